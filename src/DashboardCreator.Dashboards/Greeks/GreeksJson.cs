using System.Text.Json.Serialization;
using DashboardCreator.Dashboards.Json;

namespace DashboardCreator.Dashboards.Greeks;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(GreeksDashboard))]
internal sealed partial class GreeksJson : JsonSerializerContext
{
    public static GreeksJson Instance { get; } = new(DocumentJson.Options());
}
