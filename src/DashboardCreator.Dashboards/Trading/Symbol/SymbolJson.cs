using System.Text.Json.Serialization;
using DashboardCreator.Dashboards.Json;

namespace DashboardCreator.Dashboards.Trading;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SymbolDashboard))]
internal sealed partial class SymbolJson : JsonSerializerContext
{
    public static SymbolJson Instance { get; } = new(DocumentJson.Options());
}
