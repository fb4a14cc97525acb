using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.MarketMaking.Detail;

/// <summary>Why something in the document of a market is null, missing or doubtful.</summary>
internal static class MarketDetailWarnings
{
    public static IReadOnlyList<DocumentWarning> Of(MarketView view, MarketDashboard document, MarketMakingOptions options)
    {
        var warnings = new WarningList();
        warnings.AddSample(options.IsSample);
        warnings.AddRange(view.Records.Warnings);
        Config(view, document, warnings);
        PositionWarnings.Explain(view, document.Position, warnings);
        Decision(view, document, warnings);
        LogWarnings.Explain(view, warnings);
        RowWarnings.Explain(view, document, warnings);
        Latencies(view, document.Analytics, warnings);
        return warnings.Warnings;
    }

    private static void Config(MarketView view, MarketDashboard document, WarningList warnings)
    {
        if (document.Config is not { } config)
        {
            warnings.Add(
                view.Records.Configs is null ? WarningCodes.SourceMissing : WarningCodes.InsufficientData,
                "config",
                view.Records.Configs is null ? "Nobody tells how the bot is configured." : "The market has no configuration.");
            return;
        }

        Untold(warnings, "config", "The configuration does not set",
            (config.Enabled is null, "enabled"),
            (config.EventTicker is null, "event_ticker"),
            (config.MaxInventoryYes is null, "max_inventory_yes"),
            (config.MaxInventoryNo is null, "max_inventory_no"),
            (config.MinSpread is null, "min_spread"),
            (config.QuoteSize is null, "quote_size"),
            (config.InventorySkewFactor is null, "inventory_skew_factor"),
            (config.FairValue is null, "fair_value"),
            (config.ToxicityScore is null, "toxicity_score"),
            (config.CreatedAt is null, "created_at"),
            (config.UpdatedAt is null, "updated_at"));
    }

    private static void Decision(MarketView view, MarketDashboard document, WarningList warnings)
    {
        if (document.LatestDecision is { } latest)
        {
            Decision(latest, "latest_decision", warnings);
        }
        else if (view.Decisions is not null)
        {
            warnings.Add(WarningCodes.InsufficientData, "latest_decision", "No decision about the market is known.");
        }

        if (document.Decision is { IsWhole: false })
        {
            warnings.Add(WarningCodes.MissingValues, "decision", "Of older decisions the main facts alone are kept: book depth, price reasoning and targets of this one are not.");
        }
        else if (document.Decision is { } asked)
        {
            Decision(asked, "decision", warnings);
        }
    }

    private static void Decision(DecisionFacts decision, string path, WarningList warnings)
    {
        warnings.Explain(decision.BestBid, WarningCodes.InsufficientData, $"{path}.best_bid", "Nobody bid when the decision was made: there is no spread.");
        warnings.Explain(decision.BestAsk, WarningCodes.InsufficientData, $"{path}.best_ask", "Nobody asked when the decision was made: there is no spread.");
        Untold(warnings, path, "The decision does not tell",
            (decision.DecisionId is null, "decision_id"),
            (decision.FairValue is null, "fair_value"),
            (decision.Mid is null, "mid"),
            (decision.Inventory is null, "inventory"),
            (decision.TargetQuotes is null, "target_quotes"),
            (decision.RunId is null, "run_id"),
            (decision.BotVersion is null, "bot_version"),
            (decision.FairValueSource is null, "fair_value_source"),
            (decision.Skew is null, "skew"),
            (decision.Logic is null, "logic"),
            (decision.TradeStdDev is null, "trade_std_dev"),
            (decision.WmaPrice is null, "wma_price"),
            (decision.WmaTrades is null, "wma_trades"),
            (decision.WmaTradeAt is null, "wma_trade_at"),
            (decision.LastTradePrice is null, "last_trade_price"),
            (decision.LastTradeAt is null, "last_trade_at"),
            (decision.FairValueBid is null, "fair_value_bid"),
            (decision.FairValueAsk is null, "fair_value_ask"));
    }

    private static void Latencies(MarketView view, MarketAnalytics analytics, WarningList warnings)
    {
        if (view.Tally is not { } tally)
        {
            return;
        }

        if (analytics.LatencyMs.Count == 0)
        {
            warnings.Add(WarningCodes.InsufficientData, "analytics.latency_ms", "No event of the window tells a latency.");
        }

        warnings.AddCount(
            tally.Types.Values.Sum(type => type.Latencies.Length) - (analytics.LatencyMs.Count ?? 0),
            "analytics.latency_ms",
            "{0} events tell a latency below 0; they are in no figure of the latencies.");
    }

    private static void Untold(WarningList warnings, string path, string what, params ReadOnlySpan<(bool IsNull, string Name)> fields)
    {
        var names = new List<string>();
        foreach (var (isNull, name) in fields)
        {
            if (isNull)
            {
                names.Add(name);
            }
        }

        if (names.Count > 0)
        {
            warnings.Add(WarningCodes.MissingValues, path, $"{what}: {string.Join(", ", names)}.");
        }
    }
}
