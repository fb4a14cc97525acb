using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>Says why something in the document is null, missing or doubtful.</summary>
internal static class GreeksWarnings
{
    private static readonly string[] OfExecutions = ["totals", "exposure", "positions"];

    public static IReadOnlyList<DocumentWarning> Of(GreeksSelection selection, GreeksDashboard document)
    {
        var warnings = new WarningList();
        warnings.AddSample(selection.View.Options.IsSample);
        warnings.AddRange(selection.View.Book.Records.Warnings);
        Book(selection, document, warnings);
        GroupWarnings.Explain(selection, document, warnings);
        PositionWarnings.Explain(selection, warnings);
        LegWarnings.Explain(selection, document, warnings);
        ProfitWarnings.Explain(selection, document, warnings);
        UnderlyingWarnings.Explain(selection, document, warnings);
        return warnings.Warnings;
    }

    private static void Book(GreeksSelection selection, GreeksDashboard document, WarningList warnings)
    {
        if (!selection.IsKnown)
        {
            foreach (var path in OfExecutions)
            {
                warnings.Add(WarningCodes.SourceMissing, path, "No source tells which executions there are: sums are unknown, not zero.");
            }
        }
        else if (selection.View.Positions.Count == 0)
        {
            warnings.Add(WarningCodes.InsufficientData, "positions", "The book has no executions.");
        }
        else if (selection.Covered.Count == 0)
        {
            warnings.Add(WarningCodes.InsufficientData, "positions", "No execution matches the filters.");
        }

        Unknown(selection, warnings);
        Doubtful(selection, document, warnings);
    }

    private static void Unknown(GreeksSelection selection, WarningList warnings)
    {
        var unknown = selection.Covered.Where(position => position.Status == PositionStatus.Unknown).ToList();
        if (unknown.Count > 0)
        {
            var words = WarningList.Names([.. unknown.Select(position => position.Execution.Status ?? "none").Distinct()]);
            warnings.Add(
                WarningCodes.Inconsistent, "positions[].status", $"{unknown.Count} executions have a status that is not known ({words}); they are in no total and are listed with status=all.");
        }

        var later = selection.Covered.Count(position => position.ClosesLater);
        if (later > 0)
        {
            warnings.Add(WarningCodes.Inconsistent, "positions[].close_time", $"{later} executions are stored with a closing after the as-of instant; they count as they were before it.");
        }

        var nameless = selection.Open.Count(position => position.Symbol is null);
        warnings.AddCount(nameless, "positions[].symbol", "{0} open positions name no underlying: they have no snapshot, no price and no place in the heatmap.");
    }

    private static void Doubtful(GreeksSelection selection, GreeksDashboard document, WarningList warnings)
    {
        var rejected = selection.View.Book.RejectedNumbers;
        if (rejected > 0)
        {
            warnings.Add(
                WarningCodes.BadRecords, null, $"{rejected} stored numbers cannot be meant - not finite, beyond 1e20, or of the wrong sign - and were taken for missing.");
        }

        warnings.AddCount(
            selection.Held.Count(leg => leg is { Position: not null } and ({ Leg.Strike: null } or { DaysToExpiry: null })),
            "heatmap",
            "{0} measured legs have no strike or no expiry and no place in the heatmap.");
        warnings.AddCount(
            DiscrepancyComposer.Incomparable(selection), "position_discrepancies", "{0} contracts lack a quantity, a side or a term and cannot be compared with the broker's.");
        warnings.AddCount(
            document.PositionDiscrepancies.Count(difference => difference.BrokerAt is null),
            "position_discrepancies[].broker_at",
            "{0} contracts that differ have no update of the broker, or one without a time.");
    }
}
