using System.Text;
using DashboardCreator.Sources.DynamoDb;
using DashboardCreator.Sources.DynamoDb.Folder;
using DashboardCreator.Sources.Tests.DynamoDb;
using DashboardCreator.Sources.Tests.DynamoDb.Live.Markets;
using DashboardCreator.Testing;
using DashboardCreator.Testing.DynamoDb;
using Xunit;

namespace DashboardCreator.Sources.Tests.Samples.MarketMaking;

/// <summary>The bundled market maker on a server process: the same bytes as from its files, whatever the indexes are called and without any.</summary>
public sealed class SampleMakerServerTests(DynamoServer server) : LiveMarkets(server, "maker")
{
    private static readonly WantedNames Everything = new(null);

    private static readonly (string Table, string Resource, string Stamp)[] Exported =
    [
        ("config", "market_config", ""), ("state", "state", ""), ("trades", "trade_log", "timestamp#order_id"), ("decisions", "decision_log", "timestamp"),
        ("executions", "execution_log", "event_ts"),
    ];

    private readonly TableFolder folder = new();

    private Dictionary<string, string?> Renamed => new()
    {
        ["market-config"] = Names.MarketConfigs,
        ["market-state"] = Names.MarketState,
        ["market-trade-log"] = Names.MarketFills,
        ["market-decision-log"] = Names.MarketDecisions,
        ["market-execution-log"] = Names.MarketExecutions,
    };

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Dispose();
    }

    [DynamoTheory]
    [InlineData("prod", "market_id-timestamp-index", "decision_id-event_ts-index")]
    [InlineData("prod", "market_id_timestamp", "decision_id_event_ts")]
    [InlineData("prod", null, null)]
    [InlineData("demo", "market_id-timestamp-index", "decision_id-event_ts-index")]
    [InlineData("demo", null, null)]
    public async Task Documents_FromFilesAndFromAServer_AreTheSameBytes(string environment, string? marketIndex, string? decisionIndex)
    {
        await LoadAsync(environment, marketIndex, decisionIndex, _ => true);
        await using var files = Files(environment);
        await using var live = Live(environment);

        // Not even a warning: a newest decision that lies before the days that are read is also found by going back.
        AssertSame(await files.EverythingAsync(), await live.EverythingAsync());
    }

    /// <summary>The second reading asks only for what is new.</summary>
    [DynamoTheory]
    [InlineData("decision_id-event_ts-index")]
    [InlineData("decision_id_event_ts")]
    [InlineData(null)]
    public async Task Documents_OfASecondReading_AreTheSameBytes(string? decisionIndex)
    {
        var before = SampleMaker.AsOf.AddHours(-6);
        await LoadAsync("prod", "market_id-timestamp-index", decisionIndex, stamp => stamp <= before);
        await using var files = Files("prod");
        await using var live = Live("prod");
        Clock.Now = before;
        await live.MarketsAsync(before);
        await PutAsync("prod", stamp => stamp > before);
        Clock.Now = SampleMaker.AsOf;
        Proxy.Forget();

        AssertSame(await files.EverythingAsync(), await live.EverythingAsync());
        Assert.InRange(Queries("decisions").Count, 2, 3);
    }

    private static void AssertSame(IReadOnlyDictionary<string, byte[]> expected, IReadOnlyDictionary<string, byte[]> found)
    {
        Assert.True(expected.Count > 10);
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), found.Keys.Order(StringComparer.Ordinal));
        Assert.All(expected, document => Assert.Equal(Encoding.UTF8.GetString(document.Value), Encoding.UTF8.GetString(found[document.Key])));
    }

    private SampleMaker Files(string environment) => new(new DynamoDbOptions { Uri = "file:" + folder.Path, Tables = Renamed, DoraEnvironment = environment }, Clock);

    private SampleMaker Live(string environment)
    {
        Clock.Now = SampleMaker.AsOf;
        return new(new DynamoDbOptions { Uri = Proxy.Uri, Tables = Renamed, DoraEnvironment = environment, MarketDirectory = Folder }, Clock);
    }

    /// <summary>The exported tables in a folder, and their items on the server as far as they are wanted.</summary>
    private async Task LoadAsync(string environment, string? marketIndex, string? decisionIndex, Func<DateTimeOffset, bool> isWanted)
    {
        await CreateAsync(marketIndex, decisionIndex);
        foreach (var (table, resource, _) in Exported) File.Copy(PathOf(resource, environment), Path.Combine(folder.Path, Tables.Name(table) + ".json"));
        await PutAsync(environment, isWanted);
    }

    private async Task PutAsync(string environment, Func<DateTimeOffset, bool> isWanted)
    {
        foreach (var (table, resource, stamp) in Exported)
        {
            var items = (await File.ReadAllLinesAsync(PathOf(resource, environment))).Where(line => line.Length > 0).Select(line => AttributeJson.Read(Encoding.UTF8.GetBytes(line), Everything));
            await PutAsync(table, [.. items.Where(item => stamp.Length == 0 || isWanted(Instant(item[stamp].S)))]);
        }
    }

    private static DateTimeOffset Instant(string stamp) => DateTimeOffset.Parse(
        stamp.Split('#')[0], System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal);

    private static string PathOf(string resource, string environment) => Repository.Path("samples", "dynamodb", $"dora_{resource}_{environment}.json");
}
