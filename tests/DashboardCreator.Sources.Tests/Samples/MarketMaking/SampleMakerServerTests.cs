using System.Text;
using DashboardCreator.Testing.DynamoDb;
using Xunit;

namespace DashboardCreator.Sources.Tests.Samples.MarketMaking;

/// <summary>The bundled market maker on a server process: the same bytes as from its files, whatever the indexes are called and without any.</summary>
public sealed class SampleMakerServerTests(DynamoServer server) : SampleMakerTables(server, "maker")
{
    [DynamoTheory]
    [InlineData("prod", "market_id-timestamp-index", "decision_id-event_ts-index")]
    [InlineData("prod", "market_id_timestamp", "decision_id_event_ts")]
    [InlineData("prod", null, null)]
    [InlineData("demo", "market_id-timestamp-index", "decision_id-event_ts-index")]
    [InlineData("demo", null, null)]
    public async Task Documents_FromFilesAndFromAServer_AreTheSameBytes(string environment, string? marketIndex, string? decisionIndex)
    {
        await CreateSampleAsync(environment, marketIndex, decisionIndex);
        await PutSampleAsync(environment);
        await using var files = Files(environment);
        await using var live = Live(environment);

        // Not even a warning: without an index, too, the samples' newest decisions are found, in the days that are read or in as many before.
        AssertSame(await files.EverythingAsync(), await live.EverythingAsync());
        Assert.Equal(marketIndex is not null && environment == "prod", Proxy.Calls.Any(call => call.Index is not null && call.Index == marketIndex));
    }

    /// <summary>The second reading asks only for what is new: for the events of orders that appeared, by the index where there is one.</summary>
    [DynamoTheory]
    [InlineData("decision_id-event_ts-index")]
    [InlineData("decision_id_event_ts")]
    [InlineData(null)]
    public async Task Documents_OfASecondReading_AreTheSameBytes(string? decisionIndex)
    {
        var before = SampleMaker.AsOf.AddMinutes(-36);
        await CreateSampleAsync("prod", "market_id-timestamp-index", decisionIndex);
        await PutSampleAsync("prod", stamp => stamp <= before, isWithoutOrders: true);
        await using var files = Files("prod");
        await using var live = Live("prod");
        Clock.Now = before;
        await live.MarketsAsync(before);
        await PutSampleAsync("prod", stamp => stamp > before);
        Clock.Now = SampleMaker.AsOf;
        Proxy.Forget();

        AssertSame(await files.EverythingAsync(), await live.EverythingAsync());
        Assert.InRange(Queries("decisions").Count, 2, 3);
        Assert.Equal(decisionIndex is not null, Queries("executions").Any(call => call.Index is not null && call.Index == decisionIndex));
    }

    private static void AssertSame(IReadOnlyDictionary<string, byte[]> expected, IReadOnlyDictionary<string, byte[]> found)
    {
        Assert.True(expected.Count > 10);
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), found.Keys.Order(StringComparer.Ordinal));
        Assert.All(expected, document => Assert.Equal(Encoding.UTF8.GetString(document.Value), Encoding.UTF8.GetString(found[document.Key])));
    }
}
