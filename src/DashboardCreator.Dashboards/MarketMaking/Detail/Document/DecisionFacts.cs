namespace DashboardCreator.Dashboards.MarketMaking.Detail;

/// <summary>A decision with the book it saw and how it found its price. Null where the record does not tell.</summary>
public abstract record DecisionFacts
{
    /// <summary>UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The decision's id.</summary>
    public string? DecisionId { get; init; }

    /// <summary>Dollars.</summary>
    public decimal? FairValue { get; init; }

    /// <summary>As stored, else the mean of both sides; dollars.</summary>
    public decimal? Mid { get; init; }

    /// <summary>Contracts, negative when short, as the bot saw them.</summary>
    public decimal? Inventory { get; init; }

    /// <summary>What was to be quoted; null when not told.</summary>
    public QuotedSides? TargetQuotes { get; init; }

    /// <summary>From the decision to now.</summary>
    public required double AgeSeconds { get; init; }

    /// <summary>The run of the bot.</summary>
    public string? RunId { get; init; }

    /// <summary>Version of the bot.</summary>
    public string? BotVersion { get; init; }

    /// <summary>Dollars; null where nobody bid.</summary>
    public decimal? BestBid { get; init; }

    /// <summary>Dollars; null where nobody asked.</summary>
    public decimal? BestAsk { get; init; }

    /// <summary>Ask less bid, dollars; null where a side was empty.</summary>
    public decimal? Spread { get; init; }

    /// <summary>Where the fair value is from, such as <c>wma</c>.</summary>
    public string? FairValueSource { get; init; }

    /// <summary>Dollars.</summary>
    public decimal? FairValueMinusMid { get; init; }

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

    /// <summary>UTC.</summary>
    public DateTimeOffset? LastTradeAt { get; init; }

    /// <summary>Dollars.</summary>
    public decimal? FairValueBid { get; init; }

    /// <summary>Dollars.</summary>
    public decimal? FairValueAsk { get; init; }

    /// <summary>Best first, as far as stored; null when all that is kept are the main facts.</summary>
    public IReadOnlyList<QuoteLevel>? TopBids { get; init; }

    /// <summary>Best first, as far as stored; null when all that is kept are the main facts.</summary>
    public IReadOnlyList<QuoteLevel>? TopAsks { get; init; }

    /// <summary>Why the bot did something to all its orders; null where it did not.</summary>
    public string? Reason { get; init; }

    /// <summary>Why it stood still; null where it did not.</summary>
    public string? HaltReason { get; init; }
}

/// <summary>A price and what stands there.</summary>
/// <param name="Price">Dollars; null when not told.</param>
/// <param name="Size">Contracts; null when not told.</param>
public readonly record struct QuoteLevel(decimal? Price, decimal? Size);

/// <summary>Both sides of what was to be quoted.</summary>
/// <param name="Bids">Highest first.</param>
/// <param name="Asks">Lowest first.</param>
public sealed record QuotedSides(IReadOnlyList<QuoteLevel> Bids, IReadOnlyList<QuoteLevel> Asks);
