using System.Text.Json.Serialization;
using DashboardCreator.Dashboards.Json;

namespace DashboardCreator.Dashboards.MarketMaking.Detail;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(MarketDashboard))]
internal sealed partial class MarketJson : JsonSerializerContext
{
    public static MarketJson Instance { get; } = new(DocumentJson.Options());
}
