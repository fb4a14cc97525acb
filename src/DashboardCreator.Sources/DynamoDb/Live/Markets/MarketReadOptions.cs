namespace DashboardCreator.Sources.DynamoDb.Live.Markets;

/// <summary>How a market maker's tables on a server are read.</summary>
internal sealed record MarketReadOptions
{
    /// <summary>Where days that are over are kept between starts, a folder for each table; null reads them again after each start.</summary>
    public string? Directory { get; init; }

    /// <summary>Which server the tables are on, as far as the settings tell.</summary>
    public string Origin { get; init; } = "";

    /// <summary>UTC days of fills, today included.</summary>
    public int FillDays { get; init; } = 730;

    /// <summary>UTC days of decisions and execution events, today included.</summary>
    public int LogDays { get; init; } = 31;

    /// <summary>How long after its end a day is read for the last time.</summary>
    public TimeSpan LookBack { get; init; } = TimeSpan.FromDays(2);

    /// <summary>How far each reading of the decisions goes back behind the one before, for those that are written late.</summary>
    public TimeSpan Overlap { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>How long a caller waits for the first reading before it is told how far that is.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Questions under way at the same time.</summary>
    public int Degree { get; init; } = 8;

    /// <summary>Beyond so many decisions in memory the oldest days are thinned.</summary>
    public int MostDecisions { get; init; } = 3_000_000;

    /// <summary>Beyond so many execution events in memory the oldest days are thinned.</summary>
    public int MostEvents { get; init; } = 1_000_000;
}
