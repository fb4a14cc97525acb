namespace DashboardCreator.Dashboards.Ports;

/// <summary>What the bot saw and wanted at one instant. Absent facts are null; prices are dollars, sizes contracts.</summary>
public sealed record MarketDecision
{
    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The market; null where the decision is about the whole bot.</summary>
    public string? MarketId { get; init; }

    /// <summary>The decision's id.</summary>
    public string? Id { get; init; }

    /// <summary>The run of the bot.</summary>
    public string? RunId { get; init; }

    /// <summary>Version of the bot.</summary>
    public string? BotVersion { get; init; }

    /// <summary>Null where that side of the book was empty.</summary>
    public decimal? BestBid { get; init; }

    /// <summary>Null where that side of the book was empty.</summary>
    public decimal? BestAsk { get; init; }

    /// <summary>As stored, else the mean of both sides.</summary>
    public decimal? Mid { get; init; }

    /// <summary>Best first, as far as stored.</summary>
    public IReadOnlyList<BookLevel> TopBids { get; init; } = [];

    /// <summary>Best first, as far as stored.</summary>
    public IReadOnlyList<BookLevel> TopAsks { get; init; } = [];

    /// <summary>Trades of others, as stored.</summary>
    public IReadOnlyList<MarketTrade> RecentTrades { get; init; } = [];

    /// <summary>Contracts; negative is long NO.</summary>
    public decimal? Inventory { get; init; }

    /// <summary>How the price was found.</summary>
    public PriceReasoning Pricing { get; init; } = PriceReasoning.None;

    /// <summary>What was to be quoted; null when not stored.</summary>
    public IReadOnlyList<TargetQuote>? Targets { get; init; }

    /// <summary>Number of targets: of the list, else as stored.</summary>
    public int? TargetCount { get; init; }

    /// <summary>Why the bot did something to all its orders.</summary>
    public string? Reason { get; init; }

    /// <summary>Why it stood still.</summary>
    public string? HaltReason { get; init; }
}

/// <summary>A price and what stands there.</summary>
public readonly record struct BookLevel(decimal? Price, decimal? Size);

/// <summary>Contracts that others traded.</summary>
public readonly record struct MarketTrade(DateTimeOffset? At, decimal? Price, decimal? Size);

/// <summary>A quote that was to stand.</summary>
/// <param name="IsBid">True for a bid, false for an ask.</param>
/// <param name="Price">Dollars.</param>
/// <param name="Size">Contracts.</param>
public readonly record struct TargetQuote(bool IsBid, decimal? Price, decimal? Size);

/// <summary>How a decision found its price. Absent facts are null.</summary>
public sealed record PriceReasoning
{
    /// <summary>Nothing is told.</summary>
    public static PriceReasoning None { get; } = new();

    /// <summary>Dollars.</summary>
    public decimal? FairValue { get; init; }

    /// <summary>Where the fair value is from, such as <c>wma</c>.</summary>
    public string? FairValueSource { get; init; }

    /// <summary>Dollars that inventory moved the quotes by.</summary>
    public decimal? Skew { get; init; }

    /// <summary>The bot's words.</summary>
    public string? Logic { get; init; }

    /// <summary>Standard deviation of recent trades, dollars.</summary>
    public decimal? TradeStdDev { get; init; }

    /// <summary>Weighted moving average of trades, dollars.</summary>
    public decimal? WmaPrice { get; init; }

    /// <summary>How many trades are in it.</summary>
    public int? WmaTrades { get; init; }

    /// <summary>The newest of them.</summary>
    public DateTimeOffset? WmaTradeAt { get; init; }

    /// <summary>Dollars.</summary>
    public decimal? LastTradePrice { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset? LastTradeAt { get; init; }

    /// <summary>Dollars.</summary>
    public decimal? FairValueBid { get; init; }

    /// <summary>Dollars.</summary>
    public decimal? FairValueAsk { get; init; }
}
