using System.Text.Json;
using System.Text.Json.Serialization;

namespace DashboardCreator.Dashboards.Json;

/// <summary>A number at an instant, to the last digit, written as <c>["2026-02-06T15:04:58.731204Z", 0.42]</c>.</summary>
/// <param name="At">UTC.</param>
/// <param name="Value">The number.</param>
[JsonConverter(typeof(AmountPointConverter))]
public readonly record struct AmountPoint(DateTimeOffset At, decimal Value);

/// <summary>Writes an <see cref="AmountPoint"/> as an array.</summary>
public sealed class AmountPointConverter : JsonConverter<AmountPoint>
{
    /// <inheritdoc />
    public override AmountPoint Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var array = JsonDocument.ParseValue(ref reader);
        var point = array.RootElement;
        return new AmountPoint(point[0].GetDateTimeOffset().ToUniversalTime(), point[1].GetDecimal());
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, AmountPoint value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        InstantFormat.Write(writer, value.At);
        writer.WriteNumberValue(value.Value);
        writer.WriteEndArray();
    }
}
