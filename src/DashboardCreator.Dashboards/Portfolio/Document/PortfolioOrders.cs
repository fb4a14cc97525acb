namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>Orders of the account. Money in cents.</summary>
/// <param name="Open">Those that can still be filled, newest first, at most 500.</param>
/// <param name="Recent">The newest 100 of any status.</param>
/// <param name="ByStatus">All orders, most frequent status first.</param>
/// <param name="Total">All orders; null when the broker did not tell them.</param>
/// <param name="BuyNotional">Filled quantity times mean price of all buys, options times 100; null for accounts of different currencies, and when the broker did not tell its orders.</param>
/// <param name="SellNotional">The same of all sells.</param>
public sealed record PortfolioOrders(
    IReadOnlyList<PortfolioOrder> Open,
    IReadOnlyList<PortfolioOrder> Recent,
    IReadOnlyList<PortfolioOrderCount> ByStatus,
    int? Total,
    decimal? BuyNotional,
    decimal? SellNotional);

/// <summary>Orders of one status.</summary>
/// <param name="Status">As the broker states it; null where it states none.</param>
/// <param name="Count">How many.</param>
public sealed record PortfolioOrderCount(string? Status, int Count);

/// <summary>One order. Prices per unit, unrounded.</summary>
public sealed record PortfolioOrder
{
    /// <summary>The broker's id.</summary>
    public required string OrderId { get; init; }

    /// <summary>The account.</summary>
    public required string Account { get; init; }

    /// <summary>The broker's symbol; null for a parent of several legs.</summary>
    public string? Symbol { get; init; }

    /// <summary><c>buy</c> or <c>sell</c>.</summary>
    public string? Side { get; init; }

    /// <summary><c>market</c>, <c>limit</c>, …</summary>
    public string? Type { get; init; }

    /// <summary>Units ordered; null for orders by amount.</summary>
    public decimal? Quantity { get; init; }

    /// <summary>Money ordered; null for orders by units.</summary>
    public decimal? Notional { get; init; }

    /// <summary>Units filled; null when the broker tells none or a negative number of them.</summary>
    public decimal? FilledQuantity { get; init; }

    /// <summary>Filled over ordered units.</summary>
    public double? FilledPct { get; init; }

    /// <summary>Mean price of the fills.</summary>
    public decimal? FilledAvgPrice { get; init; }

    /// <summary>Limit price; null for orders without one.</summary>
    public decimal? LimitPrice { get; init; }

    /// <summary>As the broker states it.</summary>
    public string? Status { get; init; }

    /// <summary>When it was sent.</summary>
    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>When it was filled.</summary>
    public DateTimeOffset? FilledAt { get; init; }
}
