namespace DashboardCreator.Api.Logging;

/// <summary>What is logged, and where to.</summary>
internal sealed record LogOptions
{
    /// <summary>Relative to the working directory, or absolute.</summary>
    public string Directory { get; init; } = "logs";

    /// <summary>The least severe level that is written.</summary>
    public LogLevel Level { get; init; } = LogLevel.Information;
}
