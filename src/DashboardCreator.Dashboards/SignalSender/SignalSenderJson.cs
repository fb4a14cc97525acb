using System.Text.Json.Serialization;
using DashboardCreator.Dashboards.Json;

namespace DashboardCreator.Dashboards.SignalSender;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SignalSenderDashboard))]
internal sealed partial class SignalSenderJson : JsonSerializerContext
{
    public static SignalSenderJson Instance { get; } = new(DocumentJson.Options());
}
