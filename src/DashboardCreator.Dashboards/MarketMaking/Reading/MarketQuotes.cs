using DashboardCreator.Analytics.Trades;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.MarketMaking;

/// <summary>A market's book, the bot's own quotes in it, and what closing its position there would earn. Dollars and contracts.</summary>
public sealed class MarketQuotes
{
    /// <summary>A quote this close behind the best one still competes with it.</summary>
    private const decimal Tolerance = 0.0001m;

    private MarketQuotes(MarketBook book, string market)
    {
        Decision = book.NewestDecision(market);
        Position = book.PositionOf(market);
        Bids = LiveQuotes.Of(book.OrdersOf(market), isBid: true);
        Asks = LiveQuotes.Of(book.OrdersOf(market), isBid: false);
    }

    /// <summary>The newest decision, however old; null without one. The book is of it, and an empty side is not filled from an older one.</summary>
    public MarketDecision? Decision { get; }

    /// <summary>As stored; flat where the state does not list the market, null where it tells no positions.</summary>
    public StoredPosition? Position { get; }

    /// <summary>Own live bids; null where the state does not tell the orders.</summary>
    public LiveQuotes? Bids { get; }

    /// <summary>Own live asks; null where the state does not tell the orders.</summary>
    public LiveQuotes? Asks { get; }

    /// <summary>Null without a decision, and where nobody bids.</summary>
    public decimal? BestBid => Decision?.BestBid;

    /// <summary>Null without a decision, and where nobody asks.</summary>
    public decimal? BestAsk => Decision?.BestAsk;

    /// <summary>Ask less bid; null where a side of the book was empty.</summary>
    public decimal? Spread => BestAsk - BestBid;

    /// <summary>The highest own live bid; null without one.</summary>
    public decimal? OwnBid => Bids?.Price;

    /// <summary>The lowest own live ask; null without one.</summary>
    public decimal? OwnAsk => Asks?.Price;

    /// <summary>Whether the own bid is no worse than the best one; true where nobody else bids, null without an own one.</summary>
    public bool? BidCompetitive => OwnBid is { } own ? BestBid is not { } best || own >= best - Tolerance : null;

    /// <summary>Whether the own ask is no worse than the best one; true where nobody else asks, null without an own one.</summary>
    public bool? AskCompetitive => OwnAsk is { } own ? BestAsk is not { } best || own <= best + Tolerance : null;

    /// <summary>Contracts, negative when short; null when not told.</summary>
    public decimal? NetPosition => Position?.NetYes;

    /// <summary>Dollars per contract: bought at when long, sold at when short; null when flat or not told.</summary>
    public decimal? AverageCost => NetPosition switch { > 0 => Position!.AverageBuy, < 0 => Position!.AverageSell, _ => null };

    /// <summary>What closing at the best quote would earn, less the estimated fee; 0 when flat, null without a quote or a position.</summary>
    public decimal? UnrealizedWorst => Unrealized(NetPosition > 0 ? BestBid : BestAsk);

    /// <summary>What closing at the own quote would earn where that competes, else as <see cref="UnrealizedWorst"/>.</summary>
    public decimal? UnrealizedBest =>
        NetPosition > 0 && AskCompetitive == true ? Unrealized(OwnAsk)
        : NetPosition < 0 && BidCompetitive == true ? Unrealized(OwnBid)
        : UnrealizedWorst;

    /// <param name="book">The reading.</param>
    /// <param name="market">The market.</param>
    public static MarketQuotes Of(MarketBook book, string market)
    {
        ArgumentNullException.ThrowIfNull(book);
        return new MarketQuotes(book, market);
    }

    private decimal? Unrealized(decimal? exit)
    {
        if (NetPosition is not { } held || held == 0)
        {
            return NetPosition;
        }

        return exit is { } price && AverageCost is { } average ? ((price - average) * held) - EventContractFee.Estimate(Math.Abs(held), price) : null;
    }
}
