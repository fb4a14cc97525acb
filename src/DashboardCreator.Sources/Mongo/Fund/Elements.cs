using System.Text;
using DashboardCreator.Sources.Bson;

namespace DashboardCreator.Sources.Mongo.Fund;

/// <summary>The current element as the small collections need it. Their readers are written for reading, not for speed.</summary>
internal static class Elements
{
    public static bool Is(this scoped in BsonReader element, ReadOnlySpan<byte> name) => element.Name.SequenceEqual(name);

    /// <summary>Null for the empty text and for everything that is no text.</summary>
    public static string? TextOrNull(this scoped in BsonReader element)
    {
        var text = element.TextOrEmpty();
        return text.IsEmpty ? null : Encoding.UTF8.GetString(text);
    }

    public static DateTimeOffset? Instant(this scoped in BsonReader element) => At(element.InstantMilliseconds());

    public static DateTimeOffset? At(long? milliseconds) =>
        milliseconds is { } known ? DateTimeOffset.FromUnixTimeMilliseconds(known) : null;

    /// <summary>The later of two instants; null only without any.</summary>
    public static DateTimeOffset? Later(DateTimeOffset? one, DateTimeOffset? other) => Nullable.Compare(one, other) >= 0 ? one : other;

    /// <summary>Quantities are stored without sign beside a side; a stored sign stays where the side does not say otherwise.</summary>
    public static decimal? Signed(decimal? quantity, string? side) => IsShort(side) && quantity is { } known ? -Math.Abs(known) : quantity;

    private static bool IsShort(string? side) =>
        string.Equals(side, "SHORT", StringComparison.OrdinalIgnoreCase) || string.Equals(side, "SELL", StringComparison.OrdinalIgnoreCase);
}
