using System.Globalization;
using System.Text;
using DashboardCreator.Sources.DynamoDb;
using DashboardCreator.Sources.DynamoDb.Folder;
using DashboardCreator.Sources.Tests.DynamoDb;
using DashboardCreator.Sources.Tests.DynamoDb.Live.Markets;
using DashboardCreator.Testing;
using DashboardCreator.Testing.DynamoDb;
using Microsoft.Extensions.Logging;

namespace DashboardCreator.Sources.Tests.Samples.MarketMaking;

/// <summary>The bundled market maker's tables on a server process, and beside it in a folder under the same names.</summary>
public abstract class SampleMakerTables(DynamoServer server, string prefix) : LiveMarkets(server, prefix)
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

    private protected SampleMaker Files(string environment) =>
        new(new DynamoDbOptions { Uri = "file:" + folder.Path, Tables = Renamed, DoraEnvironment = environment }, Clock);

    private protected SampleMaker Live(string environment, ILoggerProvider? log = null) =>
        new(new DynamoDbOptions { Uri = Proxy.Uri, Tables = Renamed, DoraEnvironment = environment, MarketDirectory = Folder }, Clock, log);

    /// <summary>Makes the tables, and a folder with all of their items.</summary>
    protected async Task CreateSampleAsync(string environment, string? marketIndex, string? decisionIndex)
    {
        Clock.Now = SampleMaker.AsOf;
        await CreateAsync(marketIndex, decisionIndex);
        foreach (var (table, resource, _) in Exported) File.Copy(PathOf(resource, environment), Path.Combine(folder.Path, Tables.Name(table) + ".json"));
    }

    /// <summary>Puts items on the server.</summary>
    /// <param name="environment">Of these tables.</param>
    /// <param name="isWanted">Says by its stamp which item of a log; null for all.</param>
    /// <param name="isWithoutOrders">True for a state in which no order rests.</param>
    protected async Task PutSampleAsync(string environment, Func<DateTimeOffset, bool>? isWanted = null, bool isWithoutOrders = false)
    {
        foreach (var (table, resource, stamp) in Exported)
        {
            var lines = await File.ReadAllLinesAsync(PathOf(resource, environment));
            var items = lines.Where(line => line.Length > 0).Select(line => AttributeJson.Read(Encoding.UTF8.GetBytes(line), Everything));
            await PutAsync(table, [.. items.Where(item => stamp.Length == 0 || isWanted is null || isWanted(Instant(item[stamp].S)))]);
        }

        if (isWithoutOrders) await PutAsync("state", BotItems.Orders());
    }

    private static DateTimeOffset Instant(string stamp) => DateTimeOffset.Parse(stamp.Split('#')[0], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static string PathOf(string resource, string environment) => Repository.Path("samples", "dynamodb", $"dora_{resource}_{environment}.json");
}
