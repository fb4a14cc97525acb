namespace DashboardCreator.Api.Settings;

/// <summary>Where the market maker's account at the exchange is, as the settings say it; the source checks the rest.</summary>
internal sealed record ExchangeAccountOptions
{
    public const string BundledSamples = "file:samples/kalshi";

    /// <summary><c>file:DIR</c>, or the base of the exchange's API; null for no account.</summary>
    public string? Uri { get; init; } = BundledSamples;

    /// <summary>The API key's id; null without.</summary>
    public string? KeyId { get; init; }

    /// <summary>File with its private key; null without.</summary>
    public string? PrivateKeyFile { get; init; }

    /// <summary>True for the sample that comes with the service.</summary>
    public bool IsBundled => Uri?.TrimEnd('/') == BundledSamples;

    /// <summary>Addresses and keys are never shown.</summary>
    public override string ToString() => $"{nameof(ExchangeAccountOptions)} {{ set = {Uri is not null} }}";
}
