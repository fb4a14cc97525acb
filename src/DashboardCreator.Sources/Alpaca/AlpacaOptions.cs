using System.Buffers;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.Alpaca;

/// <summary>Where the broker's answers come from.</summary>
public sealed class AlpacaOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Sources:Alpaca";

    /// <summary>The account's name where none are listed.</summary>
    public const string OnlyAccount = "main";

    private const string KeyVariables = "ALPACA_KEY and ALPACA_SECRET";
    private const int LongestName = 64;

    private static readonly SearchValues<char> ForbiddenInName = SearchValues.Create("/\\\0\r\n:*?\"<>|");

    /// <summary><c>file:DIR</c> with recorded answers, or the base address of the trading API, with or without its <c>/v2</c>.</summary>
    public string Uri { get; set; } = "file:samples/alpaca";

    /// <summary>Base address of the market-data API.</summary>
    public string DataUri { get; set; } = "https://data.alpaca.markets";

    /// <summary>The API key's id.</summary>
    public string? Key { get; set; }

    /// <summary>The key's secret.</summary>
    public string? Secret { get; set; }

    /// <summary>Several accounts; empty for one, or for the subfolders of a folder that hold an account's answers.</summary>
    public IReadOnlyList<AlpacaAccountOptions> Accounts { get; set; } = [];

    /// <summary>Where bars and the calendar are kept between readings; null keeps bars in memory only.</summary>
    public string? CacheDirectory { get; set; }

    /// <summary>Calls a key may make in any sixty seconds; a lower limit that the broker states is kept instead.</summary>
    public int RequestsPerMinute { get; set; } = 200;

    /// <summary>How long one call may take, its body included; waiting for the budget does not count.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>What is wrong with the settings, one line each, fit to be shown: settings are named, their values are not repeated.</summary>
    public IEnumerable<string> Problems()
    {
        if (!IsAddress(Uri))
            yield return $"{Section}:Uri (ALPACA_URI) is neither a folder nor an https address (http on this machine only), "
                + "and carries no key; write for example file:samples/alpaca";
        if (!IsHttp(DataUri))
            yield return $"{Section}:DataUri (ALPACA_DATA_URI) is no https address (http on this machine only); write for example https://data.alpaca.markets";
        if (!IsPair(Key, Secret))
            yield return $"{Section}:Key and :Secret ({KeyVariables}) must both be set, or neither, and be one word of letters, digits and signs each";
        if (RequestsPerMinute is < 1 or > 10_000) yield return $"{Section}:RequestsPerMinute is not a number from 1 to 10000; write for example 200";
        if (Timeout < TimeSpan.FromMilliseconds(100) || Timeout > TimeSpan.FromMinutes(10))
            yield return $"{Section}:Timeout is not between 0.1 seconds and 10 minutes; write for example 00:00:20";
        foreach (var problem in (Accounts ?? []).SelectMany(AccountProblems)) yield return problem;
        if ((Accounts ?? []).GroupBy(account => account.Name, StringComparer.OrdinalIgnoreCase).Any(same => same.Count() > 1))
            yield return $"{Section}:Accounts has two accounts of one name; each needs its own";
    }

    /// <summary>The address alone says whether it is a folder; keys are never shown.</summary>
    public override string ToString() => $"{nameof(AlpacaOptions)} {{ folder = {SourceFolder.IsFolder(Uri ?? "")}, accounts = {Accounts?.Count ?? 0} }}";

    private static IEnumerable<string> AccountProblems(AlpacaAccountOptions account, int index)
    {
        var setting = $"{Section}:Accounts:{index}";
        if (!IsName(account.Name))
            yield return $"{setting}:Name is not a name that a folder could have; write for example retirement";
        if (string.Equals(account.Name, "all", StringComparison.OrdinalIgnoreCase))
            yield return $"{setting}:Name is the word for all accounts together; choose another";
        if (account.Uri is not null && !IsAddress(account.Uri))
            yield return $"{setting}:Uri is neither a folder nor an https address (http on this machine only)";
        if (!IsPair(account.Key, account.Secret)) yield return $"{setting}:Key and :Secret must both be set, or neither";
    }

    private static bool IsName(string? text) =>
        !string.IsNullOrWhiteSpace(text) && text.Length <= LongestName && text is not ("." or "..") && !text.AsSpan().ContainsAny(ForbiddenInName);

    private static bool IsAddress(string? text) => SourceFolder.IsUsable(text ?? "") || IsHttp(text);

    private static bool IsHttp(string? text) =>
        System.Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == System.Uri.UriSchemeHttps || (uri.Scheme == System.Uri.UriSchemeHttp && uri.IsLoopback))
        && uri.UserInfo.Length == 0 && uri.Query.Length == 0;

    private static bool IsPair(string? key, string? secret) =>
        string.IsNullOrWhiteSpace(key) == string.IsNullOrWhiteSpace(secret) && IsWord(key) && IsWord(secret);

    private static bool IsWord(string? text) => string.IsNullOrWhiteSpace(text) || text.Trim().All(letter => letter is > ' ' and < '\u007f');
}
