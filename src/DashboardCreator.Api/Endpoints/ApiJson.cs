using DashboardCreator.Api.Health;
using System.Text.Json.Serialization;
using DashboardCreator.Api.Problems;
using DashboardCreator.Dashboards.Json;

namespace DashboardCreator.Api.Endpoints;

/// <summary>How the service's own answers are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, Converters = [typeof(InstantConverter)])]
[JsonSerializable(typeof(Problem))]
[JsonSerializable(typeof(CatalogueAnswer))]
[JsonSerializable(typeof(MetricsAnswer))]
[JsonSerializable(typeof(RefreshAnswer))]
[JsonSerializable(typeof(HealthAnswer))]
[JsonSerializable(typeof(LivenessAnswer))]
[JsonSerializable(typeof(ReadinessAnswer))]
internal sealed partial class ApiJson : JsonSerializerContext;
