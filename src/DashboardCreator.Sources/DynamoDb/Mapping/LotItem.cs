using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Mapping;

/// <summary>An item <c>STRATEGY_LOT</c>: shares that a strategy bought at once.</summary>
internal static class LotItem
{
    public const string KeyPrefix = "LOT#";

    /// <summary>When it was written last: every update rewrites it.</summary>
    public const string WrittenAt = "created_at";

    private const string ExitRecords = "exit_records";

    public static IReadOnlyList<string> Fields { get; } =
    [
        "lot_id", "strategy_name", "symbol", "entry_order_id", "correlation_id", "entry_timestamp", "entry_qty", "entry_price", "remaining_qty",
        "is_open", ExitRecords, "realized_pnl", "fully_closed_at", WrittenAt,
    ];

    /// <exception cref="ItemException">It has no id.</exception>
    public static StrategyLot Read(ItemFields item) => new()
    {
        Id = item.Text("lot_id") ?? Words.Behind(KeyPrefix, item.Text(ItemKeys.Partition)) ?? throw new ItemException("the lot has no id"),
        Strategy = item.Text("strategy_name"),
        Symbol = item.Symbol("symbol"),
        EntryOrderId = item.Text("entry_order_id"),
        CorrelationId = item.Text("correlation_id"),
        EntryAt = item.Instant("entry_timestamp"),
        EntryQuantity = item.Number("entry_qty"),
        EntryPrice = item.Number("entry_price"),
        RemainingQuantity = item.Number("remaining_qty"),
        IsOpen = item.Flag("is_open"),
        StoredPnl = item.Number("realized_pnl"),
        FullyClosedAt = item.Instant("fully_closed_at"),
        Exits = EachOnce([.. item.Maps(ExitRecords).Select(Exit)]),
    };

    private static LotExit Exit(ItemFields exit) => new()
    {
        Id = exit.Text("exit_id"),
        OrderId = exit.Text("exit_order_id"),
        At = exit.Instant("exit_timestamp"),
        Quantity = exit.Number("exit_qty"),
        Price = exit.Number("exit_price"),
        StoredPnl = exit.Number("realized_pnl"),
    };

    /// <summary>A lot that is written twice at the same time may hold an exit twice; exits without an id are taken as they are.</summary>
    private static List<LotExit> EachOnce(List<LotExit> exits)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return exits.FindAll(exit => exit.Id is null || seen.Add(exit.Id));
    }
}
