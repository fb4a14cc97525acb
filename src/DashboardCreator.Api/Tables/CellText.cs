using System.Text.Json;

namespace DashboardCreator.Api.Tables;

/// <summary>A JSON value as the text of a cell.</summary>
internal static class CellText
{
    // What spreadsheets take for the beginning of a formula, or cut off before they look for one.
    private const string Formula = "=+-@\t\r\n";

    /// <summary>Numbers exactly as in the JSON; null is empty; a list is its values behind one another.</summary>
    public static string Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => "",
        JsonValueKind.String => Harmless(value.GetString()!),
        JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Select(Of)),
        _ => value.GetRawText(),
    };

    /// <summary>Text that a spreadsheet would run gets an apostrophe before it, which makes it text there too.</summary>
    private static string Harmless(string text) => text.Length > 0 && Formula.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
}
