using System.Text.Json;
using DashboardCreator.Testing;

namespace DashboardCreator.Sources.Tests.Bson.Corpus;

/// <summary>One case of MongoDB's published BSON corpus: a test case of one of its files.</summary>
public sealed record CorpusCase(string File, int Index, JsonElement Fields, string BsonType)
{
    public string Name => $"{File}[{Index}] {Text("description")}";

    public bool IsLossy => Fields.TryGetProperty("lossy", out var lossy) && lossy.GetBoolean();

    public string? Text(string field) => Fields.TryGetProperty(field, out var text) ? text.GetString() : null;

    public byte[]? Bytes(string field) => Text(field) is { } hex ? Convert.FromHexString(hex) : null;
}

/// <summary>The files of the corpus; empty where the reference data is not beside the checkout.</summary>
public static class CorpusFiles
{
    private static readonly Dictionary<string, CorpusCase> Cases = Load("valid").Concat(Load("decodeErrors")).Concat(Load("parseErrors"))
        .ToDictionary(pair => pair.Key, pair => pair.Value);

    public static CorpusCase Case(string key) => Cases[key];

    public static IEnumerable<object[]> Keys(string section) =>
        Cases.Keys.Where(key => key.StartsWith(section + " ", StringComparison.Ordinal)).Select(key => new object[] { key });

    private static IEnumerable<KeyValuePair<string, CorpusCase>> Load(string section)
    {
        var folder = SharedData.Path("vectors", "bson-corpus");
        if (!Directory.Exists(folder)) yield break;
        foreach (var path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            var root = JsonDocument.Parse(File.ReadAllBytes(path)).RootElement;
            if (!root.TryGetProperty(section, out var cases)) continue;
            foreach (var (index, fields) in cases.EnumerateArray().Index())
            {
                var item = new CorpusCase(Path.GetFileName(path), index, fields, root.GetProperty("bson_type").GetString()!);
                yield return new($"{section} {item.Name}", item);
            }
        }
    }
}
