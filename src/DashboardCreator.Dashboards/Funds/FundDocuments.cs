using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Funds;

/// <summary>The parts of the envelope that every document made from a fund's books has in common.</summary>
internal static class FundDocuments
{
    public static IReadOnlyList<SourceStatus> Sources(FundView view, DateTimeOffset generatedAt)
    {
        var bars = view.Book.Bars;
        IEnumerable<SourceStatus> benchmark = bars switch
        {
            { AbsenceReason: null } => [new SourceStatus(bars.Source, SourceStatus.Ok, generatedAt, null, "benchmark", bars.Bars.Count)],
            { Unavailable: true } => [new SourceStatus(bars.Source, SourceStatus.Unavailable, null, bars.AbsenceReason, "benchmark", 0)],
            _ => [],
        };
        return [.. view.Book.Records.Sources.Select(source => source with { LastSuccess = generatedAt }), .. benchmark];
    }

    public static void WarnOfReading(FundView view, WarningList warnings, string? benchmarkPath = null)
    {
        warnings.AddSample(view.Options.IsSample);
        var records = view.Book.Records;
        warnings.AddRange(records.Warnings);
        if (view.Book.Bars.AbsenceReason is { } reason)
        {
            var code = view.Book.Bars.Unavailable ? WarningCodes.SourceUnavailable : WarningCodes.SourceMissing;
            warnings.Add(code, benchmarkPath, $"No benchmark bars of {view.Book.Bars.Symbol}: {reason}");
        }

        Count(warnings, WarningCodes.BadRecords, view.Book.Bars.BrokenRecords, "benchmark bars could not be read and were left out");
        var notes = records.Signals.Notes;
        Count(warnings, WarningCodes.Inconsistent, notes.DuplicateConfirmations, "confirmations repeat an earlier one of the same order and execution and were left out");
        Count(warnings, WarningCodes.BadRecords, notes.BrokenConfirmations, "confirmations of fills have no positive quantity or no price and were left out");
        Count(warnings, WarningCodes.Inconsistent, notes.OrphanConfirmations, notes.Filtered
            ? "confirmations belong to no signal that the environment filter keeps and were left out"
            : "confirmations belong to no known signal and were left out");
        Count(warnings, WarningCodes.Inconsistent, notes.ConfirmationsWithoutStatus, "confirmations state no status and count as fills");
        Count(warnings, WarningCodes.Inconsistent, notes.ReplacedProfits, "trades have several exits and recorded the profit of the last one only; the sum of their exits stands in its place");
        Count(warnings, WarningCodes.Inconsistent, notes.SharedSignalIds, "signals share their signal_id with an earlier one; each counts");
        Count(warnings, WarningCodes.Inconsistent, records.Signals.NewestFirst(-1).Length, "signals name no strategy; they are in no strategy's figures");
    }

    public static void Count(WarningList warnings, string code, long count, string what, string? path = null)
    {
        if (count > 0)
        {
            warnings.Add(code, path, $"{count} {what}.");
        }
    }

    /// <summary>As recorded, else computed from prices; null when a part is missing.</summary>
    public static decimal? UnrealizedPnl(Position position) =>
        position.UnrealizedPnl ?? Money.Product(Money.Believable(position.CurrentPrice) - Money.Believable(position.EntryPrice), position.Quantity);
}
