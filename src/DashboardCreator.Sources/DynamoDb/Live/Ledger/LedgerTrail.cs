using System.Security.Cryptography;
using Amazon.DynamoDBv2.Model;
using DashboardCreator.Sources.DynamoDb.Mapping;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Live.Ledger;

/// <summary>
/// What the items of a ledger say about where new ones will be: symbols, strategies, open lots. Of items that will be read again it also
/// remembers the content, so that only changes are kept.
/// </summary>
/// <param name="from">Items before this instant are not read again, but for open lots and strategies.</param>
internal sealed class LedgerTrail(DateTimeOffset from)
{
    private readonly Dictionary<string, Mark> marks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Traded> recent = new(StringComparer.Ordinal);
    private DateTimeOffset from = from;

    /// <summary>Partition keys of <see cref="LedgerKeys.SymbolIndex"/>.</summary>
    public HashSet<string> SymbolKeys { get; } = new(StringComparer.Ordinal);

    /// <summary>Names of strategies.</summary>
    public HashSet<string> Strategies { get; } = new(StringComparer.Ordinal);

    /// <summary>Symbols that strategies say they trade.</summary>
    public HashSet<string> Assets { get; } = new(StringComparer.Ordinal);

    /// <summary>Partition keys of lots that were open when they were read last.</summary>
    public HashSet<string> OpenLots { get; } = new(StringComparer.Ordinal);

    /// <summary>Strategies and symbols of trades that are read again: where lots may have been opened and closed.</summary>
    public IEnumerable<(string Strategy, string Symbol)> RecentPairs =>
        recent.Values.SelectMany(traded => traded.Strategies.Select(strategy => (strategy, traded.Symbol))).Distinct();

    /// <summary>Follows one item.</summary>
    /// <param name="attributes">The item.</param>
    /// <param name="line">Its content.</param>
    /// <returns>False when it is known as it is.</returns>
    public bool Take(IReadOnlyDictionary<string, AttributeValue> attributes, ReadOnlySpan<byte> line)
    {
        var item = new ItemFields(attributes);
        var (kind, key) = (LedgerKinds.Of(item), LedgerKeys.Of(item));
        var at = When(kind, item);
        if (!IsNew(key, at, line)) return false;
        switch (kind)
        {
            case LedgerKind.Trade:
                FollowTrade(item, key, at);
                break;
            case LedgerKind.Lot:
                FollowLot(item);
                break;
            case LedgerKind.Profile:
                AddStrategy(item.Text("strategy_name") ?? Words.Behind(LedgerKeys.StrategyPrefix, item.Text(ItemKeys.Partition)));
                Assets.UnionWith(item.Texts("assets").Select(Words.Symbol).OfType<string>());
                break;
        }

        return true;
    }

    /// <summary>Forgets the content of what will not be read again.</summary>
    public void Advance(DateTimeOffset instant)
    {
        from = instant;
        foreach (var key in marks.Where(pair => pair.Value.At < instant).Select(pair => pair.Key).ToList()) marks.Remove(key);
        foreach (var key in recent.Where(pair => pair.Value.At < instant).Select(pair => pair.Key).ToList()) recent.Remove(key);
    }

    private static UInt128 Sum(ReadOnlySpan<byte> line)
    {
        Span<byte> sum = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(line, sum);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(sum);
    }

    /// <summary>Null for what is read again every time.</summary>
    private static DateTimeOffset? When(LedgerKind kind, ItemFields item) => kind switch
    {
        LedgerKind.Trade => item.Instant("fill_timestamp") ?? DateTimeOffset.MinValue,
        LedgerKind.Lot when !LedgerKeys.IsOpen(item) => item.Instant("entry_timestamp") ?? DateTimeOffset.MinValue,
        _ => null,
    };

    /// <summary>Compares the content with what is remembered, and remembers what will be read again.</summary>
    private bool IsNew(string key, DateTimeOffset? at, ReadOnlySpan<byte> line)
    {
        var isReadAgain = !(at < from);
        if (!isReadAgain && !marks.ContainsKey(key)) return true;
        var mark = new Mark(Sum(line), at);
        if (marks.TryGetValue(key, out var known) && known.Sum == mark.Sum) return false;
        if (isReadAgain) marks[key] = mark;
        else marks.Remove(key);
        return true;
    }

    private void FollowTrade(ItemFields item, string key, DateTimeOffset? at)
    {
        if (LedgerKeys.SymbolKey(item) is not { } symbolKey) return;
        SymbolKeys.Add(symbolKey);
        var names = item.Texts(StrategyMix.Names).Concat(item.Map(StrategyMix.Weights)?.Names.Select(name => name.Trim()) ?? []).Distinct().ToArray();
        foreach (var name in names) AddStrategy(name);
        if (at >= from) recent[key] = new Traded(symbolKey[LedgerKeys.SymbolPrefix.Length..], names, at.Value);
    }

    private void FollowLot(ItemFields item)
    {
        AddStrategy(item.Text("strategy_name"));
        if (item.Text(ItemKeys.Partition) is not { } key) return;
        if (LedgerKeys.IsOpen(item)) OpenLots.Add(key);
        else OpenLots.Remove(key);
    }

    private void AddStrategy(string? name)
    {
        if (name is { Length: > 0 }) Strategies.Add(name);
    }

    private readonly record struct Mark(UInt128 Sum, DateTimeOffset? At);

    private sealed record Traded(string Symbol, string[] Strategies, DateTimeOffset At);
}
