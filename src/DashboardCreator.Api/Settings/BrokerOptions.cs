namespace DashboardCreator.Api.Settings;

/// <summary>Where the broker's accounts and daily bars are, as the settings say it; the source checks the rest.</summary>
internal sealed record BrokerOptions
{
    public const string BundledSamples = "file:samples/alpaca";

    public const string UsualDataUri = "https://data.alpaca.markets";

    /// <summary><c>file:DIR</c>, or the base of the trading API.</summary>
    public string Uri { get; init; } = BundledSamples;

    /// <summary>Base of the market-data API.</summary>
    public string DataUri { get; init; } = UsualDataUri;

    /// <summary>Key and secret; null without.</summary>
    public (string? Key, string? Secret) Credentials { get; init; }

    /// <summary>Calls a minute.</summary>
    public int RequestsPerMinute { get; init; } = 200;

    /// <summary>Several accounts, each with a key of its own; empty for one.</summary>
    public IReadOnlyList<BrokerAccount> Accounts { get; init; } = [];

    /// <summary>True for the samples that come with the service.</summary>
    public bool IsBundled => Uri.TrimEnd('/') == BundledSamples && Accounts.Count == 0;

    /// <summary>Keys are never shown.</summary>
    public override string ToString() => $"{nameof(BrokerOptions)} {{ accounts = {Accounts.Count} }}";
}

/// <summary>One of several accounts.</summary>
internal sealed record BrokerAccount(string Name, string? Uri, string? Key, string? Secret)
{
    /// <summary>Keys are never shown.</summary>
    public override string ToString() => Name;
}
