using System.Text.Json;
using System.Text.Json.Nodes;
using DashboardCreator.Testing;

namespace DashboardCreator.Analytics.Tests.Vectors;

/// <summary>One published case: inputs by name, and what empyrical's own tests expect.</summary>
internal sealed class EmpyricalCase
{
    private static readonly Lazy<JsonNode> File =
        new(() => JsonNode.Parse(System.IO.File.ReadAllText(SharedData.Path("vectors", "empyrical.json")))!);

    private readonly JsonObject _case;

    private EmpyricalCase(JsonObject json) => _case = json;

    public static int Count => File.Value["cases"]!.AsArray().Count;

    public string Metric => (string)_case["metric"]!;

    public IEnumerable<string> Properties => _case.Select(property => property.Key);

    /// <summary>Half a unit of the last stated decimal.</summary>
    public double Tolerance => 0.5 * Math.Pow(10, -(int)_case["decimals"]!);

    public double PeriodsPerYear => (double?)_case["periods_per_year"] ?? 252;

    public double Cutoff => (double)_case["cutoff"]!;

    /// <summary>The returns: a named series, or values of the case itself.</summary>
    public double[] Values => _case["values"] is JsonArray values ? Numbers(values) : Named((string)_case["series"]!);

    public DateOnly[] Dates => [.. _case["dates"]!.AsArray().Select(date => DateOnly.Parse((string)date!))];

    /// <summary>Expected figures; null where empyrical expects NaN or infinity.</summary>
    public double?[] Expected => _case["expected"] is JsonArray many ? [.. many.Select(Figure)] : [Figure(_case["expected"])];

    public static EmpyricalCase At(int index) => new(File.Value["cases"]![index]!.AsObject());

    public bool Has(string property) => _case.ContainsKey(property);

    /// <summary>A second series that the case names.</summary>
    public double[] Series(string property) => Named((string)_case[property]!);

    /// <summary>The number, where the property is one and not the name of a series.</summary>
    public double? Number(string property) =>
        _case[property] is JsonValue value && value.GetValueKind() == JsonValueKind.Number ? (double)value : null;

    private static double[] Named(string name) => Numbers(File.Value["series"]![name]!.AsArray());

    private static double[] Numbers(JsonArray values) => [.. values.Select(value => value is null ? double.NaN : (double)value)];

    private static double? Figure(JsonNode? node) =>
        node!.GetValueKind() == JsonValueKind.String
            ? (string)node! is "nan" or "inf" ? null : throw new FormatException($"Unknown expectation {node}.")
            : (double)node!;
}
