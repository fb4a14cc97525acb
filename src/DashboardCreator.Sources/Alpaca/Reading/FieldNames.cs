using System.Text;
using System.Text.Json;

namespace DashboardCreator.Sources.Alpaca.Reading;

/// <summary>The names under which the broker writes the members of an enumeration: snake case. Its first member stands for every other name.</summary>
internal static class FieldNames<TField>
    where TField : struct, Enum
{
    private static readonly (byte[] Name, TField Field)[] Known =
    [
        .. Enum.GetValues<TField>().Skip(1).Select(field => (Encoding.UTF8.GetBytes(JsonNamingPolicy.SnakeCaseLower.ConvertName(field.ToString())), field)),
    ];

    /// <summary>The field whose name the reader stands on.</summary>
    public static TField Of(ref Utf8JsonReader reader)
    {
        foreach (var (name, field) in Known)
        {
            if (reader.ValueTextEquals(name)) return field;
        }

        return default;
    }
}
