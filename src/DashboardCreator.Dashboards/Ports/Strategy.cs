namespace DashboardCreator.Dashboards.Ports;

/// <summary>One registered strategy.</summary>
public sealed record Strategy
{
    /// <summary>The id that signals, positions and allocations refer to.</summary>
    public required string Id { get; init; }

    /// <summary>As people call it; the id where it has no name.</summary>
    public required string Name { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Developer { get; init; }

    /// <summary>Upper case, as stored: <c>ACTIVE</c>, <c>INACTIVE</c>, <c>TESTING</c>; null when absent.</summary>
    public string? Status { get; init; }

    /// <summary>Daily rows of the best evidence there is; null without any.</summary>
    public TrackRecord? TrackRecord { get; init; }

    /// <summary>True for status <c>ACTIVE</c>.</summary>
    public bool IsActive => Status == "ACTIVE";
}

/// <summary>Daily returns of a strategy, from its own records.</summary>
/// <param name="Source"><c>mathematricks_live</c>, <c>developer_live</c> or <c>backtest</c>: the first of these that has rows.</param>
/// <param name="Dates">Ascending.</param>
/// <param name="Returns">Fractions, same length; NaN where a row has no readable return.</param>
public sealed record TrackRecord(string Source, IReadOnlyList<DateOnly> Dates, IReadOnlyList<double> Returns);
