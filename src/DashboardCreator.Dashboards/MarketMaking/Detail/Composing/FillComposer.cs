using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.MarketMaking.Overview;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.MarketMaking.Detail;

/// <summary>Fills as the document lists and adds them up.</summary>
internal static class FillComposer
{
    private const string EstimatedFees = "estimated";
    private const string ReplayedPnl = "replay";

    /// <summary>Fills with the decisions behind them, in the order given.</summary>
    public static IEnumerable<FillRow> Rows(MarketView view, IReadOnlyCollection<ReplayedFill> fills)
    {
        var decisions = view.DecisionsOf(fills);
        return fills.Select(fill => Row(fill, decisions.Of(fill.Fill)));
    }

    private static FillRow Row(ReplayedFill fill, FillDecision decision) => new()
    {
        At = fill.Fill.At,
        FillId = fill.Fill.FillId,
        OrderId = fill.Fill.OrderId,
        Side = Side.Of(fill.Fill.IsBid),
        Price = Money.Plain(fill.Fill.Price),
        Size = Money.Plain(fill.Fill.Size),
        Fees = Money.Plain(fill.Fees),
        RealizedPnl = Money.Plain(fill.RealizedPnl),
        Value = Money.Plain(fill.Fill.Price * fill.Fill.Size),
        PositionAfter = Money.Plain(fill.After.Quantity),
        DecisionId = decision.Id,
        AverageCostAfter = Money.Plain(fill.After.Average),
        Context = decision.Whole is { } whole ? Context(whole) : decision.Point is { } point ? Context(point) : null,
    };

    public static FillSummary Summary(MarketView view)
    {
        if (view.Fills is not { } fills)
        {
            return new FillSummary { FeesBasis = EstimatedFees, PnlBasis = ReplayedPnl };
        }

        var (bids, asks, bought, sold, fees, profit) = (0, 0, 0m, 0m, 0m, 0m);
        foreach (var fill in fills)
        {
            (bids, asks) = fill.Fill.IsBid ? (bids + 1, asks) : (bids, asks + 1);
            (bought, sold) = fill.Fill.IsBid ? (bought + fill.Fill.Size, sold) : (bought, sold + fill.Fill.Size);
            (fees, profit) = (fees + fill.Fees, profit + fill.RealizedPnl);
        }

        return new FillSummary
        {
            Count = bids + asks,
            Volume = Money.Plain(bought + sold),
            BidVolume = Money.Plain(bought),
            AskVolume = Money.Plain(sold),
            Fees = Money.Cents(fees),
            RealizedPnl = Money.Cents(profit),
            BidCount = bids,
            AskCount = asks,
            FeesBasis = EstimatedFees,
            PnlBasis = ReplayedPnl,
        };
    }

    private static FillContext Context(MarketDecision decision) => new()
    {
        DecisionAt = decision.At,
        BestBid = DecisionComposer.Plain(decision.BestBid),
        BestAsk = DecisionComposer.Plain(decision.BestAsk),
        Mid = DecisionComposer.Plain(decision.Mid),
        FairValue = DecisionComposer.Plain(decision.Pricing.FairValue),
        Inventory = DecisionComposer.Plain(decision.Inventory),
        TopBids = DecisionComposer.Levels(decision.TopBids),
        TopAsks = DecisionComposer.Levels(decision.TopAsks),
    };

    private static FillContext Context(DecisionPoint point) => new()
    {
        DecisionAt = point.At,
        BestBid = DecisionComposer.Plain(point.BestBid),
        BestAsk = DecisionComposer.Plain(point.BestAsk),
        Mid = DecisionComposer.Plain(point.Mid),
        FairValue = DecisionComposer.Plain(point.FairValue),
        Inventory = DecisionComposer.Plain(point.Inventory),
    };
}
