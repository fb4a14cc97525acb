using System.Text.Json.Serialization;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Json;

namespace DashboardCreator.Api.Tests.Fakes;

/// <summary>A document with lists, that tells which question it answers.</summary>
public sealed record FakeBookDashboard : DashboardDocument
{
    /// <summary>The filters as the generator got them.</summary>
    public string Asked { get; init; } = "";

    public IReadOnlyList<FakeRow>? Rows { get; init; }

    public FakeInner? Inner { get; init; }
}

public sealed record FakeInner(IReadOnlyList<FakeRow> Rows, IReadOnlyList<int> Numbers);

/// <summary>A row with everything that a cell may be.</summary>
public sealed record FakeRow(string? Text)
{
    public decimal? Number { get; init; }

    public bool Flag { get; init; }

    public DateOnly? Day { get; init; }

    public FakePart? Part { get; init; }

    public FakeRange? Range { get; init; }

    public IReadOnlyList<string>? Names { get; init; }

    public IReadOnlyList<FakePart>? Parts { get; init; }

    public IReadOnlyList<ChartPoint>? Line { get; init; }

    public IReadOnlyList<InstantPoint>? Minutes { get; init; }

    [JsonIgnore]
    public string Secret { get; init; } = "secret";
}

public sealed record FakePart(string? Name, double? Value);

public readonly record struct FakeRange(int From, int To);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, Converters = [typeof(InstantConverter)])]
[JsonSerializable(typeof(FakeBookDashboard))]
public sealed partial class FakeBookJson : JsonSerializerContext;
