using System.Text.Json.Serialization;
using DashboardCreator.Dashboards.Json;

namespace DashboardCreator.Api.Scheduling;

/// <summary>How jobs and runs are written.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(JobListDocument))]
[JsonSerializable(typeof(JobDocument))]
[JsonSerializable(typeof(RunDocument))]
internal sealed partial class JobJson : JsonSerializerContext
{
    public static JobJson Instance { get; } = new(DocumentJson.Options());
}
