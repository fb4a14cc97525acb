using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>Says why the benchmark's line within the day is empty, or of an older day than its last close.</summary>
internal static class IntradayWarnings
{
    private const string Path = "charts.benchmark_intraday";

    public static void Explain(PortfolioView view, PortfolioDashboard document, WarningList warnings)
    {
        var (told, line) = (view.Market.Intraday, document.Charts.BenchmarkIntraday);
        if (told is { BrokenRecords: > 0 })
        {
            warnings.Add(WarningCodes.BadRecords, Path, $"Five-minute bars of {told.Symbol} that could not be read, left out: {told.BrokenRecords}.");
        }

        if (line.Count == 0)
        {
            var code = told is { Unavailable: true } ? WarningCodes.SourceUnavailable : WarningCodes.SourceMissing;
            var why = told?.AbsenceReason ?? "the source has none within a session up to the as-of instant";
            warnings.Add(code, Path, $"No five-minute bars of {view.Options.Benchmark}: {why}");
            return;
        }

        var session = view.Calendar.DateAt(line[^1].At);
        if (session < document.Benchmark.PriceDate)
        {
            warnings.Add(WarningCodes.MissingValues, Path, $"The newest five-minute bars are of {session:yyyy-MM-dd}, the last close is of {document.Benchmark.PriceDate:yyyy-MM-dd}.");
        }
    }
}
