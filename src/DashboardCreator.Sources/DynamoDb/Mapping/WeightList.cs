using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Mapping;

/// <summary>Weights by symbol, as signals and strategies answer them.</summary>
internal static class WeightList
{
    private static readonly string[] Names = ["target_allocations", "allocations"];

    /// <summary>In stored order, each symbol once; null when neither name is there.</summary>
    public static IReadOnlyList<SymbolWeight>? Of(JsonFields signal)
    {
        foreach (var name in Names)
        {
            if (signal[name] is { IsObject: true } weights) return [.. Pairs(weights).DistinctBy(weight => weight.Symbol)];
        }

        return null;
    }

    private static IEnumerable<SymbolWeight> Pairs(JsonFields weights)
    {
        foreach (var (name, value) in weights.Properties())
        {
            if (Words.Symbol(name) is { } symbol) yield return new SymbolWeight(symbol, value.Number());
        }
    }
}
