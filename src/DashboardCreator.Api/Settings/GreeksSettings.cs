using System.Globalization;
using DashboardCreator.Dashboards.Greeks;

namespace DashboardCreator.Api.Settings;

/// <summary>Reads what concerns the options book and the greeks document.</summary>
internal static class GreeksSettings
{
    /// <exception cref="SettingException">A value that cannot be used.</exception>
    public static OptionsBookOptions ReadBook(SettingReader reader, MongoDbOptions mongo) => new()
    {
        Uri = reader.Text(KnownSettings.OptionsUri) ?? mongo.Uri,
        Database = reader.Text(KnownSettings.OptionsDatabase) ?? mongo.Database,
        TimeZone = reader.Text(KnownSettings.OptionsTimeZone) ?? "UTC",
    };

    /// <exception cref="SettingException">A value that cannot be used.</exception>
    public static GreeksOptions Read(SettingReader reader, FigureOptions figures, OptionsBookOptions book, BrokerOptions broker)
    {
        var defaults = new GreeksOptions();
        return new GreeksOptions
        {
            RiskFreeRate = figures.MarketRiskFreeRate,
            Benchmark = figures.Benchmark,
            IsSample = book.IsBundled,
            WhyNoBars = broker.IsBundled && !book.IsBundled
                ? "the bundled sample bars go with the bundled sample book only; set ALPACA_URI to a folder with bars_<SYMBOL>.json or to the broker"
                : null,
            Multiplier = reader.Whole(KnownSettings.GreeksMultiplier, defaults.Multiplier, 1, 1_000_000),
            MaxPortfolioDelta = reader.Number(KnownSettings.GreeksMaxPortfolioDelta, defaults.MaxPortfolioDelta, 0.01, 1e12),
            MaxPortfolioGamma = reader.Number(KnownSettings.GreeksMaxPortfolioGamma, defaults.MaxPortfolioGamma, 0.0001, 1e12),
            MaxSymbolDelta = reader.Number(KnownSettings.GreeksMaxSymbolDelta, defaults.MaxSymbolDelta, 0.01, 1e12),
            MaxPositionPct = reader.Number(KnownSettings.GreeksMaxPosition, defaults.MaxPositionPct, 0.01, 10_000),
            Capital = ReadCapital(reader),
        };
    }

    private static decimal? ReadCapital(SettingReader reader)
    {
        var text = reader.Checked(KnownSettings.GreeksCapital, text => Amount(text) is > 0 and < 1e15m, "is not an amount above 0");
        return text is null ? null : Amount(text);
    }

    private static decimal? Amount(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount) ? amount : null;
}
