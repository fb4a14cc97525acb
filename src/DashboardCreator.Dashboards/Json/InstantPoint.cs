using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DashboardCreator.Dashboards.Json;

/// <summary>One point of a chart within a day, written as <c>["YYYY-MM-DDThh:mm:ssZ", value]</c>.</summary>
/// <param name="At">UTC, to the second.</param>
/// <param name="Value">The value.</param>
[JsonConverter(typeof(InstantPointConverter))]
public readonly record struct InstantPoint(DateTimeOffset At, double Value);

/// <summary>Writes an <see cref="InstantPoint"/> as an array of two.</summary>
public sealed class InstantPointConverter : JsonConverter<InstantPoint>
{
    /// <inheritdoc />
    public override InstantPoint Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var array = JsonDocument.ParseValue(ref reader);
        return new InstantPoint(array.RootElement[0].GetDateTimeOffset().ToUniversalTime(), array.RootElement[1].GetDouble());
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, InstantPoint value, JsonSerializerOptions options)
    {
        Span<byte> instant = stackalloc byte[20];
        value.At.UtcDateTime.TryFormat(instant, out _, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        writer.WriteStartArray();
        writer.WriteStringValue(instant);
        writer.WriteNumberValue(value.Value);
        writer.WriteEndArray();
    }
}
