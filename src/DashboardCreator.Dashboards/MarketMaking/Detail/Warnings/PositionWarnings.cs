using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.MarketMaking.Detail;

/// <summary>Why something of the position is null or doubtful.</summary>
internal static class PositionWarnings
{
    private const decimal Cent = 0.01m;

    public static void Explain(MarketView view, MarketPosition position, WarningList warnings)
    {
        Stored(view, position, warnings);
        Replayed(view, position, warnings);
        Quotes(view, position, warnings);
    }

    private static void Stored(MarketView view, MarketPosition position, WarningList warnings)
    {
        if (view.Records.Positions is null)
        {
            warnings.Add(WarningCodes.SourceMissing, "position.net_position", "Nobody tells the bot's positions: what is held and what was realised is unknown, and not 0.");
            return;
        }

        warnings.Add(WarningCodes.InsufficientData, "position.realized_pnl", "Settlements are not recorded: the profit of contracts that were held until their market expired is not in it.");
        if (position.NetPosition is not { } held)
        {
            warnings.Add(WarningCodes.MissingValues, "position.net_position", "The stored position does not tell how much is held.");
        }
        else if (position.AverageCost is null)
        {
            warnings.Add(
                held == 0 ? WarningCodes.InsufficientData : WarningCodes.MissingValues,
                "position.average_cost",
                held == 0 ? "Nothing is held." : "The stored position does not tell what it cost: its profit is unknown.");
        }

        warnings.Explain(position.RealizedPnl, WarningCodes.MissingValues, "position.realized_pnl", "The stored position does not tell what was realised.");
        if (position is { UnrealizedWorst: null, AverageCost: not null, NetPosition: { } open })
        {
            warnings.Add(WarningCodes.InsufficientData, "position.unrealized_worst", $"There is no {(open > 0 ? "bid" : "ask")} to close the position at.");
        }

        if (position is { UnrealizedBest: null, AverageCost: not null })
        {
            warnings.Add(WarningCodes.InsufficientData, "position.unrealized_best", "There is neither a competitive own quote nor one of others to close the position at.");
        }
    }

    private static void Replayed(MarketView view, MarketPosition position, WarningList warnings)
    {
        if (view.Replay is null)
        {
            warnings.Add(WarningCodes.SourceMissing, "fills", "Nobody tells the fills: their sums are unknown, and not 0.");
            return;
        }

        var leftOut = view.Records.Fills!.Count(fill => fill.MarketId == view.Market && !FillReplay.IsBelievable(fill));
        if (leftOut > 0)
        {
            warnings.Add(WarningCodes.BadRecords, "fills", $"Fills of a size or price beyond belief, left out: {leftOut}.");
        }

        if (view.Records.FillsSince is { } since)
        {
            warnings.Add(WarningCodes.MissingValues, "position.replayed_position", $"Fills before {since:yyyy-MM-dd} were not looked for: the replay begins there without a position.");
        }

        if (position.ReplayedPosition == 0)
        {
            warnings.Add(WarningCodes.InsufficientData, "position.replayed_average_cost", "By the replay nothing is held.");
        }

        if (position is { NetPosition: { } held, ReplayedPosition: { } replayed } && held != replayed)
        {
            warnings.Add(WarningCodes.Inconsistent, "position.replayed_position", $"The state holds {held} contracts, and the fills add up to {replayed}.");
        }

        if (view.State.Realized is { } stored && Math.Abs(stored - (view.Replay is [.., var last] ? last.CumulativePnl : 0)) > Cent)
        {
            warnings.Add(WarningCodes.Inconsistent, "position.replayed_realized_pnl", $"The state has realised {position.RealizedPnl}, and the fills {position.ReplayedRealizedPnl}.");
        }
    }

    private static void Quotes(MarketView view, MarketPosition position, WarningList warnings)
    {
        if (view.Records.Orders is null)
        {
            warnings.Add(WarningCodes.SourceMissing, "position.own_bid", "Nobody tells the bot's orders: its own quotes are unknown.");
            return;
        }

        warnings.Explain(position.OwnBid, WarningCodes.InsufficientData, "position.own_bid", "The bot has no live bid.");
        warnings.Explain(position.OwnAsk, WarningCodes.InsufficientData, "position.own_ask", "The bot has no live ask.");
    }
}
