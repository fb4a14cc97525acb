using System.Text.Json;

namespace DashboardCreator.Sources.DynamoDb.Folder;

/// <summary>The attributes that a reading needs, each name as one string for all items. Threads may share it.</summary>
internal sealed class WantedNames
{
    private const int Longest = 255;
    private const int MostKept = 512;

    private readonly bool isAnyWanted;

    // Replaced and never changed. What is lost when two threads replace it together is added the next time.
    private volatile HashSet<string> known;

    /// <param name="names">Null for every attribute.</param>
    public WantedNames(IEnumerable<string>? names)
        : this(names?.ToHashSet(StringComparer.Ordinal) ?? [], names is null) => Inside = isAnyWanted ? this : new WantedNames(null);

    private WantedNames(HashSet<string> known, bool isAnyWanted) => (this.known, this.isAnyWanted, Inside) = (known, isAnyWanted, this);

    /// <summary>Of maps in the attributes: every name.</summary>
    public WantedNames Inside { get; }

    /// <summary>Room for the attributes of an item: it has hardly all that any may have.</summary>
    public int UsualCount => isAnyWanted ? 0 : Math.Min(known.Count, 24);

    /// <summary>Those that a query asks for and those it selects by.</summary>
    public static WantedNames Of(ItemQuery query)
    {
        string?[] keys = [query.Partition?.KeyName, query.Partition?.SortName];
        return new WantedNames(query.Fields?.Concat(keys.OfType<string>()));
    }

    /// <summary>The property name that the reader stands on; null when nobody needs it.</summary>
    public string? Of(ref Utf8JsonReader reader)
    {
        if (reader.ValueSpan.Length > Longest) return isAnyWanted ? reader.GetString() : null;
        Span<char> name = stackalloc char[Longest];
        name = name[..reader.CopyString(name)];
        var names = known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (names.TryGetValue(name, out var wanted) || !isAnyWanted) return wanted;
        var other = name.ToString();
        if (known.Count < MostKept) known = [.. known, other];
        return other;
    }
}
