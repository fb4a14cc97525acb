using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace DashboardCreator.Testing;

/// <summary>Compares a document with the file that a person approved. On a difference the document is written beside it, as <c>*.received.json</c>.</summary>
/// <remarks>Indented, and numbers to twelve digits: the last ones of a power or a root differ between machines.</remarks>
public static class ApprovedFile
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="json">The document.</param>
    /// <param name="parts">The approved file, from the repository's root.</param>
    public static void Check(ReadOnlySpan<byte> json, params string[] parts)
    {
        var approved = Repository.Path(parts);
        var received = Path.ChangeExtension(approved, ".received.json");
        var text = JsonSerializer.Serialize(Plain(JsonNode.Parse(json)), Indented) + "\n";
        if (File.Exists(approved) && File.ReadAllText(approved) == text)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(approved)!);
        File.WriteAllText(received, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Assert.Fail(File.Exists(approved) ? Difference(approved, text) : $"{approved} does not exist; see {received}.");
    }

    private static string Difference(string approved, string text)
    {
        var (expected, actual) = (File.ReadAllLines(approved), text.Split('\n'));
        var line = 0;
        while (line < expected.Length && line < actual.Length && expected[line] == actual[line])
        {
            line++;
        }

        return $"{Path.GetFileName(approved)} differs at line {line + 1}.{Environment.NewLine}"
            + $"approved: {expected.ElementAtOrDefault(line)?.Trim()}{Environment.NewLine}received: {actual.ElementAtOrDefault(line)?.Trim()}";
    }

    private static JsonNode? Plain(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Plain(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Plain)]),
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => Rounded(value.ToJsonString()),
        _ => node?.DeepClone(),
    };

    private static JsonNode Rounded(string number) =>
        number.Length <= 14 ? JsonNode.Parse(number)! : JsonNode.Parse(double.Parse(number, CultureInfo.InvariantCulture).ToString("G12", CultureInfo.InvariantCulture))!;
}
