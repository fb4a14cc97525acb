using System.Text.Json.Serialization;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Json;

namespace DashboardCreator.Api.Tests.Fakes;

/// <summary>A document with next to nothing in it.</summary>
public sealed record FakeDashboard : DashboardDocument
{
    public string? StrategyName { get; init; }

    public string Text { get; init; } = "";

    public double Number { get; init; }

    public FakeRun? Run { get; init; }
}

/// <summary>What such a document may be ordered by.</summary>
public sealed record FakeRun(string CreatedAt);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, Converters = [typeof(InstantConverter)])]
[JsonSerializable(typeof(FakeDashboard))]
public sealed partial class FakeJson : JsonSerializerContext;
