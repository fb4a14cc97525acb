using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.MarketMaking.Detail;

/// <summary>What a market is told, and what is held of it.</summary>
internal static class PositionComposer
{
    private const string StoredState = "stored_state";

    public static MarketPosition Position(MarketView view)
    {
        var (state, last) = (view.State, view.Replay is [.., var newest] ? newest : null);
        var isKnown = view.Replay is not null;
        return new MarketPosition
        {
            NetPosition = Money.Plain(state.Quantity),
            AverageCost = Money.Plain(state.Average),
            RealizedPnl = Money.Cents(state.Realized),
            RealizedPnlBasis = StoredState,
            ReplayedPosition = isKnown ? Money.Plain(last?.After.Quantity ?? 0) : null,
            ReplayedAverageCost = Money.Plain(last?.After.Average),
            ReplayedRealizedPnl = isKnown ? Money.Cents(last?.CumulativePnl ?? 0) : null,
            UnrealizedWorst = Money.Cents(state.Worst),
            UnrealizedBest = Money.Cents(state.Best),
            OwnBid = Money.Plain(state.Quotes.OwnBid),
            OwnAsk = Money.Plain(state.Quotes.OwnAsk),
            BidCompetitive = state.Quotes.IsBidCompetitive,
            AskCompetitive = state.Quotes.IsAskCompetitive,
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
