using System.Text.Json.Serialization;
using DashboardCreator.Dashboards.Json;

namespace DashboardCreator.Dashboards.Client;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ClientDashboard))]
internal sealed partial class ClientJson : JsonSerializerContext
{
    public static ClientJson Instance { get; } = new(DocumentJson.Options());
}
