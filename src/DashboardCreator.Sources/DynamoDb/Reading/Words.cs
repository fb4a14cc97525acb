using DashboardCreator.Dashboards.Trading;

namespace DashboardCreator.Sources.DynamoDb.Reading;

/// <summary>Words that are written in several ways.</summary>
internal static class Words
{
    /// <summary>A symbol in upper case; of <c>EQUITIES::AAPL//USD</c> the part between. Null when nothing is left.</summary>
    public static string? Symbol(string? text) => TradingSymbol.Of(text);

    /// <summary>A word of an enumeration in lower case; of <c>PositionSide.SHORT</c> the part behind the point. Null when nothing is left.</summary>
    public static string? Lower(string? text)
    {
        var word = text.AsSpan();
        word = word[(word.LastIndexOf('.') + 1)..].Trim();
        return word.IsEmpty ? null : word.ToString().ToLowerInvariant();
    }

    /// <summary>The same in upper case.</summary>
    public static string? Upper(string? text) => Lower(text)?.ToUpperInvariant();

    /// <summary>What follows a prefix of a key, such as the id in <c>TRADE#id</c>; null for keys that begin otherwise.</summary>
    public static string? Behind(string prefix, string? key) =>
        key is not null && key.StartsWith(prefix, StringComparison.Ordinal) && key.Length > prefix.Length ? key[prefix.Length..] : null;
}
