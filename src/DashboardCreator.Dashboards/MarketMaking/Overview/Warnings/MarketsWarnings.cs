using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.MarketMaking.Overview;

/// <summary>Says why something in the document is null, missing or doubtful.</summary>
internal static class MarketsWarnings
{
    public static IReadOnlyList<DocumentWarning> Of(MarketsView view, MarketsDashboard document, MarketMakingOptions options)
    {
        var warnings = new WarningList();
        warnings.AddSample(options.IsSample);
        warnings.AddRange(view.Records.Warnings);
        AccountWarnings.Add(view, document, warnings);
        PositionWarnings.Add(view, warnings);
        ProfitWarnings.Add(view, document, warnings);
        QuoteWarnings.Add(view, document, warnings);
        ConfigWarnings.Add(view, warnings);
        return warnings.Warnings;
    }

    /// <summary>Names the markets of which something holds; nothing where it holds of none.</summary>
    public static void Name(this WarningList warnings, string code, string path, string what, IEnumerable<string> markets)
    {
        var names = markets.ToList();
        if (names.Count > 0)
        {
            warnings.Add(code, path, $"{WarningList.Names(names)}: {what}.");
        }
    }

    /// <summary>Names the listed markets of which something holds.</summary>
    public static void Name(this WarningList warnings, string path, string what, MarketsView view, Func<MarketState, bool> holds) =>
        warnings.Name(WarningCodes.MissingValues, path, what, view.Markets.Where(holds).Select(market => market.Market));
}
