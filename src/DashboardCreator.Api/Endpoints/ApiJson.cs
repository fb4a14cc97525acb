using System.Text.Json.Serialization;
using DashboardCreator.Api.Health;
using DashboardCreator.Api.Problems;
using DashboardCreator.Dashboards.Json;

namespace DashboardCreator.Api.Endpoints;

/// <summary>How the service's own answers are written.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Problem))]
[JsonSerializable(typeof(CatalogueAnswer))]
[JsonSerializable(typeof(MetricsAnswer))]
[JsonSerializable(typeof(RefreshAnswer))]
[JsonSerializable(typeof(HealthAnswer))]
[JsonSerializable(typeof(LivenessAnswer))]
[JsonSerializable(typeof(ReadinessAnswer))]
internal sealed partial class ApiJson : JsonSerializerContext
{
    public static ApiJson Instance { get; } = new(DocumentJson.Options());
}
