namespace DashboardCreator.Dashboards.Greeks;

/// <summary>Sums over the open positions. Money in the account's currency.</summary>
public sealed record GreeksTotals
{
    /// <summary>Open positions.</summary>
    public required int Positions { get; init; }

    /// <summary>Their held legs.</summary>
    public required int Legs { get; init; }

    /// <summary>Underlyings among them.</summary>
    public required int Symbols { get; init; }

    /// <summary>Held legs that are in no total.</summary>
    public required int UnpricedLegs { get; init; }

    /// <summary>Orders that are not filled.</summary>
    public required int PendingPositions { get; init; }

    /// <summary>Closed, failed and cancelled executions.</summary>
    public required int ClosedPositions { get; init; }

    /// <summary>All executions.</summary>
    public required int TotalPositions { get; init; }

    /// <summary>Shares.</summary>
    public double? Delta { get; init; }

    /// <summary>Shares per 1.00 of the underlying.</summary>
    public double? Gamma { get; init; }

    /// <summary>Currency per calendar day.</summary>
    public double? Theta { get; init; }

    /// <summary>Currency per volatility point.</summary>
    public double? Vega { get; init; }

    /// <summary>Currency per 1 % of rate; null when a leg has none.</summary>
    public double? Rho { get; init; }

    /// <summary>Shares per volatility point, by the model; null when it lacks an input for a leg.</summary>
    public double? Vanna { get; init; }

    /// <summary>Currency per volatility point squared, by the model; null when it lacks an input for a leg.</summary>
    public double? Volga { get; init; }

    /// <summary>Shares per calendar day, by the model; null when it lacks an input for a leg.</summary>
    public double? Charm { get; init; }

    /// <summary>Delta times the price of its underlying; null when a price is not known.</summary>
    public decimal? DollarDelta { get; init; }

    /// <summary>Shares of the benchmark that move as much; null when a beta or a price is not known.</summary>
    public double? BetaWeightedDelta { get; init; }

    /// <summary>The benchmark of <see cref="BetaWeightedDelta"/>.</summary>
    public required string Benchmark { get; init; }

    /// <summary>Of the positions whose every leg is marked; null when there are open ones and none is.</summary>
    public decimal? UnrealizedPnl { get; init; }

    /// <summary>The same over the size of their premiums, per cent.</summary>
    public double? UnrealizedPnlPct { get; init; }

    /// <summary>Of the closed positions whose result is known; null when there are closed ones and none is.</summary>
    public decimal? RealizedPnl { get; init; }

    /// <summary>Of those closed in the last 30 days.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("realized_pnl_30d")]
    public decimal? RealizedPnl30Days { get; init; }

    /// <summary>Realised and unrealised together; null when one of them is not known.</summary>
    public decimal? TotalPnl { get; init; }

    /// <summary>Received less paid for the open positions.</summary>
    public decimal? NetPremium { get; init; }

    /// <summary>Strike times shares, whatever the side.</summary>
    public decimal? GrossNotional { get; init; }
}
