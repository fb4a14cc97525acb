namespace DashboardCreator.Api.Scheduling;

/// <summary>More runs are under way than the service keeps track of; ask again later.</summary>
internal sealed class BackgroundRunsFullException(int limit) : Exception($"{limit} background runs are under way already.");
