using System.Text.Json.Serialization;
using DashboardCreator.Dashboards.Json;

namespace DashboardCreator.Dashboards.Trading.Runs;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(RunsDashboard))]
internal sealed partial class RunsJson : JsonSerializerContext
{
    public static RunsJson Instance { get; } = new(DocumentJson.Options());
}
