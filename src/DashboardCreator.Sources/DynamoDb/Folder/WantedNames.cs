using System.Text.Json;

namespace DashboardCreator.Sources.DynamoDb.Folder;

/// <summary>The attributes that a reading needs, each name as one string for all items.</summary>
/// <param name="names">Null for every attribute.</param>
internal sealed class WantedNames(IEnumerable<string>? names)
{
    private const int Longest = 255;

    private readonly HashSet<string>? known = names?.ToHashSet(StringComparer.Ordinal);

    /// <summary>Room for the attributes of an item: it has hardly all that any may have.</summary>
    public int UsualCount => known is null ? 0 : Math.Min(known.Count, 24);

    /// <summary>Those that a query asks for and those it selects by.</summary>
    public static WantedNames Of(ItemQuery query)
    {
        string?[] keys = [query.Partition?.KeyName, query.Partition?.SortName];
        return new WantedNames(query.Fields?.Concat(keys.OfType<string>()));
    }

    /// <summary>The property name that the reader stands on; null when nobody needs it.</summary>
    public string? Of(ref Utf8JsonReader reader)
    {
        if (known is null) return reader.GetString();
        if (reader.ValueSpan.Length > Longest) return null;
        Span<char> name = stackalloc char[Longest];
        var length = reader.CopyString(name);
        return known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name[..length], out var wanted) ? wanted : null;
    }
}
