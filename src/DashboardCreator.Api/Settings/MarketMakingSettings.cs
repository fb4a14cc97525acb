using DashboardCreator.Dashboards.MarketMaking;

namespace DashboardCreator.Api.Settings;

/// <summary>Reads what concerns the market maker's account and documents.</summary>
internal static class MarketMakingSettings
{
    public static ExchangeAccountOptions ReadAccount(SettingReader reader) => new()
    {
        Uri = reader.TextOrNone(KnownSettings.KalshiUri, ExchangeAccountOptions.BundledSamples),
        KeyId = reader.Text(KnownSettings.KalshiKeyId),
        PrivateKeyFile = reader.Text(KnownSettings.KalshiPrivateKeyFile),
    };

    public static MarketMakingOptions Read(ItemTableOptions tables, ExchangeAccountOptions account) => new()
    {
        Environment = tables.DoraEnvironment,
        Region = tables.IsServer ? tables.Region : null,
        IsSample = tables.IsBundled,
        WhyNoAccount = WhyNoAccount(tables, account),
    };

    /// <summary>An invented balance beside real books would be as false as a real one beside invented books.</summary>
    private static string? WhyNoAccount(ItemTableOptions tables, ExchangeAccountOptions account) =>
        account.Uri is null || account.IsBundled == tables.IsBundled ? null
        : account.IsBundled ? "the bundled balance belongs to the bundled books; set KALSHI_URI"
        : "the bundled books belong to another account; set DYNAMODB_URI";
}
