using DashboardCreator.Testing.DynamoDb;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Live.Ledger;

/// <summary>Tables of other eras lack indexes: what can be found without, is, and never by a scan.</summary>
public sealed class MissingIndexTests(DynamoServer server) : LiveLedger(server, "unindexed")
{
    [DynamoTheory]
    [InlineData("GSI1-CorrelationIndex")]
    [InlineData("GSI2-SymbolIndex")]
    [InlineData("GSI3-StrategyIndex")]
    [InlineData("GSI5-StrategyLotsIndex")]
    public async Task ReadAsync_OneIndexMissing_FindsTradesAndFollowsLotsAndSaysSo(string index)
    {
        var table = await FilledAsync(8, index);
        await Tables.PutAsync(table, [LedgerItems.Lot("lot", "AAA", LongAgo)]);
        Runs.Ids = ["wf-2"];
        var source = StartSource(LedgerOptions(table));
        await ReadAsync(source);
        Pass(TimeSpan.FromMinutes(5));
        await Tables.PutAsync(table, [LedgerItems.Trade("new", "AAA", Clock.Now, "tide", "wf-2"), LedgerItems.Share("new", "AAA", Clock.Now)]);
        await Tables.PutAsync(table, [LedgerItems.Trade("asset", "BBB", Clock.Now, "tide", "wf-3"), LedgerItems.Share("asset", "BBB", Clock.Now)]);
        await Tables.RewriteAsync(table, LedgerItems.Lot("lot", "AAA", LongAgo, Clock.Now));

        var records = await ReadAsync(source);

        Assert.Equal(["asset", "new"], Orders(records)[^2..].Order(StringComparer.Ordinal));
        Assert.Equal(false, Assert.Single(records.Lots).IsOpen);
        Assert.Equal(["ember", "tide"], records.Strategies.Select(strategy => strategy.Name));
        Assert.Equal(0, Asked("Scan"));
        Assert.Contains($"has no index {index}", Assert.Single(records.Warnings).Message, StringComparison.Ordinal);
    }

    [DynamoFact]
    public async Task ReadAsync_NoIndexAtAll_FindsTradesOfKnownStrategies()
    {
        var table = await FilledAsync(8, LedgerItems.Indexes);
        var source = StartSource(LedgerOptions(table));
        await ReadAsync(source);
        Pass(TimeSpan.FromMinutes(5));
        Runs.Ids = ["wf-2"];
        await Tables.PutAsync(table, [LedgerItems.Trade("new", "NEW", Clock.Now, "ember", "wf-2"), LedgerItems.Share("new", "NEW", Clock.Now, "ember")]);

        var records = await ReadAsync(source);

        Assert.Equal("new", Orders(records)[^1]);
        Assert.Equal((0, 4), (Asked("Scan"), records.Warnings.Count));
    }

    [DynamoFact]
    public async Task ReadAsync_NoTable_KnowsNothingUntilThereIsOne()
    {
        var source = StartSource(LedgerOptions(Tables.Name("trade-ledger")));

        var none = await ReadAsync(source);

        Assert.Equal((false, 0), (none.IsKnown, none.Trades.Count));
        Assert.Contains("is missing", Assert.Single(none.Warnings).Message, StringComparison.Ordinal);
        await FilledAsync(4);
        Assert.Equal((true, 4), ((await ReadAsync(source)).IsKnown, (await ReadAsync(source)).Trades.Count));
    }

    [DynamoFact]
    public async Task ReadAsync_DescriptionsAreForbidden_ReadsAllTheSame()
    {
        Proxy.Script = call => Task.FromResult(call.Operation == "DescribeTable" ? ProxyFaults.Error(400, "AccessDeniedException", "no") : null);
        var source = StartSource(LedgerOptions(Tables.Name("trade-ledger")));

        Assert.False((await ReadAsync(source)).IsKnown);
        await FilledAsync(4);
        Assert.Equal(4, (await ReadAsync(source)).Trades.Count);
    }
}
