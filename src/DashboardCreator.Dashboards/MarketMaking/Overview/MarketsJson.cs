using System.Text.Json.Serialization;
using DashboardCreator.Dashboards.Json;

namespace DashboardCreator.Dashboards.MarketMaking.Overview;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(MarketsDashboard))]
internal sealed partial class MarketsJson : JsonSerializerContext
{
    public static MarketsJson Instance { get; } = new(DocumentJson.Options());
}
