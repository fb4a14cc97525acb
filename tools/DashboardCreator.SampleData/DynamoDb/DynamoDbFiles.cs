using DashboardCreator.SampleData.Output;
using DashboardCreator.SampleData.Runs;

namespace DashboardCreator.SampleData.DynamoDb;

/// <summary>The tables of the rebalancing system, one file each.</summary>
internal static class DynamoDbFiles
{
    public static IEnumerable<SampleFile> All()
    {
        var book = RunBook.Drawn;
        yield return TableFile.Of("aggregation-sessions", new SessionItems(book).All());
        yield return TableFile.Of("rebalance-plans", new PlanItems(book).All());
        yield return TableFile.Of("trade-ledger", LedgerItems.All(book));
        yield return TableFile.Of("account-data", new AccountItems(book.Account).All());
        yield return TableFile.Of("strategy-performance", new PerformanceItems(book).All());
        yield return TableFile.Of("hedge-positions", HedgeItems.Positions());
        yield return TableFile.Of("hedge-history", HedgeItems.History());
    }
}
