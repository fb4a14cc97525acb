using Amazon.DynamoDBv2.Model;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb;
using DashboardCreator.Sources.DynamoDb.Live.Markets;
using DashboardCreator.Sources.Tests.DynamoDb.Live.Ledger;
using DashboardCreator.Testing.DynamoDb;
using DashboardCreator.Testing.Funds;

namespace DashboardCreator.Sources.Tests.DynamoDb.Live.Markets;

/// <summary>A market maker's tables on a server process, and sources that read them as a service does at one start after another.</summary>
public abstract class LiveMarkets(DynamoServer server, string prefix) : LiveItems(server, prefix)
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dashboard_creator_markets_");
    private readonly List<LiveMarketMakingSource> started = [];

    protected static DateTimeOffset Start { get; } = Utc.At("2026-03-02 15:00");

    protected string Folder => folder.FullName;

    private protected SetClock Clock { get; } = new(Start);

    private protected RecordedLog<LiveMarketMakingSource> MarketLog { get; } = new();

    private protected TableNames Names => new("prod", "prod", new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["market-config"] = Tables.Name("config"),
        ["market-state"] = Tables.Name("state"),
        ["market-trade-log"] = Tables.Name("trades"),
        ["market-decision-log"] = Tables.Name("decisions"),
        ["market-execution-log"] = Tables.Name("executions"),
    });

    public override async Task DisposeAsync()
    {
        foreach (var source in started) await source.DisposeAsync();
        await base.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private protected MarketReadOptions MarketOptions => new()
    {
        Directory = Folder,
        Origin = Server.Uri,
        FillDays = 5,
        LogDays = 5,
        Patience = TimeSpan.FromMinutes(1),
    };

    private protected LiveMarketMakingSource StartSource(MarketReadOptions? markets = null, int retries = 0)
    {
        var options = Options(Proxy.Uri) with { MaxRetries = retries };
        var pages = Pages(options);
        var read = markets ?? MarketOptions;
        var source = new LiveMarketMakingSource(new MarketAsk(new(pages, options, Log), pages, read.Degree, Clock), Names, read, Clock, MarketLog);
        started.Add(source);
        return source;
    }

    private protected Task<MarketMakingRecords> ReadAsync(LiveMarketMakingSource source) => source.ReadAsync(Clock.Now, CancellationToken.None);

    /// <summary>Lets time pass, and forgets the calls so far.</summary>
    protected void Pass(TimeSpan time)
    {
        Clock.Now += time;
        Proxy.Forget();
    }

    /// <summary>The five tables, empty.</summary>
    protected async Task CreateAsync(string? marketIndex = null, string? decisionIndex = null, bool hasEverything = true, params string[] without)
    {
        if (!without.Contains("config")) await Tables.CreateTableAsync("config", ("market_id", null), []);
        if (!without.Contains("state")) await Tables.CreateTableAsync("state", ("key", null), []);
        if (!without.Contains("trades")) await Tables.CreateTableAsync("trades", ("date", "timestamp#order_id"), []);
        if (!without.Contains("decisions"))
            await Tables.CreateTableAsync("decisions", ("date", "timestamp"), marketIndex is null ? [] : [new TableIndex(marketIndex, "market_id", "timestamp", hasEverything)]);
        if (!without.Contains("executions"))
            await Tables.CreateTableAsync("executions", ("bot_run_id", "decision_id#event_ts"), decisionIndex is null ? [] : [new TableIndex(decisionIndex, "decision_id", "event_ts", hasEverything)]);
    }

    protected Task PutAsync(string table, params Dictionary<string, AttributeValue>[] items) => Tables.PutAsync(Tables.Name(table), items);

    /// <summary>For each of the days before today, and today: a fill, and a decision with its result about two markets.</summary>
    protected async Task FillAsync(int daysBefore)
    {
        for (var day = daysBefore; day >= 0; day--)
        {
            var at = Start.AddHours(-1).AddDays(-day);
            var loop = 100 - day;
            await PutAsync("trades", BotItems.Fill("AAA", $"f-{loop}", at));
            await PutAsync("decisions", BotItems.Decision("AAA", loop, at), BotItems.Decision("BBB", loop, at.AddSeconds(1), isNaive: false));
            await PutAsync("executions", BotItems.Event("AAA", loop, at.AddSeconds(2)), BotItems.Event("BBB", loop, at.AddSeconds(2)));
        }
    }

    protected static (int Fills, long Decisions, long Events) Counts(MarketMakingRecords records)
    {
        ArgumentNullException.ThrowIfNull(records);
        return (records.Fills!.Count, records.Decisions!.Count, records.Executions!.Count);
    }

    private protected IReadOnlyList<ProxiedCall> Queries(string table) =>
        [.. Proxy.Calls.Where(call => call.Operation == "Query" && call.Table == Tables.Name(table))];

    /// <summary>The partitions of a table that were asked for, each once, in order.</summary>
    private protected IEnumerable<string> Asked(string table) => Queries(table).Select(call => Key(call)).Distinct().Order(StringComparer.Ordinal);

    protected static string Tomorrow => DayOf(-1);

    protected static string DayOf(int before) => BotItems.Day(Start.AddDays(-before));

    private static string Key(ProxiedCall call) => call.Request.GetProperty("ExpressionAttributeValues").GetProperty(":v0").GetProperty("S").GetString()!;
}
