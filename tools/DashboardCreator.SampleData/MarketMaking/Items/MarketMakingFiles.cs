using DashboardCreator.SampleData.DynamoDb;
using DashboardCreator.SampleData.Output;

namespace DashboardCreator.SampleData.MarketMaking.Items;

/// <summary>The market maker's five tables of each environment, and its account at the exchange.</summary>
internal static class MarketMakingFiles
{
    public static IEnumerable<SampleFile> All() => [.. Tables(MakerBook.Prod), .. Tables(MakerBook.Demo), BalanceFile.Of(MakerBook.Prod)];

    private static IEnumerable<SampleFile> Tables(MakerBook book)
    {
        yield return Table(book, "market_config", ConfigItems.All(book));
        yield return Table(book, "state", StateItems.All(book));
        yield return Table(book, "trade_log", FillItems.All(book));
        yield return Table(book, "decision_log", DecisionItems.All(book).Concat(BotDecisionItems.All(book)));
        yield return Table(book, "execution_log", new OrderEvents(book).All().Concat(BotEvents.All(book)).Select(EventItem.Of));
    }

    private static SampleFile Table(MakerBook book, string name, IEnumerable<Item> items) => TableFile.Named($"dora_{name}_{book.Environment}", items);
}
