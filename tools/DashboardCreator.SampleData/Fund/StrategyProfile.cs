namespace DashboardCreator.SampleData.Fund;

/// <summary>A strategy of the fund and how it trades.</summary>
internal sealed record StrategyProfile(string Id, string Name, string AssetClass, string Status, string Account)
{
    public required string Developer { get; init; }

    public required string Contact { get; init; }

    public required IReadOnlyList<string> Instruments { get; init; }

    /// <summary>Completed or still open positions to draw.</summary>
    public required int Trips { get; init; }

    public required (int Least, int Most) SessionsHeld { get; init; }

    public required double LongShare { get; init; }

    /// <summary>Share of losing positions that a good month leaves out (of winning ones, in a bad month).</summary>
    public required double Edge { get; init; }

    public required (int Least, int Most) Notional { get; init; }

    /// <summary>Quantities are multiples of this.</summary>
    public int Lot { get; init; } = 1;

    public DateOnly FirstTrade { get; init; } = new(2024, 10, 30);

    public decimal? Allocation { get; init; }

    public string Environment { get; init; } = "production";

    public bool Milliseconds { get; init; }
}
