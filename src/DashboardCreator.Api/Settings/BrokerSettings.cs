using DashboardCreator.Dashboards.Portfolio;

namespace DashboardCreator.Api.Settings;

/// <summary>Reads what concerns the broker and the portfolio document.</summary>
internal static class BrokerSettings
{
    /// <summary>The list of accounts.</summary>
    public const string AccountsKey = "Sources:Alpaca:Accounts";

    /// <summary>What each of them has.</summary>
    public static IReadOnlyList<string> AccountMembers { get; } = ["Name", "Uri", "Key", "Secret"];

    /// <exception cref="SettingException">A value that cannot be used.</exception>
    public static BrokerOptions Read(SettingReader reader) => new()
    {
        Uri = reader.Text(KnownSettings.AlpacaUri) ?? BrokerOptions.BundledSamples,
        DataUri = reader.Text(KnownSettings.AlpacaDataUri) ?? BrokerOptions.UsualDataUri,
        Credentials = (reader.Text(KnownSettings.AlpacaKey), reader.Text(KnownSettings.AlpacaSecret)),
        RequestsPerMinute = reader.Whole(KnownSettings.AlpacaRequests, 200, 1, 10_000),
        Accounts = ReadAccounts(reader.Items(AccountsKey)),
    };

    /// <exception cref="SettingException">A value that cannot be used.</exception>
    public static PortfolioOptions ReadPortfolio(SettingReader reader, FigureOptions figures, BrokerOptions broker)
    {
        var defaults = new PortfolioOptions();
        return new PortfolioOptions
        {
            Benchmark = figures.Benchmark,
            PerformanceRiskFreeRate = figures.PerformanceRiskFreeRate,
            IsSample = broker.IsBundled,
            Universe = ReadUniverse(reader),
            LeverageYellow = reader.Number(KnownSettings.PortfolioLeverageYellow, defaults.LeverageYellow, 0, 100),
            LeverageRed = reader.Number(KnownSettings.PortfolioLeverageRed, defaults.LeverageRed, 0, 100),
            MaxLeverage = reader.Number(KnownSettings.PortfolioMaxLeverage, defaults.MaxLeverage, 0.01, 100),
            MaxPositionPct = reader.Number(KnownSettings.PortfolioMaxPosition, defaults.MaxPositionPct, 0.01, 10_000),
            MaxDrawdownPct = reader.Number(KnownSettings.PortfolioMaxDrawdown, defaults.MaxDrawdownPct, 0.01, 100),
            JumpBoundPct = reader.Number(KnownSettings.PortfolioJumpBound, defaults.JumpBoundPct, 0.01, 10_000),
        };
    }

    private static IReadOnlyList<BrokerAccount> ReadAccounts(IReadOnlyList<IConfigurationSection> items) =>
        items.Count == 0 ? [] : [.. items.Select(item => new BrokerAccount(item["Name"] ?? "", item["Uri"], item["Key"], item["Secret"]))];

    private static string[] ReadUniverse(SettingReader reader)
    {
        var text = reader.Checked(
            KnownSettings.PortfolioUniverse, text => Symbols(text).All(ServiceSettings.IsSymbol), "is no list of symbols, separated by commas");
        return text is null ? [] : Symbols(text);
    }

    private static string[] Symbols(string text) => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
