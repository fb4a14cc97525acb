namespace DashboardCreator.Dashboards.Greeks;

/// <summary>
/// Profit of the held legs, priced anew under every combination of moves, against their model prices now. Currency. An expired leg that ended in the
/// money moves as the shares of its delta from the newest price of the underlying; one that did not is worth 0.
/// </summary>
public sealed record GreeksScenarios
{
    /// <summary>Moves of every underlying, per cent, ascending.</summary>
    public required IReadOnlyList<double> SpotPct { get; init; }

    /// <summary>Moves of every volatility, points, ascending.</summary>
    public required IReadOnlyList<double> VolPoints { get; init; }

    /// <summary>Calendar days that pass, ascending.</summary>
    public required IReadOnlyList<int> Days { get; init; }

    /// <summary>By days, then by volatility, then by spot: <c>pnl[d][v][s]</c>.</summary>
    public required IReadOnlyList<IReadOnlyList<IReadOnlyList<decimal>>> Pnl { get; init; }

    /// <summary>The worst of all cells.</summary>
    public required GreeksScenario Worst { get; init; }

    /// <summary>The best of all cells.</summary>
    public required GreeksScenario Best { get; init; }

    /// <summary>Held legs that are priced.</summary>
    public required int Legs { get; init; }

    /// <summary>Held legs that lack an input and are left out.</summary>
    public required int LegsLeftOut { get; init; }
}

/// <summary>One cell.</summary>
public sealed record GreeksScenario(double SpotPct, double VolPoints, int Days, decimal Pnl);

/// <summary>A limit and what it holds against.</summary>
public sealed record GreeksLimit
{
    /// <summary><c>portfolio_delta</c>, <c>portfolio_gamma</c>, <c>symbol_delta</c> or <c>single_position</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The underlying or execution that comes nearest to it; null for the portfolio's.</summary>
    public string? Subject { get; init; }

    /// <summary>What is measured; null when it is not known.</summary>
    public double? Value { get; init; }

    /// <summary>From the settings, in the same unit.</summary>
    public required double Limit { get; init; }

    /// <summary>Of both.</summary>
    public required string Unit { get; init; }

    /// <summary>The size of the value over the limit.</summary>
    public double? UtilisationPct { get; init; }

    /// <summary>True above the limit; null when the value is not known.</summary>
    public bool? Breached { get; init; }
}

/// <summary>An open position whose loss is large.</summary>
public sealed record GreeksAlert
{
    /// <summary><c>loss_over_half_of_premium</c> or <c>loss_over_half_of_max_loss</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>The position.</summary>
    public required string ExecutionId { get; init; }

    /// <summary>The underlying.</summary>
    public string? Symbol { get; init; }

    /// <summary>The loss over its base, per cent, positive.</summary>
    public required double LossPct { get; init; }

    /// <summary>Alerts begin above this.</summary>
    public required double BoundPct { get; init; }
}

/// <summary>A held leg that is in no total.</summary>
public sealed record GreeksUnpricedLeg
{
    /// <summary>The position.</summary>
    public required string ExecutionId { get; init; }

    /// <summary>As stored.</summary>
    public string? LegId { get; init; }

    /// <summary>The broker's id of the contract; null when unknown.</summary>
    public long? Conid { get; init; }

    /// <summary>The underlying.</summary>
    public string? Symbol { get; init; }

    /// <summary><c>call</c> or <c>put</c>.</summary>
    public string? Right { get; init; }

    /// <summary>Currency per share.</summary>
    public double? Strike { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? Expiry { get; init; }

    /// <summary>What is missing.</summary>
    public required string Reason { get; init; }
}

/// <summary>A contract of which the broker holds another quantity than the book.</summary>
public sealed record GreeksDiscrepancy
{
    /// <summary>The underlying.</summary>
    public string? Symbol { get; init; }

    /// <summary><c>call</c> or <c>put</c>.</summary>
    public string? Right { get; init; }

    /// <summary>Currency per share.</summary>
    public double? Strike { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? Expiry { get; init; }

    /// <summary>The broker's id of the contract; null when unknown.</summary>
    public long? Conid { get; init; }

    /// <summary>Contracts in the open positions, negative when short.</summary>
    public required decimal RecordedQuantity { get; init; }

    /// <summary>Contracts at the broker, negative when short.</summary>
    public required decimal BrokerQuantity { get; init; }

    /// <summary>When the broker said so; null when it told nothing of the contract.</summary>
    public DateTimeOffset? BrokerAt { get; init; }
}
