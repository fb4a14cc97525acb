using System.Text.Json.Serialization;
using DashboardCreator.Dashboards.Json;

namespace DashboardCreator.Dashboards.Trading.Hedging;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(HedgingDashboard))]
internal sealed partial class HedgingJson : JsonSerializerContext
{
    public static HedgingJson Instance { get; } = new(DocumentJson.Options());
}
