using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DashboardCreator.Dashboards.Json;

/// <summary>One point of a chart, written as <c>["YYYY-MM-DD", value]</c>.</summary>
/// <param name="Session">The exchange's session.</param>
/// <param name="Value">Null where the value is unknown.</param>
[JsonConverter(typeof(ChartPointConverter))]
public readonly record struct ChartPoint(DateOnly Session, double? Value);

/// <summary>Writes a <see cref="ChartPoint"/> as an array of two.</summary>
public sealed class ChartPointConverter : JsonConverter<ChartPoint>
{
    /// <inheritdoc />
    public override ChartPoint Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var array = JsonDocument.ParseValue(ref reader);
        var session = DateOnly.Parse(array.RootElement[0].GetString()!, CultureInfo.InvariantCulture);
        return new ChartPoint(session, array.RootElement[1].ValueKind == JsonValueKind.Null ? null : array.RootElement[1].GetDouble());
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, ChartPoint value, JsonSerializerOptions options)
    {
        Span<byte> date = stackalloc byte[10];
        value.Session.TryFormat(date, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        writer.WriteStartArray();
        writer.WriteStringValue(date);
        if (value.Value is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteNullValue();
        }

        writer.WriteEndArray();
    }
}
