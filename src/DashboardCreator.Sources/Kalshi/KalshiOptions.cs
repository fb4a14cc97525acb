using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Kalshi.Live;

namespace DashboardCreator.Sources.Kalshi;

/// <summary>Where the exchange's answer about the market maker's account comes from.</summary>
public sealed class KalshiOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Sources:Kalshi";

    private const string KeyVariables = "KALSHI_KEY_ID and KALSHI_PRIVATE_KEY_FILE";

    /// <summary><c>file:DIR</c> with a recorded answer, or the base address of the API, with or without a slash at its end; null for no account.</summary>
    public string? Uri { get; set; } = "file:samples/kalshi";

    /// <summary>The API key's id.</summary>
    public string? KeyId { get; set; }

    /// <summary>File with the RSA private key that belongs to it, in PEM.</summary>
    public string? PrivateKeyFile { get; set; }

    /// <summary>How long one try may take, its body included.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(4);

    /// <summary>What is wrong with the settings, one line each, fit to be shown: settings are named, their values are not repeated.</summary>
    public IEnumerable<string> Problems()
    {
        if (Uri is not null && !SourceFolder.IsUsable(Uri) && !IsHttp(Uri))
            yield return $"{Section}:Uri (KALSHI_URI) is neither a folder nor an https address (http on this machine only), and carries no key; "
                + "write for example file:samples/kalshi, https://api.elections.kalshi.com/trade-api/v2 or none";
        if (string.IsNullOrWhiteSpace(KeyId) != string.IsNullOrWhiteSpace(PrivateKeyFile))
            yield return $"{Section}:KeyId and :PrivateKeyFile ({KeyVariables}) must both be set, or neither";
        if (!IsWord(KeyId)) yield return $"{Section}:KeyId (KALSHI_KEY_ID) is not one word of letters, digits and signs";
        if (!string.IsNullOrWhiteSpace(PrivateKeyFile) && KalshiKey.ProblemOf(PrivateKeyFile.Trim()) is { } problem)
            yield return $"{Section}:PrivateKeyFile (KALSHI_PRIVATE_KEY_FILE) {problem}; write for example /run/secrets/kalshi.pem";
        if (Timeout < TimeSpan.FromMilliseconds(100) || Timeout > TimeSpan.FromMinutes(10))
            yield return $"the time that {Section} gives a try is not between 0.1 seconds and 10 minutes";
    }

    /// <summary>The address alone says whether it is a folder; keys are never shown.</summary>
    public override string ToString() => $"{nameof(KalshiOptions)} {{ folder = {SourceFolder.IsFolder(Uri ?? "")} }}";

    private static bool IsHttp(string text) =>
        System.Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == System.Uri.UriSchemeHttps || (uri.Scheme == System.Uri.UriSchemeHttp && uri.IsLoopback))
        && uri.UserInfo.Length == 0 && uri.Query.Length == 0 && uri.Fragment.Length == 0;

    private static bool IsWord(string? text) => string.IsNullOrWhiteSpace(text) || text.Trim().All(letter => letter is > ' ' and < '\u007f');
}
