using System.Text.Json.Serialization;
using DashboardCreator.Dashboards.Json;

namespace DashboardCreator.Dashboards.Portfolio;

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PortfolioDashboard))]
internal sealed partial class PortfolioJson : JsonSerializerContext
{
    public static PortfolioJson Instance { get; } = new(DocumentJson.Options());
}
