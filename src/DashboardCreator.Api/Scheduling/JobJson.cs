using System.Text.Json.Serialization;
using DashboardCreator.Dashboards.Json;

namespace DashboardCreator.Api.Scheduling;

/// <summary>How jobs and runs are written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    Converters = [typeof(InstantConverter)])]
[JsonSerializable(typeof(JobListDocument))]
[JsonSerializable(typeof(JobDocument))]
[JsonSerializable(typeof(RunDocument))]
internal sealed partial class JobJson : JsonSerializerContext;
