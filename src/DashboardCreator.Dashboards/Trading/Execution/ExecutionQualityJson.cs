using System.Text.Json.Serialization;
using DashboardCreator.Dashboards.Json;

namespace DashboardCreator.Dashboards.Trading.Execution;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ExecutionQualityDashboard))]
internal sealed partial class ExecutionQualityJson : JsonSerializerContext
{
    public static ExecutionQualityJson Instance { get; } = new(DocumentJson.Options());
}
