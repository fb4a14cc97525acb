using System.Text.Json;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.MarketMaking;
using DashboardCreator.Dashboards.MarketMaking.Detail;
using DashboardCreator.Dashboards.MarketMaking.Overview;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb;
using DashboardCreator.Sources.Kalshi;
using DashboardCreator.Testing;
using DashboardCreator.Testing.MarketMaking;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DashboardCreator.Sources.Tests.Samples.MarketMaking;

/// <summary>The market-making documents of some tables, made as the service makes them: one reading, every document and answer from it.</summary>
internal sealed class SampleMaker : IAsyncDisposable
{
    public const string Walk = "KXWHALE-26DEC-T20";

    private readonly ServiceProvider ports;
    private readonly MarketsDashboardGenerator markets;
    private readonly MarketDashboardGenerator market;

    /// <param name="options">Where the tables are.</param>
    /// <param name="time">The clock of the source.</param>
    /// <param name="log">Takes what the sources log; null for nobody.</param>
    public SampleMaker(DynamoDbOptions options, TimeProvider time, ILoggerProvider? log = null)
    {
        var services = new ServiceCollection().AddLogging(logging => _ = log is null ? logging : logging.AddProvider(log)).AddSingleton(time);
        ports = services.AddDynamoDb(options).AddKalshi(new KalshiOptions { Uri = "file:" + Repository.Path("samples", "kalshi") }).BuildServiceProvider();
        var settings = new MarketMakingOptions { IsSample = true, Environment = options.DoraEnvironment };
        var books = new MarketBooks(ports.GetRequiredService<IMarketMakingSource>(), ports.GetRequiredService<IExchangeAccountSource>(), settings, time);
        (markets, market) = (new(books, settings), new(books, settings));
    }

    public static DateTimeOffset AsOf { get; } = ReadAsOf();

    /// <summary>The bundled tables.</summary>
    public static SampleMaker Bundled(string environment = "prod") =>
        new(new DynamoDbOptions { Uri = "file:" + Repository.Path("samples", "dynamodb"), DoraEnvironment = environment }, TimeProvider.System);

    public async Task<byte[]> MarketsAsync(DateTimeOffset? asOf = null) => Bytes(await markets.GenerateAsync(null, Context(asOf), CancellationToken.None), markets);

    /// <summary>An answer from the latest reading.</summary>
    /// <param name="subject">The market.</param>
    /// <param name="query">As in a URL: <c>days=3&amp;before=2026-10-29</c>.</param>
    public byte[] Market(string subject, string query = "") => Bytes(market.Answer(MarketDocuments.Question(subject, query)), market);

    public async Task<IReadOnlyList<string>> ListMarketsAsync() =>
        [.. (await market.ListSubjectsAsync(Context(null), CancellationToken.None)).Select(subject => subject.Id!)];

    /// <summary>Both kinds: every market over 1, 7 and 30 days and by pages, and the decisions behind its newest fills.</summary>
    public async Task<IReadOnlyDictionary<string, byte[]>> EverythingAsync()
    {
        var documents = new Dictionary<string, byte[]> { ["markets"] = await MarketsAsync() };
        foreach (var subject in await ListMarketsAsync())
        {
            foreach (var query in new[] { "", "days=1", "days=7", "days=30", "days=30&before=2026-10-29" })
            {
                documents[$"market {subject} {query}"] = Market(subject, query);
            }

            foreach (var decision in Decisions(documents[$"market {subject} days=30"]))
            {
                documents[$"market {subject} {decision}"] = Market(subject, "decision_id=" + decision);
            }
        }

        return documents;
    }

    public ValueTask DisposeAsync() => ports.DisposeAsync();

    private static IEnumerable<string> Decisions(byte[] document)
    {
        using var json = JsonDocument.Parse(document);
        return [.. json.RootElement.GetProperty("fills").EnumerateArray().Select(fill => fill.GetProperty("decision_id").GetString()).OfType<string>().Distinct().Take(2)];
    }

    private static GenerationContext Context(DateTimeOffset? asOf) => new(asOf ?? AsOf, asOf ?? AsOf, asOf ?? AsOf);

    private static byte[] Bytes(DashboardDocument? document, IDashboardGenerator generator) =>
        JsonSerializer.SerializeToUtf8Bytes(document ?? throw new InvalidOperationException("there is no such document"), generator.Definition.JsonType);

    private static DateTimeOffset ReadAsOf()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Repository.Path("samples", "manifest.json")));
        return manifest.RootElement.GetProperty("as_of").GetDateTimeOffset();
    }
}
