using System.Text.Json.Serialization;
using DashboardCreator.Benchmarks.Dumps;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Json;

namespace DashboardCreator.Benchmarks.Serving;

/// <summary>A document of about 60 KB, mostly a curve.</summary>
internal sealed record LargeDocument : DashboardDocument
{
    private const int Points = 2450;

    public required IReadOnlyList<ChartPoint> EquityCurve { get; init; }

    public static LargeDocument Of(GenerationContext context) => new()
    {
        Kind = LargeDocumentGenerator.Kind,
        AsOfDate = context.AsOf,
        GeneratedAt = context.GeneratedAt,
        Sources = [],
        Warnings = [],
        EquityCurve = [.. Enumerable.Range(0, Points).Select(Point)],
    };

    private static ChartPoint Point(int day) =>
        new(new DateOnly(2019, 1, 2).AddDays(day), Math.Round(100_000 + (new SignalFacts(day).Hash(50) % 10_000 / 100.0), 2));
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(LargeDocument))]
internal sealed partial class LargeDocumentJson : JsonSerializerContext
{
    public static LargeDocumentJson Instance { get; } = new(DocumentJson.Options());
}
