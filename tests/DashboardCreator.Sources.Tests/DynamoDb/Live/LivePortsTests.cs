using System.Text;
using System.Text.Json;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb;
using DashboardCreator.Sources.DynamoDb.Folder;
using DashboardCreator.Sources.Tests.DynamoDb.Mapping;
using DashboardCreator.Testing.DynamoDb;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Live;

/// <summary>The ports as the service registers them: the same items, exported or on a server process, are the same records.</summary>
public sealed class LivePortsTests(DynamoServer server) : LiveItems(server, "ports")
{
    private static readonly string[] Resources =
        ["aggregation-sessions", "rebalance-plans", "trade-ledger", "account-data", "hedge-positions", "hedge-history"];

    private static readonly WantedNames Everything = new(null);

    [DynamoFact]
    public async Task Ports_SameItemsOnAServerAndInAFolder_GiveTheSameRecords()
    {
        using var folder = new TableFolder();
        await WriteAsync(folder, "trade-ledger", ["GSI1-X", "GSI2-X"], [
            TradingItems.Trade("o-1"), TradingItems.Trade("o-2").S("fill_timestamp", "2026-02-19T20:00:00+00:00"), TradingItems.StrategyTrade("o-1"),
            TradingItems.Signal("s-1"), TradingItems.Lot("l-1"), TradingItems.Profile("north")]);
        await WriteAsync(folder, "aggregation-sessions", [], [TradingItems.Session("run-1"), TradingItems.Partial("run-1", "north.clj")]);
        await WriteAsync(folder, "rebalance-plans", [], [TradingItems.Plan("p-1"), TradingItems.Plan("p-2").N("ttl", "1000")]);
        await WriteAsync(folder, "hedge-positions", [], [TradingItems.Hedge("h-1"), TradingItems.Hedge("h-2").S("GSI1PK", "STATUS#active#UNDERLYING#QQQ")]);
        await WriteAsync(folder, "account-data", [], [
            TradingItems.Account("a", "2026-02-19T21:00:04+00:00", """{"equity":"300"}"""),
            TradingItems.Positions("a", "2026-02-19T21:00:04+00:00", """[{"symbol":"SOXL","qty":"1"}]""")]);
        var names = Resources.ToDictionary(resource => resource, resource => (string?)Tables.Name(resource));
        await using var exported = Ports(new DynamoDbOptions { Uri = "file:" + folder.Path, Tables = names });
        await using var live = Ports(new DynamoDbOptions { Uri = Proxy.Uri, Tables = names });

        Assert.Equal(Text(await Port<IRunSource>(exported).ReadAsync(TableFolder.AsOf, default)), Text(await Port<IRunSource>(live).ReadAsync(TableFolder.AsOf, default)));
        Assert.Equal(Text(await Port<IHedgeSource>(exported).ReadAsync(TableFolder.AsOf, default)), Text(await Port<IHedgeSource>(live).ReadAsync(TableFolder.AsOf, default)));
        Assert.Equal(Text(await Port<IAccountSnapshotSource>(exported).ReadAsync(TableFolder.AsOf, default)), Text(await Port<IAccountSnapshotSource>(live).ReadAsync(TableFolder.AsOf, default)));
        var (ledger, books) = (await LedgerAsync(exported), await LedgerAsync(live));
        Assert.Equal("north 0.745, south 0.255", books.Mix());
        Assert.Equal(ledger.Orders(), books.Orders());
        Assert.Equal((ledger.Trades[1].At, ledger.Trades[1].Price, ledger.Trades[1].Steps), (books.Trades[1].At, books.Trades[1].Price, books.Trades[1].Steps));
        Assert.Equal(Text(new { ledger.Lots, ledger.Strategies, ledger.Sources, ledger.NewestRecordAt, ledger.IsKnown, ledger.IsPartial }),
            Text(new { books.Lots, books.Strategies, books.Sources, books.NewestRecordAt, books.IsKnown, books.IsPartial }));
    }

    private static ServiceProvider Ports(DynamoDbOptions options) =>
        new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddDynamoDb(options).BuildServiceProvider();

    private static Task<LedgerRecords> LedgerAsync(ServiceProvider ports) =>
        ports.GetRequiredService<ITradeLedgerSource>().ReadAsync(TableFolder.AsOf, CancellationToken.None);

    private static T Port<T>(ServiceProvider ports)
        where T : notnull => ports.GetRequiredService<T>();

    private static string Text<T>(T records) => JsonSerializer.Serialize(records);

    private async Task WriteAsync(TableFolder folder, string resource, string[] indexes, DraftItem[] items)
    {
        var table = await Tables.CreateAsync(resource, indexes);
        folder.Write(table, items);
        await Tables.PutAsync(table, items.Select(item => AttributeJson.Read(Encoding.UTF8.GetBytes(item.Bare), Everything)));
    }
}
