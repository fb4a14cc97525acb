using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>Warnings of prices, betas and scenarios.</summary>
internal static class UnderlyingWarnings
{
    private static readonly string[] OfModel = ["totals.vanna", "totals.volga", "totals.charm"];

    public static void Explain(GreeksSelection selection, GreeksDashboard document, WarningList warnings)
    {
        var view = selection.View;
        if (view.Options.WhyNoBars is { } withheld)
        {
            warnings.Add(WarningCodes.SourceMissing, "by_symbol[].beta", $"There are no daily bars: {withheld}.");
        }

        if (view.Book.Bars.Failure is { } failure)
        {
            warnings.Add(WarningCodes.SourceUnavailable, "by_symbol[].beta", $"The daily bars could not be read: {failure.Reason}");
        }

        foreach (var (symbol, told) in view.Book.Bars.Told.Where(told => told.Value is { Unavailable: true } or { BrokenRecords: > 0 }).OrderBy(told => told.Key, StringComparer.Ordinal))
        {
            warnings.Add(
                told.Unavailable ? WarningCodes.SourceUnavailable : WarningCodes.BadRecords,
                "by_symbol[].beta",
                told.Unavailable ? $"The daily bars of {symbol} could not be read: {told.AbsenceReason}" : $"Bars of {symbol} that could not be read, left out: {told.BrokenRecords}.");
        }

        Prices(selection, document, warnings);
        Betas(selection, document, warnings);
        Scenarios(selection, document, warnings);
    }

    private static void Prices(GreeksSelection selection, GreeksDashboard document, WarningList warnings)
    {
        var unknown = document.BySymbol.Where(group => group is { Symbol: not null, UnderlyingPrice: null }).Select(group => group.Symbol!).ToList();
        if (unknown.Count > 0)
        {
            warnings.Add(
                WarningCodes.SourceMissing,
                "by_symbol[].underlying_price",
                $"No snapshot and no bar tells the price of {WarningList.Names(unknown)}: dollar and beta-weighted deltas with them are unknown.");
        }

        var benchmark = selection.View.Options.Benchmark;
        if (selection.Open.Count > 0 && selection.View.Prices.Of(benchmark) is null)
        {
            warnings.Add(WarningCodes.SourceMissing, "totals.beta_weighted_delta", $"The price of the benchmark {benchmark} is not known.");
        }
    }

    private static void Betas(GreeksSelection selection, GreeksDashboard document, WarningList warnings)
    {
        var unknown = document.BySymbol.Where(group => group is { Symbol: not null, Beta: null }).Select(group => group.Symbol!).ToList();
        if (unknown.Count > 0)
        {
            warnings.Add(
                WarningCodes.InsufficientData,
                "by_symbol[].beta",
                $"A beta needs {UnderlyingBetas.Fewest} daily returns in common with {selection.View.Options.Benchmark}; {WarningList.Names(unknown)} has fewer.");
        }

        var modelless = selection.Held.Count(leg => leg is { IsUnpriced: false, Model: null });
        foreach (var path in OfModel)
        {
            warnings.AddCount(modelless, path, "{0} priced legs lack an input of the model: vanna, volga and charm of the book are unknown.");
        }
    }

    private static void Scenarios(GreeksSelection selection, GreeksDashboard document, WarningList warnings)
    {
        if (document.Scenarios is null)
        {
            var canBe = selection.Held.Any(leg => leg.CanBeMoved);
            warnings.Add(
                canBe ? WarningCodes.Inconsistent : WarningCodes.InsufficientData,
                "scenarios",
                canBe ? "The amounts are too large to be believed." : "No held leg has spot, volatility, strike and expiry, so none can be priced anew.");
            return;
        }

        warnings.AddCount(document.Scenarios.LegsLeftOut, "scenarios", "{0} held legs lack an input of the model and are not in the scenarios.");
    }
}
