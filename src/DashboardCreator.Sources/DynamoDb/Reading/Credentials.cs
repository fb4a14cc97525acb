using System.Text.Json;
using System.Text.RegularExpressions;

namespace DashboardCreator.Sources.DynamoDb.Reading;

/// <summary>Tells names and texts that could give a credential or an account's number away.</summary>
internal static partial class Credentials
{
    private const int DeepestText = 8;

    private static readonly string[] Words =
    [
        "apikey", "secret", "token", "password", "passwd", "passphrase", "authorization", "credential", "privatekey", "accesskey", "accountnumber",
        "accountid", "pwd", "bearer", "cookie", "webhook",
    ];

    /// <summary>True for a name that could be a credential's.</summary>
    public static bool IsName(string name)
    {
        var letters = string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
        return Array.Exists(Words, word => letters.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>
    /// True for a text that names a credential and gives its value (<c>token=…</c>, the print of a Python dictionary), or holds an address with
    /// a user, a private key, a token of a well-known form (<c>AKIA…</c>, <c>ghp_…</c>, <c>sk_live_…</c>, <c>eyJ….….…</c>), or an object or list as JSON; also in quotes of its own, and in quotes deeper than anybody writes them.
    /// </summary>
    public static bool MayBeIn(string text) => MayBeIn(text, depth: 0);

    /// <summary>True for a text that names a credential and gives its value, or is one by its form; JSON in it is not looked into.</summary>
    public static bool IsGivenIn(string text) => Given().IsMatch(text);

    private static bool MayBeIn(string text, int depth)
    {
        if (text.AsSpan().TrimStart() is not ['{' or '[' or '"', ..]) return Given().IsMatch(text);
        using var inner = JsonText.Parse(text);
        if (inner is null) return Given().IsMatch(text);
        return inner.RootElement.ValueKind != JsonValueKind.String || depth == DeepestText || MayBeIn(inner.RootElement.GetString()!, depth + 1);
    }

    [GeneratedRegex(
        @"(api[\W_]?key|secret|token|passw(or)?d|passphrase|pwd|authorization|credentials?|(private|access)[\W_]?key|account[\W_]?(number|id))\w*\W{0,3}[:=]"
        + @"|\bbearer\s|://[^/\s]*@|\bprivate key-----|\baccess-(key|signature)\s"
        + @"|\b(AKIA|ASIA)[0-9A-Z]{16}\b|\bgh[opsur]_\w{20}|\bgithub_pat_\w{20}|\bsk_(live|test)_\w{8}|\bxox[abprs]-\w{8}|\beyJ[\w-]{8,}\.[\w-]+\.",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Given();
}
