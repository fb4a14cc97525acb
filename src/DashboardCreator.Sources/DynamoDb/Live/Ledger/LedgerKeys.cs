using System.Globalization;
using Amazon.DynamoDBv2.Model;
using DashboardCreator.Sources.DynamoDb.Mapping;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Live.Ledger;

/// <summary>Keys and indexes of a ledger's table.</summary>
internal static class LedgerKeys
{
    public const string RunIndex = "GSI1-CorrelationIndex";
    public const string SymbolIndex = "GSI2-SymbolIndex";
    public const string StrategyIndex = "GSI3-StrategyIndex";
    public const string LotIndex = "GSI5-StrategyLotsIndex";

    public const string SymbolPrefix = "SYMBOL#";
    public const string StrategyPrefix = "STRATEGY#";
    public const string TradePrefix = TradeItem.KeyPrefix;

    private const string SymbolAttribute = "GSI2PK";
    private const string LotAttribute = "GSI5SK";
    private const string OpenPrefix = "OPEN#";

    /// <summary>Every attribute that is read from the server.</summary>
    public static IReadOnlyList<string> Fields { get; } = [.. LedgerCollector.Fields, SymbolAttribute, LotAttribute];

    /// <summary>A stretch of an index: the number in the index's name is that of its keys.</summary>
    public static ItemPartition Partition(string index, string key, string? prefix, string? from = null) =>
        new(index[..4] + "PK", key) { SortName = index[..4] + "SK", Prefix = prefix, From = from };

    /// <summary>The primary key as one text.</summary>
    public static string Of(ItemFields item) => item.Stored(ItemKeys.Partition) + "\n" + item.Stored(ItemKeys.Sort);

    /// <summary>The primary key of the one item of a partition.</summary>
    public static Dictionary<string, AttributeValue> Metadata(string partition) => new(StringComparer.Ordinal)
    {
        [ItemKeys.Partition] = new AttributeValue { S = partition },
        [ItemKeys.Sort] = new AttributeValue { S = ItemKeys.Metadata },
    };

    /// <summary>The partition of a trade's symbol; null when it has none.</summary>
    public static string? SymbolKey(ItemFields trade)
    {
        var key = trade.Stored(SymbolAttribute);
        if (key is not null && key.StartsWith(SymbolPrefix, StringComparison.Ordinal)) return key;
        return trade.Text("symbol") is { } symbol ? SymbolPrefix + symbol.ToUpperInvariant() : null;
    }

    /// <summary>Whether a lot is open: its index key decides, as it is what the lot is found by next time.</summary>
    public static bool IsOpen(ItemFields lot) =>
        lot.Text(LotAttribute) is { } key ? key.StartsWith(OpenPrefix, StringComparison.Ordinal) : lot.Flag("is_open") ?? lot.Number("remaining_qty") > 0;

    /// <summary>The first part of an instant in a key; every key of that second sorts behind it.</summary>
    public static string Second(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
}
