using System.Buffers;
using System.Text.RegularExpressions;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Mapping.Markets;

/// <summary>Words of the market maker that its tables write in several ways.</summary>
internal static partial class MarketWords
{
    private const string WholeBot = "ALL";

    // Ids are many and have colons in them: only one with such a mark is looked at closely.
    private static readonly SearchValues<string> Marks = SearchValues.Create(
        [
            "key", "secret", "token", "passw", "passphrase", "pwd", "authorization", "credential", "account", "bearer", "@", "access-signature",
            "akia", "asia", "gh", "sk_", "xox", "eyj",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>A market's id; null for none, and for <c>ALL</c>, which is the bot itself.</summary>
    public static string? Market(string? text) => text is WholeBot || string.IsNullOrWhiteSpace(text) ? null : Id(text);

    /// <summary>True for a bid, also written yes or buy; false for an ask, also written no or sell; null for anything else.</summary>
    public static bool? IsBid(string? side) => side switch
    {
        "bid" or "yes" => true,
        "ask" or "no" => false,
        _ => Words.Lower(side) switch
        {
            "bid" or "yes" or "buy" => true,
            "ask" or "no" or "sell" => false,
            _ => null,
        },
    };

    /// <summary>An id or a word of an enumeration; null when there is none, or when it is a credential by its form.</summary>
    public static string? Id(string? text) =>
        text is null || !text.AsSpan().ContainsAny(Marks) || OfDecision().IsMatch(text) || !Credentials.IsGivenIn(text) ? text : null;

    /// <summary>A free text that may be shown; null when there is none, or when it gives away a credential.</summary>
    public static string? Shown(string? text) => FreeText.Shown(text);

    /// <summary><c>{run}:{market}:{loop}</c>, whose market may be called like a credential.</summary>
    [GeneratedRegex(@"^[0-9]{8}-[0-9]{6}-[0-9a-f]{6}:[A-Z0-9.-]+:[0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex OfDecision();
}
