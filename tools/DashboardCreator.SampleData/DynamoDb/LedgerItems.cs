using DashboardCreator.SampleData.Runs;

namespace DashboardCreator.SampleData.DynamoDb;

/// <summary>The ledger: one table for trades, what strategies have of them, signals, lots, and the strategies themselves.</summary>
internal static class LedgerItems
{
    public const string Ledger = "ledger-prod";

    public static IEnumerable<Item> All(RunBook book) =>
    [
        .. TradeItems.All(book.Fills),
        .. book.Fills.SelectMany(PartItems.Of),
        .. SignalItems.All(book),
        .. LotItems.All(book.Lots.Lots),
        .. RunStrategy.All.Select(ProfileItem.Of),
    ];

    /// <summary>Sort key of a fill in every index that has it.</summary>
    public static string Sort(Fill fill) => $"TRADE#{Stamps.Iso(fill.At)}#{fill.OrderId}";
}
