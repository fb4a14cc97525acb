using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.MarketMaking.Overview;

/// <summary>What is unknown or doubtful of the books and of the bot's own quotes.</summary>
internal static class QuoteWarnings
{
    private static readonly TimeSpan OldBook = TimeSpan.FromHours(24);

    public static void Add(MarketsView view, MarketsDashboard document, WarningList warnings)
    {
        Books(view, warnings);
        Orders(view, warnings);
        Newest(document.LastDecision, warnings);
        warnings.Name(
            WarningCodes.Inconsistent,
            "markets[].order_mismatch",
            "the newest decision wants a quote on a side where no order rests",
            view.Markets.Where(market => market.MissingSides.Count > 0).Select(market => market.Market));
    }

    private static void Books(MarketsView view, WarningList warnings)
    {
        if (view.Records.Decisions is null)
        {
            warnings.Add(WarningCodes.SourceMissing, "markets[].best_bid", "There is no table of decisions: books, spreads and whether own quotes are competitive are unknown.");
            warnings.Add(WarningCodes.SourceMissing, "last_decision", "There is no table of decisions.");
            return;
        }

        var since = view.Records.LogsSince is { } day ? $" since {day:yyyy-MM-dd}" : "";
        warnings.Name(
            WarningCodes.InsufficientData, "markets[].best_bid", $"nothing was decided{since}, so the book is unknown and own quotes count as competitive", view.Markets.Where(market => market.Decision is null).Select(market => market.Market));
        warnings.Name("markets[].best_bid", "nobody bid when the newest decision was taken; the spread is unknown", view, market => market is { Decision: not null, Quotes.BestBid: null });
        warnings.Name("markets[].best_ask", "nobody asked when the newest decision was taken; the spread is unknown", view, market => market is { Decision: not null, Quotes.BestAsk: null });
        warnings.Name(
            WarningCodes.StaleData,
            "markets[].decision_at",
            "the newest decision is more than a day old, and the book with it",
            view.Markets.Where(market => (market.IsHeld || market.Config?.Enabled == true) && view.AsOf - market.Decision?.At > OldBook).Select(market => market.Market));
    }

    private static void Orders(MarketsView view, WarningList warnings)
    {
        if (view.Orders is not { } orders)
        {
            warnings.Add(WarningCodes.SourceMissing, "markets[].own_bid", "The bot's state tells no orders: own quotes, active bids and asks and mismatches are unknown.");
            return;
        }

        warnings.AddCount(orders.Doubtful, "markets[].own_bid", "{0} resting orders lack market, side, price or size, and what of them is unknown is in no figure.");
        warnings.Explain(view.Records.Orders?.UpdatedAt, WarningCodes.MissingValues, "markets[].orders_sync_age_seconds", "The bot's state does not say when its orders were compared with the exchange's.");
        var strangers = orders.Bids.Keys.Union(orders.Asks.Keys, StringComparer.Ordinal).Except(view.Markets.Select(market => market.Market), StringComparer.Ordinal);
        warnings.Name(
            WarningCodes.Inconsistent, "markets", "orders rest and there is neither a configuration nor a stored position; they are in the totals and have no row", strangers.Order(StringComparer.Ordinal));
    }

    private static void Newest(LastDecision? decision, WarningList warnings)
    {
        if (decision is null)
        {
            warnings.Add(WarningCodes.InsufficientData, "last_decision", "Nothing was decided about any market.");
            return;
        }

        Missing(decision.DecisionId is null, "decision_id", "has no id");
        Missing(decision.BestBid is null, "best_bid", "saw no bid");
        Missing(decision.BestAsk is null, "best_ask", "saw no ask");
        Missing(decision.Mid is null, "mid", "has no mid");
        Missing(decision.FairValue is null, "fair_value", "has no fair value");
        Missing(decision.Inventory is null, "inventory", "has no inventory");
        Missing(decision.Targets is null, "targets", "does not say what was to be quoted");

        void Missing(bool isMissing, string field, string what)
        {
            if (isMissing)
            {
                warnings.Add(WarningCodes.MissingValues, $"last_decision.{field}", $"The newest decision {what}.");
            }
        }
    }
}
