using System.Text.Json;
using DashboardCreator.Api.Tests.Fakes;
using DashboardCreator.Dashboards.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Xunit;

namespace DashboardCreator.Api.Tests.Tables;

/// <summary>The tables of the service as it is shipped, over the bundled samples: every cell is the value of its field in the document.</summary>
public sealed class ShippedTablesTests
{
    [Fact]
    public async Task Tables_OfEveryKind_HoldTheListsOfTheDocuments()
    {
        using var folder = new TemporaryFolder();
        await using var app = ServiceHost.Build(
            [$"--Store:Directory={folder.Path}", $"--Logs:Directory={Path.Combine(folder.Path, "logs")}"],
            _ => null,
            Composition.AddDashboards,
            Quietly);
        await app.StartAsync();
        using var client = app.GetTestClient();
        using var refreshed = await client.PostAsync(new Uri("/api/dashboards/refresh", UriKind.Relative), null);
        Assert.True(refreshed.IsSuccessStatusCode);
        var compared = new List<string>();

        foreach (var definition in app.Services.GetRequiredService<DashboardCatalog>().Generators.Select(generator => generator.Definition))
        {
            foreach (var table in definition.Tables)
            {
                var cells = 0;
                foreach (var query in (await QueriesAsync(client, definition)).TakeWhile(_ => cells == 0))
                {
                    cells = Compare(
                        await client.GetStringAsync(new Uri($"/api/dashboards/{definition.Kind}/{table.Name}.csv{query}", UriKind.Relative)),
                        await client.GetStringAsync(new Uri($"/api/dashboards/{definition.Kind}{query}", UriKind.Relative)),
                        table.Path);
                }

                Assert.True(cells > 0, $"{definition.Kind}/{table.Name} has no cells to compare");
                compared.Add($"{definition.Kind}/{table.Name}");
            }
        }

        Assert.Superset(
            new HashSet<string>
            {
                "client/accounts", "client/strategy_performance", "client/recent_trades", "signal-sender/signal_history",
                "portfolio/positions", "portfolio/orders.recent", "portfolio/monthly_returns",
                "greeks/positions", "greeks/by_symbol", "greeks/by_strategy_type", "greeks/heatmap",
            },
            compared.ToHashSet());
    }

    private static int Compare(string csv, string json, string path)
    {
        var records = CsvText.Read(csv);
        using var document = JsonDocument.Parse(json);
        var rows = At(document.RootElement, path).EnumerateArray().ToArray();
        Assert.Equal(rows.Length, records.Count - 1);
        for (var row = 0; row < rows.Length; row++)
        {
            Assert.Equal(records[0].Select(header => Text(At(rows[row], header))), records[row + 1]);
        }

        return rows.Length * records[0].Count;
    }

    private static JsonElement At(JsonElement element, string path) => path.Split('.').Aggregate(
        element,
        (parent, name) => parent.ValueKind == JsonValueKind.Null ? parent : parent.GetProperty(name));

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String when value.GetString() is { Length: > 0 } text && "=+-@".Contains(text[0], StringComparison.Ordinal) => "'" + text,
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Select(Text)),
        _ => value.GetRawText(),
    };

    /// <summary>One for each subject: not every one has something in each list.</summary>
    private static async Task<IReadOnlyList<string>> QueriesAsync(HttpClient client, DashboardDefinition definition)
    {
        if (definition.SubjectParameter is null || definition.SubjectIsOptional)
        {
            return [""];
        }

        using var catalogue = JsonDocument.Parse(await client.GetStringAsync(new Uri("/api/dashboards", UriKind.Relative)));
        var kind = catalogue.RootElement.GetProperty("dashboards").EnumerateArray().Single(kind => kind.Text("kind") == definition.Kind);
        return [.. kind.GetProperty("subjects").EnumerateArray().Select(subject => subject.Text("href")!).Select(href => href[href.IndexOf('?', StringComparison.Ordinal)..])];
    }

    private static void Quietly(WebApplicationBuilder builder)
    {
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        foreach (var service in builder.Services.Where(service => service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Namespace == "Quartz").ToArray())
        {
            builder.Services.Remove(service);
        }
    }
}
