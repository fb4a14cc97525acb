using System.Text;
using System.Text.Json;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Dashboards.Trading.Execution;
using DashboardCreator.Dashboards.Trading.Hedging;
using DashboardCreator.Dashboards.Trading.Runs;
using DashboardCreator.Dashboards.Trading.Strategies;
using DashboardCreator.Sources.DynamoDb;
using DashboardCreator.Sources.DynamoDb.Folder;
using DashboardCreator.Sources.Tests.DynamoDb;
using DashboardCreator.Sources.Tests.DynamoDb.Live;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Broker;
using DashboardCreator.Testing.DynamoDb;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DashboardCreator.Sources.Tests.Samples;

/// <summary>The documents of the bundled trading runs: as approved, and the same bytes from exported files and from a server process.</summary>
public sealed class SampleTradingTests(DynamoServer server) : LiveItems(server, "samples")
{
    private const string Stage = "alchemiser-prod-";

    private static readonly WantedNames Everything = new(null);
    private static readonly DateTimeOffset AsOf = ReadAsOf();

    [Theory]
    [InlineData("runs", null)]
    [InlineData("hedging", null)]
    [InlineData("symbol", "COST")]
    public async Task Document_OfTheSamples_IsTheApprovedOne(string kind, string? subject)
    {
        var documents = await DocumentsAsync(new DynamoDbOptions { Uri = "file:" + Repository.Path("samples", "dynamodb") });

        ApprovedFile.Check(documents[(kind, subject)], "tests", "DashboardCreator.Sources.Tests", "Samples", "Approved", $"{kind}.json");
    }

    [Fact]
    public async Task RawJson_OfTheSamples_IsKnownInEveryField()
    {
        await using var ports = new ServiceCollection().AddDynamoDb(new DynamoDbOptions { Uri = "file:" + Repository.Path("samples", "dynamodb") }).BuildServiceProvider();

        var runs = await ports.GetRequiredService<IRunSource>().ReadAsync(AsOf, CancellationToken.None);
        var texts = runs.Sessions.Select(session => session.MergedJson).Concat(runs.Plans.Select(plan => plan.Json)).OfType<string>().ToList();

        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.DoesNotContain("_dropped", text, StringComparison.Ordinal));
    }

    [DynamoFact]
    public async Task Documents_OfTheSameItemsInFilesAndOnAServer_AreTheSameBytes()
    {
        using var folder = new TableFolder();
        var names = new Dictionary<string, string?>();
        foreach (var file in Directory.GetFiles(Repository.Path("samples", "dynamodb"), Stage + "*.json"))
        {
            var resource = Path.GetFileNameWithoutExtension(file)[Stage.Length..];
            if (!DynamoDbOptions.TableVariables.ContainsKey(resource)) continue;
            names[resource] = await LoadAsync(resource, await File.ReadAllLinesAsync(file));
            File.Copy(file, Path.Combine(folder.Path, names[resource] + ".json"));
        }

        var exported = await DocumentsAsync(new DynamoDbOptions { Uri = "file:" + folder.Path, Tables = names });
        var live = await DocumentsAsync(new DynamoDbOptions { Uri = Proxy.Uri, Tables = names });

        Assert.Equal(17, exported.Count);
        Assert.All(exported, document => Assert.Equal(Encoding.UTF8.GetString(document.Value), Encoding.UTF8.GetString(live[document.Key])));
    }

    private static async Task<Dictionary<(string Kind, string? Subject), byte[]>> DocumentsAsync(DynamoDbOptions options)
    {
        await using var ports = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddDynamoDb(options).BuildServiceProvider();
        var context = new GenerationContext(AsOf, AsOf, AsOf);
        var settings = new TradingOptions { IsSample = true, WhyNoBroker = "the positions are stored beside the ledger" };
        var ledger = ports.GetRequiredService<ITradeLedgerSource>();
        while ((await ledger.ReadAsync(AsOf, CancellationToken.None)).IsPartial)
        {
            await Task.Yield();
        }

        var broker = new TradingBrokerReader(new InMemoryBrokerSource(), ports.GetRequiredService<IAccountSnapshotSource>(), settings);
        var books = new TradingBooks(ledger, ports.GetRequiredService<IRunSource>(), ports.GetRequiredService<IHedgeSource>(), broker, TimeProvider.System);
        var calendar = new NyseCalendar();
        IDashboardGenerator[] generators =
        [
            new RunsDashboardGenerator(books, settings), new TradesDashboardGenerator(books, settings), new SymbolDashboardGenerator(books, settings),
            new StrategiesDashboardGenerator(books, calendar, settings), new ExecutionQualityDashboardGenerator(books, settings),
            new HedgingDashboardGenerator(books, calendar, settings),
        ];
        var documents = new Dictionary<(string, string?), byte[]>();
        foreach (var generator in generators)
        {
            var subjects = await generator.ListSubjectsAsync(context, CancellationToken.None);
            foreach (var subject in generator.Definition.Kind == "runs" ? subjects.Take(1) : subjects)
            {
                var document = await generator.GenerateAsync(subject.Id, context, CancellationToken.None);
                var key = generator.Definition.Kind == "runs" ? null : subject.Id;
                documents[(generator.Definition.Kind, key)] = JsonSerializer.SerializeToUtf8Bytes(document, generator.Definition.JsonType);
            }
        }

        return documents;
    }

    private static DateTimeOffset ReadAsOf()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Repository.Path("samples", "manifest.json")));
        return manifest.RootElement.GetProperty("as_of").GetDateTimeOffset();
    }

    private async Task<string> LoadAsync(string resource, string[] lines)
    {
        string[] indexes = resource switch
        {
            "trade-ledger" => ["GSI1-CorrelationIndex", "GSI2-SymbolIndex", "GSI3-StrategyIndex", "GSI4-CorrelationSnapshotIndex", "GSI5-StrategyLotsIndex"],
            "rebalance-plans" => ["GSI1-CorrelationIndex"],
            "hedge-positions" => ["GSI1-UnderlyingExpirationIndex"],
            _ => [],
        };
        var key = resource == "hedge-history" ? ("account_id", "timestamp_action") : ("PK", "SK");
        var table = await Tables.CreateAsync(resource, key, indexes);
        await Tables.PutAsync(table, lines.Where(line => line.Length > 0).Select(line => AttributeJson.Read(Encoding.UTF8.GetBytes(line), Everything)));
        return table;
    }
}
