using System.Text;
using System.Text.Json;
using Amazon.DynamoDBv2.Model;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb;
using DashboardCreator.Sources.DynamoDb.Folder;
using DashboardCreator.Sources.DynamoDb.Live.Ledger;
using DashboardCreator.Testing;
using DashboardCreator.Testing.DynamoDb;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Live.Markets;

/// <summary>The port as the service registers it: the same items, exported or on a server process, are the same records.</summary>
public sealed class MarketPortsTests(DynamoServer server) : LiveMarkets(server, "ports")
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, IncludeFields = true };
    private static readonly WantedNames Everything = new(null);

    [DynamoTheory]
    [InlineData("")]
    [InlineData("config")]
    [InlineData("state")]
    [InlineData("trades")]
    [InlineData("executions")]
    [InlineData("config,state,trades,decisions,executions")]
    public async Task Port_SameItemsOnAServerAndInAFolder_GivesTheSameRecords(string without)
    {
        var absent = without.Split(',');
        await CreateAsync("market_id-timestamp-index", "decision_id_event_ts", hasEverything: true, absent);
        using var folder = new TableFolder();
        foreach (var (table, items) in Items().Where(pair => !absent.Contains(pair.Key)))
        {
            await PutAsync(table, items);
            folder.Write(Tables.Name(table) + ".json", [.. items.SelectMany(ItemLine.Of)]);
        }

        await using var exported = Ports(new DynamoDbOptions { Uri = "file:" + folder.Path, Tables = Renamed });
        await using var live = Ports(new DynamoDbOptions { Uri = Proxy.Uri, Tables = Renamed, MarketDirectory = Folder });
        var expected = await exported.GetRequiredService<IMarketMakingSource>().ReadAsync(Start, CancellationToken.None);
        var found = await live.GetRequiredService<IMarketMakingSource>().ReadAsync(Start, CancellationToken.None);

        Assert.Equal(Text(expected), Text(found));
        Assert.Equal(without.Length == 0 ? 1 : 0, found.Warnings.Count(warning => warning.Code == "bad_records" && without.Length == 0));
        await using var again = Ports(new DynamoDbOptions { Uri = Proxy.Uri, Tables = Renamed, MarketDirectory = Folder });
        Assert.Equal(Text(expected), Text(await again.GetRequiredService<IMarketMakingSource>().ReadAsync(Start, CancellationToken.None)));
    }

    [DynamoTheory]
    [InlineData("prod", false)]
    [InlineData("prod", true)]
    [InlineData("demo", true)]
    public async Task Port_SampleOnAServer_GivesTheRecordsOfItsFiles(string environment, bool hasIndexes)
    {
        await CreateAsync(hasIndexes ? "market_id-timestamp-index" : null, hasIndexes ? "decision_id_event_ts" : null);
        var sample = new DynamoDbOptions { Uri = "file:" + Repository.Path("samples", "dynamodb"), DoraEnvironment = environment };
        foreach (var (table, resource) in new[] { ("config", "market_config"), ("state", "state"), ("trades", "trade_log"), ("decisions", "decision_log"), ("executions", "execution_log") })
        {
            var lines = await File.ReadAllLinesAsync(Repository.Path("samples", "dynamodb", $"dora_{resource}_{environment}.json"));
            await PutAsync(table, [.. lines.Select(line => AttributeJson.Read(Encoding.UTF8.GetBytes(line), Everything))]);
        }

        await using var exported = Ports(sample);
        using var manifest = JsonDocument.Parse(await File.ReadAllBytesAsync(Repository.Path("samples", "manifest.json")));
        Clock.Now = manifest.RootElement.GetProperty("as_of").GetDateTimeOffset();
        var expected = await exported.GetRequiredService<IMarketMakingSource>().ReadAsync(Clock.Now, CancellationToken.None);
        await using var live = Ports(new DynamoDbOptions { Uri = Proxy.Uri, Tables = Renamed, MarketDirectory = Folder });

        var found = await live.GetRequiredService<IMarketMakingSource>().ReadAsync(Clock.Now, CancellationToken.None);

        Assert.Equal(Plain(Text(expected), environment), Text(found));
    }

    [DynamoFact]
    public async Task Port_EventsWithoutADecisionLog_AreNotKnownAndSaidSo()
    {
        await CreateAsync(without: "decisions");
        await PutAsync("executions", BotItems.Event("AAA", 1, Start.AddHours(-1)));

        var records = await ReadAsync(StartSource());

        Assert.Null(records.Executions);
        Assert.Null(records.Decisions);
        Assert.Contains(records.Warnings, warning => warning.Code == "source_missing" && warning.Message.StartsWith($"dynamodb/{Names.MarketExecutions} is asked for", StringComparison.Ordinal));
        Assert.Empty(Queries("executions"));
    }

    [DynamoFact]
    public async Task Port_TableThatIsMadeLater_IsReadThen()
    {
        await CreateAsync(without: "trades");
        var source = StartSource();
        Assert.Null((await ReadAsync(source)).Fills);
        await Tables.CreateTableAsync("trades", ("date", "timestamp#order_id"), []);
        await PutAsync("trades", BotItems.Fill("AAA", "f", Start.AddDays(-3)));
        Pass(TimeSpan.FromMinutes(5));

        Assert.Equal("f", Assert.Single((await ReadAsync(source)).Fills!).FillId);
    }

    /// <summary>The names of the files as those of the test's tables.</summary>
    private string Plain(string text, string environment) => text
        .Replace($"dora_market_config_{environment}", Names.MarketConfigs, StringComparison.Ordinal)
        .Replace($"dora_state_{environment}", Names.MarketState, StringComparison.Ordinal)
        .Replace($"dora_trade_log_{environment}", Names.MarketFills, StringComparison.Ordinal)
        .Replace($"dora_decision_log_{environment}", Names.MarketDecisions, StringComparison.Ordinal)
        .Replace($"dora_execution_log_{environment}", Names.MarketExecutions, StringComparison.Ordinal);

    private Dictionary<string, string?> Renamed => new()
    {
        ["market-config"] = Names.MarketConfigs,
        ["market-state"] = Names.MarketState,
        ["market-trade-log"] = Names.MarketFills,
        ["market-decision-log"] = Names.MarketDecisions,
        ["market-execution-log"] = Names.MarketExecutions,
    };

    /// <summary>A small market maker: both stamp styles, a silent market, a fill with a wrong date and one twice, a bad one, an event of the whole bot.</summary>
    private static Dictionary<string, Dictionary<string, AttributeValue>[]> Items()
    {
        var bad = BotItems.Fill("AAA", "bad", Start.AddHours(-3));
        bad.Remove("market_id");
        var twice = BotItems.Fill("AAA", "f-1", Start.AddDays(-2));
        twice["timestamp#order_id"] = new AttributeValue { S = "2026-02-28T15:00:00+00:00#o-other" };
        return new()
        {
            ["config"] = [BotItems.Config("AAA"), BotItems.Config("BBB"), BotItems.Config("NEVER"), BotItems.Config("OLD")],
            ["state"] = [BotItems.Positions("AAA", "OLD"), BotItems.Orders(("o-1", BotItems.Id("AAA", 1), "resting"))],
            ["trades"] = [BotItems.Fill("AAA", "f-1", Start.AddDays(-2)), twice, bad, BotItems.Fill("BBB", "f-2", Start.AddDays(-1), date: BotItems.Day(Start.AddDays(-9)))],
            ["decisions"] =
            [
                BotItems.Decision("AAA", 1, Start.AddDays(-2)), BotItems.Decision("AAA", 2, Start.AddMinutes(-2), isNaive: false),
                BotItems.Decision("BBB", 2, Start.AddMinutes(-1)), BotItems.Decision("ALL", 0, Start.AddDays(-3)), BotItems.Decision("OLD", 1, Start.AddDays(-60), run: "r"),
            ],
            ["executions"] =
            [
                BotItems.Event("AAA", 1, Start.AddDays(-2).AddSeconds(1)), BotItems.Event("AAA", 1, Start.AddHours(-1), type: "FILL", fill: "f-1"),
                BotItems.Event("ALL", 0, Start.AddDays(-3), type: "STARTUP"),
            ],
        };
    }

    private ServiceProvider Ports(DynamoDbOptions options) =>
        new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(Clock).AddDynamoDb(options).BuildServiceProvider();

    private static string Text(MarketMakingRecords records)
    {
        var markets = records.Decisions?.Markets ?? [];
        var decisions = markets.Select(market => (market, series: records.Decisions!.Of(market)))
            .Select(pair => (pair.market, Enumerable.Range(0, pair.series.Count).Select(at => pair.series.Detail(pair.series[at]))));
        var events = records.Executions is null ? [] : markets.Append("").Select(market => records.Executions.Of(market))
            .Select(series => Enumerable.Range(0, series.Count).Select(at => series[at]));
        var rest = records with { Decisions = null, Executions = null };
        return string.Join('\n', JsonSerializer.Serialize(rest, Indented), JsonSerializer.Serialize(decisions, Indented), JsonSerializer.Serialize(events, Indented));
    }
}
