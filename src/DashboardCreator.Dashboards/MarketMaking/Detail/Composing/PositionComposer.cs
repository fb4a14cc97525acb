using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.MarketMaking.Detail;

/// <summary>What a market is told, and what is held of it.</summary>
internal static class PositionComposer
{
    private const string StoredState = "stored_state";

    public static MarketPosition Position(MarketView view)
    {
        var (quotes, last) = (view.Quotes, view.Replay is [.., var newest] ? newest : null);
        var isKnown = view.Replay is not null;
        return new MarketPosition
        {
            NetPosition = Money.Plain(quotes.NetPosition),
            AverageCost = Money.Plain(quotes.AverageCost),
            RealizedPnl = Money.Cents(Money.Believable(quotes.Position?.RealizedPnl)),
            RealizedPnlBasis = StoredState,
            ReplayedPosition = isKnown ? Money.Plain(last?.After.Quantity ?? 0) : null,
            ReplayedAverageCost = Money.Plain(last?.After.Average),
            ReplayedRealizedPnl = isKnown ? Money.Cents(last?.CumulativePnl ?? 0) : null,
            UnrealizedWorst = Money.Cents(quotes.UnrealizedWorst),
            UnrealizedBest = Money.Cents(quotes.UnrealizedBest),
            OwnBid = Money.Plain(quotes.OwnBid),
            OwnAsk = Money.Plain(quotes.OwnAsk),
            BidCompetitive = quotes.BidCompetitive,
            AskCompetitive = quotes.AskCompetitive,
        };
    }

    public static MarketSettings Settings(MarketConfig config) => new()
    {
        Enabled = config.Enabled,
        EventTicker = config.EventTicker,
        MaxInventoryYes = DecisionComposer.Plain(config.MaxInventoryYes),
        MaxInventoryNo = DecisionComposer.Plain(config.MaxInventoryNo),
        MinSpread = DecisionComposer.Plain(config.MinSpread),
        QuoteSize = DecisionComposer.Plain(config.QuoteSize),
        InventorySkewFactor = DecisionComposer.Plain(config.InventorySkewFactor),
        FairValue = DecisionComposer.Plain(config.FairValue),
        ToxicityScore = DecisionComposer.Plain(config.ToxicityScore),
        CreatedAt = config.CreatedAt,
        UpdatedAt = config.UpdatedAt,
    };
}
