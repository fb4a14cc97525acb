using System.Text;
using DashboardCreator.Api.Tests.Fakes;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.MarketMaking.Detail;
using DashboardCreator.Dashboards.MarketMaking.Overview;
using DashboardCreator.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Xunit;

namespace DashboardCreator.Api.Tests.Endpoints;

/// <summary>
/// The service as it is shipped, over the bundled market maker: the credentials in the samples are in no document, table, error, log or file of
/// the store.
/// </summary>
public sealed class SampleSecretsTests : IDisposable
{
    private static readonly string[] Decoys = ["sample-secret", "request_headers", "exchange_api_key"];

    private readonly TemporaryFolder store = new();
    private readonly TemporaryFolder tables = new();
    private readonly CapturedLog log = new();

    public void Dispose()
    {
        store.Dispose();
        tables.Dispose();
        log.Dispose();
    }

    [Fact]
    public async Task Service_OverTheSamples_GivesNoDecoyAway()
    {
        await using var app = await StartAsync(Repository.Path("samples", "dynamodb"));
        using var client = app.GetTestClient();
        await RefreshAsync(client);
        var (catalogue, asked) = (app.Services.GetRequiredService<DashboardCatalog>(), 0);

        foreach (var path in await PathsAsync(client, catalogue))
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            Assert.True(answer.IsSuccessStatusCode || path.Contains("days=0", StringComparison.Ordinal), path);
            AssertClean(await answer.Content.ReadAsStringAsync());
            asked++;
        }

        Assert.True(asked > 17 * 5);
        AssertNothingIsLeft();
    }

    /// <summary>A table that ends inside a credential: what is said about it does not repeat it.</summary>
    [Fact]
    public async Task Service_OverATableThatIsCut_GivesNoDecoyAway()
    {
        foreach (var file in Directory.GetFiles(Repository.Path("samples", "dynamodb"), "dora_*_prod.json")) File.Copy(file, Path.Combine(tables.Path, Path.GetFileName(file)));
        var log = await File.ReadAllTextAsync(Repository.Path("samples", "dynamodb", "dora_execution_log_prod.json"));
        var end = log.IndexOf(Decoys[0], StringComparison.Ordinal) + Decoys[0].Length;
        await File.WriteAllTextAsync(Path.Combine(tables.Path, "dora_execution_log_prod.json"), log[..end] + log[log.IndexOf('\n', end)..]);
        await using var app = await StartAsync(tables.Path);
        using var client = app.GetTestClient();
        await RefreshAsync(client);

        var document = await client.GetStringAsync(new Uri("/api/dashboards/markets", UriKind.Relative));
        Assert.Contains("bad_records", document, StringComparison.Ordinal);
        AssertClean(document + await client.GetStringAsync(new Uri("/api/dashboards", UriKind.Relative)));
        using var health = await client.GetAsync(new Uri("/health", UriKind.Relative));
        AssertClean(await health.Content.ReadAsStringAsync());
        AssertNothingIsLeft();
    }

    private static async Task RefreshAsync(HttpClient client)
    {
        foreach (var kind in new[] { MarketsDashboardGenerator.Kind, MarketDashboardGenerator.Kind })
        {
            using var refreshed = await client.PostAsync(new Uri("/api/dashboards/refresh?kind=" + kind, UriKind.Relative), null);
            Assert.True(refreshed.IsSuccessStatusCode, await refreshed.Content.ReadAsStringAsync());
        }
    }

    private static async Task<IReadOnlyList<string>> PathsAsync(HttpClient client, DashboardCatalog catalogue)
    {
        var generators = catalogue.Generators.Where(generator => generator.Definition.Kind is MarketsDashboardGenerator.Kind or MarketDashboardGenerator.Kind).ToList();
        var markets = await generators.Single(generator => generator.Definition.SubjectParameter is not null).ListSubjectsAsync(
            new GenerationContext(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch), CancellationToken.None);
        var own = generators.SelectMany(generator => generator.Definition.Tables.Select(table => (generator.Definition.Kind, table.Name))).ToList();
        return
        [
            "/api/dashboards", "/api/dashboards/markets", "/health", "/api/jobs",
            .. own.Where(table => table.Kind == MarketsDashboardGenerator.Kind).Select(table => $"/api/dashboards/markets/{table.Name}.csv"),
            .. markets.SelectMany(market => own.Where(table => table.Kind == MarketDashboardGenerator.Kind).Select(table => $"/api/dashboards/market/{table.Name}.csv?market_id={market.Id}&days=30")),
            .. markets.SelectMany(market => new[] { "30", "1", "0" }.Select(days => $"/api/dashboards/market?market_id={market.Id}&days={days}")),
        ];
    }

    private async Task<WebApplication> StartAsync(string folder)
    {
        string[] args =
        [
            $"--Store:Directory={store.Path}", $"--Logs:Directory={Path.Combine(store.Path, "logs")}", $"--Sources:DynamoDb:Uri=file:{folder}", "--Clock:AsOf=2026-10-30T20:30:00Z",
        ];
        var app = ServiceHost.Build(args, _ => null, Composition.AddDashboards, builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Logging.ClearProviders().AddProvider(log);
            foreach (var service in builder.Services.Where(service => service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Namespace is "Quartz" or "DashboardCreator.Api.Scheduling").ToArray())
            {
                builder.Services.Remove(service);
            }
        });
        await app.StartAsync();
        return app;
    }

    private void AssertNothingIsLeft()
    {
        Assert.NotEmpty(log.Lines);
        Assert.All(log.Lines, AssertClean);
        Assert.All(Directory.GetFiles(store.Path, "*", SearchOption.AllDirectories), file => AssertClean(Encoding.UTF8.GetString(File.ReadAllBytes(file))));
    }

    private static void AssertClean(string text) => Assert.All(Decoys, decoy => Assert.DoesNotContain(decoy, text, StringComparison.OrdinalIgnoreCase));
}
