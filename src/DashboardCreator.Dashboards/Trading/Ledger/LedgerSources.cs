using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>What every document says of the ledger that it was made from.</summary>
internal static class LedgerSources
{
    public static IReadOnlyList<SourceStatus> Of(LedgerRecords ledger, GenerationContext context) =>
        [.. ledger.Sources.Select(source => source.Status == SourceStatus.Ok ? source with { LastSuccess = context.GeneratedAt } : source)];

    /// <summary>Records that are missing or left out.</summary>
    public static void Explain(LedgerRecords ledger, WarningList warnings)
    {
        warnings.AddRange(ledger.Warnings);
        if (!ledger.IsKnown)
        {
            warnings.Add(WarningCodes.SourceMissing, null, "Nobody tells the trades: their figures are unknown, and not 0.");
        }

        if (ledger.IsPartial)
        {
            warnings.Add(WarningCodes.SourceMissing, null, "The ledger is being read for the first time: lists of records show what is read so far; counts, sums, profits and charts that need all of it are unknown until then.");
        }

        if (ledger.Trades.SkippedTrades is > 0 and var skipped)
        {
            warnings.Add(WarningCodes.BadRecords, null, $"{skipped} trades have a quantity, a price or a value beyond belief; they are in no figure.");
        }
    }
}
