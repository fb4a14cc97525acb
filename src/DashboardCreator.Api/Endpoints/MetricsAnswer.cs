using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Api.Endpoints;

/// <summary>The registry of figures.</summary>
internal sealed record MetricsAnswer(IReadOnlyList<MetricEntry> Metrics)
{
    public static MetricsAnswer Of(DashboardCatalog catalog) => new(
    [
        .. catalog.Generators.SelectMany(generator => generator.Definition.Figures.Select(
            figure => new MetricEntry(generator.Definition.Kind, figure.Name, figure.Unit, figure.Definition, figure.MinimumData))),
    ]);
}

/// <summary>One figure.</summary>
/// <param name="Dashboard">The kind of document it stands in.</param>
/// <param name="Name">Its field, dotted from the document's root.</param>
/// <param name="Unit">Such as money, percent, ratio, seconds, count.</param>
/// <param name="Definition">How it is computed.</param>
/// <param name="MinimumData">What it needs; without it the value is null.</param>
internal sealed record MetricEntry(string Dashboard, string Name, string Unit, string Definition, string MinimumData);
