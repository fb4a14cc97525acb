namespace DashboardCreator.Dashboards.Greeks;

/// <summary>How large the open book is and how much of it hangs on one thing. Money in the account's currency.</summary>
public sealed record GreeksExposure
{
    /// <summary>Strike times shares, whatever the side.</summary>
    public decimal? GrossNotional { get; init; }

    /// <summary>The same with sold legs negative.</summary>
    public decimal? NetNotional { get; init; }

    /// <summary>Largest losses of the positions of defined risk, added up.</summary>
    public decimal? DefinedRiskMaxLoss { get; init; }

    /// <summary>Open positions whose largest loss has no bound, or cannot be told from their legs.</summary>
    public required int PositionsWithoutMaxLoss { get; init; }

    /// <summary>The position with the largest notional; null without one.</summary>
    public string? LargestPosition { get; init; }

    /// <summary>Its share of the gross notional, per cent.</summary>
    public double? LargestPositionPct { get; init; }

    /// <summary>The underlying with the largest notional; null without one.</summary>
    public string? LargestSymbol { get; init; }

    /// <summary>Its share of the gross notional, per cent.</summary>
    public double? LargestSymbolPct { get; init; }
}
