using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Ports;

/// <summary>One reading of one account at the broker. Absent facts are empty or null.</summary>
public sealed record BrokerRecords
{
    /// <summary>Balances and status; null when the broker has none recorded.</summary>
    public BrokerAccount? Account { get; init; }

    /// <summary>Open positions, in the broker's order.</summary>
    public IReadOnlyList<BrokerHolding> Positions { get; init; } = [];

    /// <summary>False when the broker did not tell its positions: then none are in the records, and that is not zero of them.</summary>
    public bool PositionsKnown { get; init; } = true;

    /// <summary>Every order of the account, newest first; one record per order id.</summary>
    public IReadOnlyList<BrokerOrder> Orders { get; init; } = [];

    /// <summary>False when the broker did not tell its orders: then none are in the records, and that is not zero of them.</summary>
    public bool OrdersKnown { get; init; } = true;

    /// <summary>Daily points of the whole life of the account, ascending; null values stay null, duplicates stay in.</summary>
    public IReadOnlyList<HistoryPoint> History { get; init; } = [];

    /// <summary>The exchange as the broker sees it; null when not told.</summary>
    public MarketClock? Clock { get; init; }

    /// <summary>Sessions of the exchange, ascending, past and a few weeks ahead; empty when the broker's calendar is not known.</summary>
    public IReadOnlyList<MarketSession> Calendar { get; init; } = [];

    /// <summary>Which resource answered which fact.</summary>
    public IReadOnlyList<SourceStatus> Sources { get; init; } = [];

    /// <summary>Missing files and values that could not be read.</summary>
    public IReadOnlyList<DocumentWarning> Warnings { get; init; } = [];

    /// <summary>The newest instant found in any record.</summary>
    public DateTimeOffset? NewestRecordAt { get; init; }
}

/// <summary>Balances of one account, money in its currency.</summary>
public sealed record BrokerAccount
{
    /// <summary>Last four characters of the account number, written <c>…1234</c>; the number itself stays with the source.</summary>
    public string? NumberTail { get; init; }

    /// <summary>As the broker states it.</summary>
    public string? Status { get; init; }

    /// <summary>ISO code.</summary>
    public string? Currency { get; init; }

    /// <summary>Equity now.</summary>
    public decimal? Equity { get; init; }

    /// <summary>Equity at the last close.</summary>
    public decimal? LastEquity { get; init; }

    /// <summary>Cash.</summary>
    public decimal? Cash { get; init; }

    /// <summary>Buying power.</summary>
    public decimal? BuyingPower { get; init; }
}

/// <summary>One open position at the broker.</summary>
public sealed record BrokerHolding
{
    /// <summary>The broker's symbol.</summary>
    public required string Symbol { get; init; }

    /// <summary>Such as <c>us_equity</c>, <c>us_option</c>, <c>crypto</c>.</summary>
    public string? AssetClass { get; init; }

    /// <summary><c>long</c> or <c>short</c> as stated; null when not told, or when the quantity's sign is all there is.</summary>
    public string? Side { get; init; }

    /// <summary>Signed units, negative when short.</summary>
    public decimal? Quantity { get; init; }

    /// <summary>Average price paid or received per unit.</summary>
    public decimal? AverageEntryPrice { get; init; }

    /// <summary>Price per unit now.</summary>
    public decimal? CurrentPrice { get; init; }

    /// <summary>Signed, negative when short.</summary>
    public decimal? MarketValue { get; init; }

    /// <summary>Signed like the market value.</summary>
    public decimal? CostBasis { get; init; }

    /// <summary>Profit of the open position.</summary>
    public decimal? UnrealizedPnl { get; init; }

    /// <summary>Change of the price since the last close, a fraction.</summary>
    public double? ChangeToday { get; init; }
}

/// <summary>One order at the broker.</summary>
public sealed record BrokerOrder
{
    /// <summary>The broker's id.</summary>
    public required string OrderId { get; init; }

    /// <summary>The broker's symbol; null for a parent of several legs.</summary>
    public string? Symbol { get; init; }

    /// <summary>Lower case, as stated: <c>buy</c>, <c>sell</c>.</summary>
    public string? Side { get; init; }

    /// <summary>As stated: <c>market</c>, <c>limit</c>, …</summary>
    public string? Type { get; init; }

    /// <summary>Units ordered; null for orders by amount.</summary>
    public decimal? Quantity { get; init; }

    /// <summary>Money ordered; null for orders by units.</summary>
    public decimal? Notional { get; init; }

    /// <summary>Units filled.</summary>
    public decimal? FilledQuantity { get; init; }

    /// <summary>Mean price of the fills.</summary>
    public decimal? FilledAveragePrice { get; init; }

    /// <summary>Limit price.</summary>
    public decimal? LimitPrice { get; init; }

    /// <summary>As stated, lower case.</summary>
    public string? Status { get; init; }

    /// <summary>When it was sent.</summary>
    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>When it was filled.</summary>
    public DateTimeOffset? FilledAt { get; init; }
}

/// <summary>One daily point of an account's history.</summary>
/// <param name="At">The broker's stamp: shortly after the session it closes.</param>
/// <param name="Equity">Equity; null where the broker has none.</param>
/// <param name="Flow">Money paid in (positive) or out (negative) on that session; 0 when the broker tells of flows and there was none; null when unknown.</param>
public readonly record struct HistoryPoint(DateTimeOffset At, decimal? Equity, decimal? Flow);

/// <summary>Whether the exchange is open.</summary>
/// <param name="IsOpen">Now, as the broker says.</param>
/// <param name="NextOpen">UTC.</param>
/// <param name="NextClose">UTC.</param>
public sealed record MarketClock(bool? IsOpen, DateTimeOffset? NextOpen, DateTimeOffset? NextClose);

/// <summary>One session of the exchange, as the broker's calendar has it.</summary>
/// <param name="Date">New York.</param>
/// <param name="Open">New York's wall clock; null when not told.</param>
/// <param name="Close">New York's wall clock, early on half days; null when not told.</param>
public readonly record struct MarketSession(DateOnly Date, TimeOnly? Open, TimeOnly? Close);
