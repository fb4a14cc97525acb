using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Mapping;

internal enum LedgerKind { Unknown, Trade, Lot, Profile, PassedOver }

/// <summary>What an item of the ledger is about: it says so itself, or its key does.</summary>
internal static class LedgerKinds
{
    private const string StrategyPrefix = "STRATEGY#";

    public static LedgerKind Of(ItemFields item) => item.Text(ItemKeys.Kind) switch
    {
        "TRADE" => LedgerKind.Trade,
        "STRATEGY_LOT" => LedgerKind.Lot,
        "STRATEGY_METADATA" => LedgerKind.Profile,
        "STRATEGY_TRADE" or "SIGNAL" => LedgerKind.PassedOver,
        null => OfKey(item.Text(ItemKeys.Partition) ?? "", item.Text(ItemKeys.Sort)),
        _ => LedgerKind.Unknown,
    };

    private static LedgerKind OfKey(string key, string? sort)
    {
        if (key.StartsWith(TradeItem.KeyPrefix, StringComparison.Ordinal)) return LedgerKind.Trade;
        if (key.StartsWith(LotItem.KeyPrefix, StringComparison.Ordinal)) return LedgerKind.Lot;
        if (key.StartsWith("SIGNAL#", StringComparison.Ordinal)) return LedgerKind.PassedOver;
        if (!key.StartsWith(StrategyPrefix, StringComparison.Ordinal)) return LedgerKind.Unknown;
        return sort == ItemKeys.Metadata ? LedgerKind.Profile : LedgerKind.PassedOver;
    }
}
