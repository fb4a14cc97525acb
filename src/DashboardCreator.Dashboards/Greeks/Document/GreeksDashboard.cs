using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Json;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>An options book as its trader sees it. Everything but <see cref="Positions"/> speaks of the open positions that the filters let through.</summary>
public sealed record GreeksDashboard : DashboardDocument
{
    /// <summary>What the numbers are measured in.</summary>
    public required GreeksUnits Units { get; init; }

    /// <summary>What was asked for.</summary>
    public required GreeksFilterEcho Filter { get; init; }

    /// <summary>Sums.</summary>
    public required GreeksTotals Totals { get; init; }

    /// <summary>Size and concentration of the book.</summary>
    public required GreeksExposure Exposure { get; init; }

    /// <summary>At most 500, newest entry first; the rest by <c>cursor</c>.</summary>
    public required IReadOnlyList<GreeksPosition> Positions { get; init; }

    /// <summary>How many positions the filters let through, those on other pages included.</summary>
    public required int PositionsMatched { get; init; }

    /// <summary>Gives the next page of positions; null on the last one.</summary>
    public string? NextCursor { get; init; }

    /// <summary>By underlying, in alphabetical order.</summary>
    public required IReadOnlyList<GreeksBySymbol> BySymbol { get; init; }

    /// <summary>By strategy type, in alphabetical order.</summary>
    public required IReadOnlyList<GreeksByStrategyType> ByStrategyType { get; init; }

    /// <summary>By underlying, strike and days to expiry, in this order.</summary>
    public required IReadOnlyList<GreeksHeat> Heatmap { get; init; }

    /// <summary>What the book would earn if the market moved; null when no leg can be repriced.</summary>
    public GreeksScenarios? Scenarios { get; init; }

    /// <summary>Realised and unrealised profit together, currency, on each day that the service has seen.</summary>
    public required IReadOnlyList<ChartPoint> PnlHistory { get; init; }

    /// <summary>Realised profit added up by closing day, currency.</summary>
    public required IReadOnlyList<ChartPoint> RealizedPnlHistory { get; init; }

    /// <summary>Contract ids of the held legs that are in no total; null for a leg without one.</summary>
    public required IReadOnlyList<long?> UnpricedLegs { get; init; }

    /// <summary>The same legs, with the reason.</summary>
    public required IReadOnlyList<GreeksUnpricedLeg> Unpriced { get; init; }

    /// <summary>The whole book against its limits, whatever the filters.</summary>
    public required IReadOnlyList<GreeksLimit> Limits { get; init; }

    /// <summary>Open positions whose loss is large.</summary>
    public required IReadOnlyList<GreeksAlert> RiskAlerts { get; init; }

    /// <summary>Contracts of which the broker holds another quantity than the book.</summary>
    public required IReadOnlyList<GreeksDiscrepancy> PositionDiscrepancies { get; init; }
}

/// <summary>Units of the Greeks, wherever they stand in the document.</summary>
public sealed record GreeksUnits
{
    /// <summary>Of delta.</summary>
    public string Delta { get; init; } = "shares";

    /// <summary>Of gamma.</summary>
    public string Gamma { get; init; } = "shares per 1.00 of the underlying";

    /// <summary>Of theta.</summary>
    public string Theta { get; init; } = "currency per calendar day";

    /// <summary>Of vega.</summary>
    public string Vega { get; init; } = "currency per volatility point";

    /// <summary>Of rho.</summary>
    public string Rho { get; init; } = "currency per 1 % of rate";

    /// <summary>Of vanna.</summary>
    public string Vanna { get; init; } = "shares per volatility point";

    /// <summary>Of volga.</summary>
    public string Volga { get; init; } = "currency per volatility point, per volatility point";

    /// <summary>Of charm.</summary>
    public string Charm { get; init; } = "shares per calendar day";

    /// <summary>Of the Greeks under <c>contract</c>.</summary>
    public string Contract { get; init; } = "the same for one share of a contract held long";

    /// <summary>Of prices, marks and strikes.</summary>
    public string Price { get; init; } = "currency per share";

    /// <summary>Of volatilities.</summary>
    public string Iv { get; init; } = "annual, a fraction";
}

/// <summary>The filters that a document was made with.</summary>
public sealed record GreeksFilterEcho
{
    /// <summary>Underlyings; empty for all.</summary>
    public required IReadOnlyList<string> Symbols { get; init; }

    /// <summary>Strategy types; empty for all.</summary>
    public required IReadOnlyList<string> StrategyTypes { get; init; }

    /// <summary>Statuses of the listed positions.</summary>
    public required IReadOnlyList<string> Status { get; init; }
}
