using System.Globalization;
using System.Text.Json;

namespace DashboardCreator.Dashboards.Json;

/// <summary>Instants as documents write them, without a text for each.</summary>
internal static class InstantFormat
{
    public static void Write(Utf8JsonWriter writer, DateTimeOffset at)
    {
        Span<byte> text = stackalloc byte[32];
        at.UtcDateTime.TryFormat(text, out var written, "yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture);
        writer.WriteStringValue(text[..written]);
    }
}
