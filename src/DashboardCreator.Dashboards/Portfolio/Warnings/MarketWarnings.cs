using System.Globalization;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>Says why a figure that needs bars or the exchange's clock is null.</summary>
internal static class MarketWarnings
{
    public static void Explain(PortfolioView view, BenchmarkSeries common, PortfolioDashboard document, WarningList warnings)
    {
        if (view.Market.Failure is { } failure)
        {
            warnings.Add(WarningCodes.SourceUnavailable, "benchmark", $"No bars: {failure.Reason}");
            warnings.Add(WarningCodes.SourceUnavailable, "momentum", $"No bars: {failure.Reason}");
        }
        else
        {
            ExplainBenchmark(view, common, document.Benchmark, warnings);
            ExplainMomentum(view, document.Momentum, warnings);
        }

        ExplainMarket(view, document.Market, warnings);
    }

    private static void ExplainBenchmark(PortfolioView view, BenchmarkSeries common, PortfolioBenchmark benchmark, WarningList warnings)
    {
        var symbol = view.Options.Benchmark;
        var told = view.Market.BySymbol.GetValueOrDefault(symbol);
        if (benchmark.Price is null)
        {
            var code = told is { Unavailable: true } ? WarningCodes.SourceUnavailable : WarningCodes.SourceMissing;
            warnings.Add(code, "benchmark", $"No benchmark bars of {symbol}: {told?.AbsenceReason ?? "the source has none with a price up to the as-of day"}");
            return;
        }

        if (told!.BrokenRecords > 0)
        {
            warnings.Add(WarningCodes.BadRecords, "benchmark", $"Bars of {symbol} that could not be read, left out: {told.BrokenRecords}.");
        }

        warnings.Explain(
            benchmark.DailyReturnPct, WarningCodes.InsufficientData, "benchmark.daily_return_pct", $"No bar of the session before {Day(benchmark.PriceDate!.Value)}.");
        warnings.Explain(
            benchmark.DailyExcessReturnPct, WarningCodes.InsufficientData, "benchmark.daily_excess_return_pct", "One of the two daily returns is unknown or of another session.");
        ExplainCommon(view, common, benchmark, warnings);
    }

    private static void ExplainCommon(PortfolioView view, BenchmarkSeries common, PortfolioBenchmark benchmark, WarningList warnings)
    {
        var pairs = common.Account.Zip(common.Benchmark).Count(pair => !double.IsNaN(pair.First) && !double.IsNaN(pair.Second));
        const string what = "returns between common sessions";
        warnings.ExplainDeviation(benchmark.Alpha, pairs, "benchmark.alpha", what);
        warnings.ExplainDeviation(benchmark.Beta, pairs, "benchmark.beta", what);
        warnings.ExplainDeviation(benchmark.Correlation, pairs, "benchmark.correlation", what);
        warnings.ExplainDeviation(benchmark.InformationRatio, pairs, "benchmark.information_ratio", what);

        warnings.Explain(benchmark.TrackingErrorPct, WarningCodes.InsufficientData, "benchmark.tracking_error_pct", $"It needs two {what}; there are {pairs}.");
        warnings.Explain(benchmark.CumulativeReturnPct, WarningCodes.InsufficientData, "benchmark.cumulative_return_pct", "It needs two common sessions.");
        warnings.Explain(benchmark.ExcessReturnPct, WarningCodes.InsufficientData, "benchmark.excess_return_pct", "It needs two common sessions with a return.");
        var without = view.Series.Count - common.Sessions.Length;
        if (without > 0)
        {
            warnings.Add(
                WarningCodes.MissingValues, "benchmark", $"Sessions of the history without a bar of {benchmark.Symbol}: {without}; returns are taken between the others.");
        }
    }

    private static void ExplainMomentum(PortfolioView view, IReadOnlyList<PortfolioMomentum> rows, WarningList warnings)
    {
        if (rows.Count == 0)
        {
            warnings.Add(WarningCodes.SourceMissing, "momentum", "No universe is set, no bars are recorded and no shares are held.");
            return;
        }

        var barless = rows.Where(row => row.Price is null).Select(row => row.Symbol).ToList();
        Name(warnings, WarningCodes.SourceMissing, barless, "no bars");
        var young = rows.Where(row => row is { Price: not null, Momentum126Pct: null }).Select(row => row.Symbol).ToList();
        Name(warnings, WarningCodes.InsufficientData, young, $"fewer than {MomentumComposer.Lookback + 1} bars");
        var newest = rows.Max(row => row.PriceDate);
        var late = rows.Where(row => row.PriceDate < newest).Select(row => row.Symbol).ToList();
        Name(warnings, WarningCodes.MissingValues, late, newest is { } day ? $"the last bar is older than {Day(day)}" : "");
        var broken = rows.Where(row => view.Market.BySymbol.GetValueOrDefault(row.Symbol) is { BrokenRecords: > 0 }).Select(row => row.Symbol).ToList();
        Name(warnings, WarningCodes.BadRecords, broken, "bars that could not be read were left out");
    }

    private static void Name(WarningList warnings, string code, List<string> symbols, string what)
    {
        if (symbols.Count > 0)
        {
            warnings.Add(code, "momentum", $"{WarningList.Names(symbols)}: {what}.");
        }
    }

    private static void ExplainMarket(PortfolioView view, PortfolioMarket market, WarningList warnings)
    {
        if (market.Basis == MarketComposer.ByCalendar)
        {
            var told = view.Parts.Any(part => part.Records.Clock is not null);
            warnings.Add(
                told ? WarningCodes.Inconsistent : WarningCodes.SourceMissing,
                "market",
                told ? "The broker's clock is incomplete or of another time; the hours are the calendar's." : "The broker tells no clock; the hours are the calendar's.");
        }

        warnings.Explain(market.Vix, WarningCodes.SourceMissing, "market.vix", $"No bars of {view.Options.VolatilityIndex} are recorded; the broker has none of an index.");
    }

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
