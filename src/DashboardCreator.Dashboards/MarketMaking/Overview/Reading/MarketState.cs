using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.MarketMaking.Overview;

/// <summary>All that is known of one market, unrounded.</summary>
internal sealed class MarketState
{
    /// <param name="market">The market.</param>
    /// <param name="book">One reading.</param>
    /// <param name="orders">Its live orders; null when nobody tells them.</param>
    public MarketState(string market, MarketBook book, LiveOrders? orders)
    {
        (Market, Config, Position, Decision) = (market, book.ConfigOf(market), book.PositionOf(market), book.NewestDecision(market));
        Event = MarketEvent.Of(market, Config);
        Fills = book.Records.Fills is null ? null : FillSums.Of(book.FillsOf(market), book.Context.AsOf);
        if (orders is not null)
        {
            (Bid, Ask) = (orders.Bids.GetValueOrDefault(market), orders.Asks.GetValueOrDefault(market));
        }

        Quotes = new MarketQuotes(book.Records.Decisions is not null, Money.Believable(Decision?.BestBid), Money.Believable(Decision?.BestAsk), Money.Believable(Bid?.Price), Money.Believable(Ask?.Price));
        MissingSides = [.. Missing(book.Records.Risk)];
        Quantity = Money.Believable(Position?.NetYes);
        Average = Money.Believable(Quantity switch { > 0 => Position?.AverageBuy, < 0 => Position?.AverageSell, _ => null });
        Worst = OpenProfit.At(Quantity, Average, Quotes.WorstExit(Quantity ?? 0));
        Best = OpenProfit.At(Quantity, Average, Quotes.BestExit(Quantity ?? 0));
    }

    public string Market { get; }

    public string Event { get; }

    /// <summary>Null without one.</summary>
    public MarketConfig? Config { get; }

    /// <summary>Null where the state tells no positions.</summary>
    public StoredPosition? Position { get; }

    /// <summary>The newest; null without one.</summary>
    public MarketDecision? Decision { get; }

    /// <summary>Null where there is no table of fills.</summary>
    public FillSums? Fills { get; }

    /// <summary>Live bids; null where nobody tells orders.</summary>
    public LiveSide? Bid { get; }

    /// <summary>Live asks; null where nobody tells orders.</summary>
    public LiveSide? Ask { get; }

    public MarketQuotes Quotes { get; }

    /// <summary>Sides that were to be quoted and are not.</summary>
    public IReadOnlyList<string> MissingSides { get; }

    /// <summary>Contracts; negative is long NO.</summary>
    public decimal? Quantity { get; }

    /// <summary>Of the live side; null when flat.</summary>
    public decimal? Average { get; }

    /// <summary>Stored, net of fees.</summary>
    public decimal? Realized => Money.Believable(Position?.RealizedPnl);

    /// <summary>Open profit at the market.</summary>
    public decimal? Worst { get; }

    /// <summary>Open profit at the own quote, where that is competitive.</summary>
    public decimal? Best { get; }

    /// <summary>Contracts held, long or short.</summary>
    public decimal? Contracts => Quantity is { } held ? Math.Abs(held) : null;

    /// <summary>Dollars that they cost.</summary>
    public decimal? Value => OpenProfit.Cost(Quantity, Average);

    /// <summary>True where something is held.</summary>
    public bool IsHeld => Quantity is not null and not 0;

    private IEnumerable<string> Missing(RiskState? risk)
    {
        if (Config?.Enabled != true || risk?.TradingHalted == true || Decision?.Targets is not { } targets)
        {
            yield break;
        }

        if (Bid is { Contracts: 0 } && targets.Any(target => target.IsBid))
        {
            yield return Side.Bid;
        }

        if (Ask is { Contracts: 0 } && targets.Any(target => !target.IsBid))
        {
            yield return Side.Ask;
        }
    }
}
