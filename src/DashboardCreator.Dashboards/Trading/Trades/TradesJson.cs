using System.Text.Json.Serialization;
using DashboardCreator.Dashboards.Json;

namespace DashboardCreator.Dashboards.Trading;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(TradesDashboard))]
internal sealed partial class TradesJson : JsonSerializerContext
{
    public static TradesJson Instance { get; } = new(DocumentJson.Options());
}
