using System.Collections.Frozen;

namespace DashboardCreator.Sources.Alpaca.Reading;

/// <summary>One string for each of the words that twenty thousand orders share.</summary>
internal static class WordCache
{
    private static readonly FrozenDictionary<string, string> Common = new[]
    {
        "buy", "sell", "long", "short", "market", "limit", "stop", "stop_limit", "trailing_stop", "new", "filled", "partially_filled", "canceled",
        "expired", "rejected", "replaced", "accepted", "pending_new", "done_for_day", "held",
    }.ToFrozenDictionary(word => word, StringComparer.OrdinalIgnoreCase);

    public static string Lower(string word) => Common.TryGetValue(word, out var shared) ? shared : word.ToLowerInvariant();
}
