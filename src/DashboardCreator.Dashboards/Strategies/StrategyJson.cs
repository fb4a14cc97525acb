using System.Text.Json.Serialization;
using DashboardCreator.Dashboards.Json;

namespace DashboardCreator.Dashboards.Strategies;

/// <summary>How the answers about strategies are written.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(StrategyList))]
[JsonSerializable(typeof(SignalPage))]
[JsonSerializable(typeof(StrategyReport))]
public sealed partial class StrategyJson : JsonSerializerContext
{
    /// <summary>The one to use.</summary>
    public static StrategyJson Instance { get; } = new(DocumentJson.Options());
}
