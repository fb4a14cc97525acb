using System.Globalization;
using System.Text.Json;
using Xunit;

namespace DashboardCreator.Testing;

/// <summary>Reads a document by dotted paths such as <c>accounts[1].equity</c>.</summary>
public static class JsonPath
{
    /// <summary>The value at a path; the test fails where there is none.</summary>
    public static JsonElement At(this JsonElement root, string path)
    {
        var current = root;
        foreach (var step in path.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.True(TryStep(current, step, out current), $"{path} is not in the document: no {step}.");
        }

        return current;
    }

    /// <summary>The number at a path; null for a JSON null.</summary>
    public static double? Number(this JsonElement root, string path) => root.At(path) is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : Null(root, path);

    /// <summary>The text at a path; null for a JSON null.</summary>
    public static string? Text(this JsonElement root, string path) => root.At(path).GetString();

    private static double? Null(JsonElement root, string path)
    {
        Assert.Equal(JsonValueKind.Null, root.At(path).ValueKind);
        return null;
    }

    private static bool TryStep(JsonElement element, string step, out JsonElement next)
    {
        if (!step.StartsWith('['))
        {
            next = default;
            return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(step, out next);
        }

        var index = int.Parse(step[1..^1], CultureInfo.InvariantCulture);
        var exists = element.ValueKind == JsonValueKind.Array && index < element.GetArrayLength();
        next = exists ? element[index] : default;
        return exists;
    }
}
