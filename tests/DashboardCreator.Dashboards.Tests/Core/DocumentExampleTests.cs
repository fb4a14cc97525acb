using System.Text.Json;
using System.Text.Json.Nodes;
using DashboardCreator.Dashboards.Client;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Greeks;
using DashboardCreator.Dashboards.MarketMaking.Overview;
using DashboardCreator.Dashboards.Portfolio;
using DashboardCreator.Dashboards.SignalSender;
using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Dashboards.Trading.Execution;
using DashboardCreator.Dashboards.Trading.Hedging;
using DashboardCreator.Dashboards.Trading.Runs;
using DashboardCreator.Dashboards.Trading.Strategies;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Core;

/// <summary>What Swagger shows is a document of the kind: no field missing, none too many.</summary>
public sealed class DocumentExampleTests
{
    public static TheoryData<DashboardDefinition> Definitions =>
    [
        new ClientDashboardGenerator(null!, null!).Definition,
        new SignalSenderDashboardGenerator(null!, null!).Definition,
        new PortfolioDashboardGenerator(null!).Definition,
        new TradesDashboardGenerator(null!, null!).Definition,
        new SymbolDashboardGenerator(null!, null!).Definition,
        new GreeksDashboardGenerator(null!).Definition,
        new RunsDashboardGenerator(null!, null!).Definition,
        new HedgingDashboardGenerator(null!, null!, null!).Definition,
        new StrategiesDashboardGenerator(null!, null!, null!).Definition,
        new ExecutionQualityDashboardGenerator(null!, null!).Definition,
        new MarketsDashboardGenerator(null!, null!).Definition,
        new TradesDashboardGenerator(null!, null!).Definition,
        new SymbolDashboardGenerator(null!, null!).Definition,
    ];

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Example_ReadAndWrittenAsItsDocument_StaysTheSame(DashboardDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var example = Read(definition);

        var document = JsonSerializer.Deserialize(example, definition.JsonType);
        var written = JsonSerializer.SerializeToNode(document, definition.JsonType);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(example), written), $"The example of {definition.Kind} is not a document of that kind:\n{written}");
        Assert.Equal(definition.Kind, written!["kind"]!.GetValue<string>());
    }

    private static string Read(DashboardDefinition definition)
    {
        var assembly = definition.JsonType.Type.Assembly;
        var name = Assert.Single(assembly.GetManifestResourceNames(), name => name.EndsWith($".{definition.Kind}.example.json", StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
