namespace DashboardCreator.Api.Cache;

/// <summary>Why a document is old.</summary>
/// <param name="Source">The source that failed; null when something else did.</param>
/// <param name="Error">One sentence, fit to be published.</param>
internal sealed record StaleMark(string? Source, string Error);
