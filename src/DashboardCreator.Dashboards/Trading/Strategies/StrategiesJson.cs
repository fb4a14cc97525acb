using System.Text.Json.Serialization;
using DashboardCreator.Dashboards.Json;

namespace DashboardCreator.Dashboards.Trading.Strategies;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(StrategiesDashboard))]
internal sealed partial class StrategiesJson : JsonSerializerContext
{
    public static StrategiesJson Instance { get; } = new(DocumentJson.Options());
}
