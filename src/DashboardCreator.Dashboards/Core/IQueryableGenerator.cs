namespace DashboardCreator.Dashboards.Core;

/// <summary>A generator that also answers questions with filters, from its last reading and without waiting for a source.</summary>
public interface IQueryableGenerator : IDashboardGenerator
{
    /// <summary>Answers a question from the last reading.</summary>
    /// <remarks>Callers who give the same values in another order share one answer: their order must not matter.</remarks>
    /// <param name="query">The filters, checked to be among <see cref="DashboardDefinition.Filters"/>.</param>
    /// <returns>The document, of the same type as the whole one; null before the first reading.</returns>
    /// <exception cref="QueryException">A value that cannot be used.</exception>
    DashboardDocument? Answer(DashboardQuery query);
}
