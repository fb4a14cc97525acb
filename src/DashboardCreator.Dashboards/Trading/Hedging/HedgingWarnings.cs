using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading.Hedging;

/// <summary>Says why something in the document is null, missing or doubtful.</summary>
internal static class HedgingWarnings
{
    public static IReadOnlyList<DocumentWarning> Of(HedgingView view, HedgingDashboard document, TradingOptions options)
    {
        var warnings = new WarningList();
        warnings.AddSample(options.IsSample);
        warnings.AddRange(view.Records.Warnings);
        warnings.AddRange(view.Broker.Warnings);
        Positions(view, warnings);
        Fields(view.Held, warnings);
        Spend(view, document, warnings);
        History(view, warnings);
        return warnings.Warnings;
    }

    private static void Positions(HedgingView view, WarningList warnings)
    {
        if (!view.Records.PositionsKnown)
        {
            warnings.Add(WarningCodes.SourceMissing, "totals", "Nobody tells which hedges there are: that is unknown, and not none.");
        }
        else if (view.Held.Count == 0)
        {
            warnings.Add(WarningCodes.InsufficientData, "totals.avg_dte", "No hedge is held.");
        }

        if (view.ExpiredHeld > 0)
        {
            warnings.Add(WarningCodes.Inconsistent, "positions", $"Hedges that are active or rolling by their status and expired by their date, left out: {view.ExpiredHeld}.");
        }

        var silent = view.Records.Positions.Count(hedge => hedge.Status is null);
        warnings.AddCount(silent, "positions", "{0} hedges have no status and are not shown.");
    }

    private static void Fields(IReadOnlyList<HeldHedge> held, WarningList warnings)
    {
        Name(held, warnings, "expiration", "no expiration is stored, so days to expiry and roll status are unknown", hedge => hedge.Expiration is null);
        Name(held, warnings, "premium", "no premium is stored; it is in no sum", hedge => Money.Believable(hedge.Premium) is null);
        Name(held, warnings, "contracts", "no number of contracts is stored; it is in no sum", hedge => Money.Believable(hedge.Contracts) is null);
        Name(held, warnings, "underlying", "no underlying is stored", hedge => hedge.Underlying is null);
        Name(held, warnings, "option_symbol", "no option symbol is stored", hedge => hedge.OptionSymbol is null);
        Name(held, warnings, "option_type", "neither put nor call is stored", hedge => hedge.OptionType is null);
        Name(held, warnings, "strike", "no strike is stored", hedge => hedge.Strike is null);
        Name(held, warnings, "entry_price", "no entry price is stored", hedge => hedge.EntryPrice is null);
        Name(held, warnings, "entry_at", "no entry is stored", hedge => hedge.EntryAt is null);
        Name(held, warnings, "roll_state", "no roll state is stored", hedge => hedge.RollState is null);
        Name(held, warnings, "template", "no template is stored; they roll as tail_first does", hedge => hedge.Template is null);
    }

    private static void Name(IReadOnlyList<HeldHedge> held, WarningList warnings, string field, string what, Func<HedgePosition, bool> lacks)
    {
        var names = held.Where(hedge => lacks(hedge.Hedge)).Select(hedge => hedge.Hedge.Id).ToList();
        if (names.Count > 0)
        {
            warnings.Add(WarningCodes.MissingValues, $"positions[].{field}", $"{WarningList.Names(names)}: {what}.");
        }
    }

    private static void Spend(HedgingView view, HedgingDashboard document, WarningList warnings)
    {
        if (!view.Records.HistoryKnown)
        {
            warnings.Add(WarningCodes.SourceMissing, "spend.twelve_months", "Nobody tells the history of decisions: what was spent is unknown, and not 0.");
        }
        else
        {
            warnings.AddCount(view.Bought.Count(decision => Money.Believable(decision.Premium) is null), "spend.twelve_months", "{0} opened or rolled hedges have no premium.");
            warnings.AddCount(
                view.History.Count(decision => decision.At is null && HedgingView.Buys(decision)), "spend.twelve_months", "{0} opened or rolled hedges have no instant and are in no month.");
            Reach(view, warnings);
        }

        if (document.Spend.UsedPct is null)
        {
            var (code, why) = document.Spend.Equity is > 0 ? (WarningCodes.InsufficientData, "What was spent is unknown.") : (WarningCodes.NoBase, "Equity is unknown or not positive.");
            warnings.Add(code, "spend.used_pct", why);
        }

        warnings.Explain(document.Spend.Equity, WarningCodes.SourceMissing, "spend.equity", "Neither the broker nor a stored snapshot tells equity.");
    }

    // Decisions expire where they are kept: a history that begins within the twelve months need not be all of them.
    private static void Reach(HedgingView view, WarningList warnings)
    {
        if (view.OldestDay is { } first && first >= view.FirstDay)
        {
            warnings.Add(
                WarningCodes.InsufficientData, "spend.twelve_months", $"The history begins on {first:yyyy-MM-dd}: what was spent before that is not in the sum, and the months before it are null.");
        }
        else if (view.OldestDay is null)
        {
            warnings.Add(WarningCodes.InsufficientData, "spend.twelve_months", "The history has no decision: nothing was spent as far as it tells.");
        }
    }

    private static void History(HedgingView view, WarningList warnings)
    {
        warnings.AddCount(view.History.Count(decision => decision.At is null), "history[].timestamp", "{0} decisions have no instant.");
        warnings.AddCount(view.History.Count(decision => decision.Action is null), "history[].action", "{0} decisions have no action.");
        if (view.History.Count > HedgingComposer.ShownDecisions)
        {
            warnings.Add(WarningCodes.MissingValues, "history", $"The newest {HedgingComposer.ShownDecisions} of {view.History.Count} decisions are listed; spend is of all.");
        }

        var shown = view.History.Take(HedgingComposer.ShownDecisions).ToList();
        warnings.AddCount(shown.Count(decision => decision.Premium is null), "history[].premium", "{0} of the listed decisions name no premium; evaluations and triggers have none.");
        warnings.AddCount(shown.Count(decision => decision.Contracts is null), "history[].contracts", "{0} of the listed decisions name no contracts.");
        warnings.AddCount(shown.Count(decision => decision.HedgeId is null), "history[].hedge_id", "{0} of the listed decisions name no hedge; evaluations are about none.");
        warnings.AddCount(shown.Count(decision => decision.Underlying is null), "history[].underlying", "{0} of the listed decisions name no underlying.");
        warnings.AddCount(shown.Count(decision => decision.OptionSymbol is null), "history[].option_symbol", "{0} of the listed decisions name no option.");
        var later = view.Records.History.Count - view.History.Count;
        if (later > 0)
        {
            warnings.Add(WarningCodes.Inconsistent, "history", $"Decisions after the as-of instant, left out: {later}.");
        }
    }
}
