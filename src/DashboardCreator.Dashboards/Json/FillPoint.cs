using System.Text.Json;
using System.Text.Json.Serialization;

namespace DashboardCreator.Dashboards.Json;

/// <summary>A fill, written as <c>["2026-02-03T14:31:22.104Z", 76.14, "BUY"]</c>.</summary>
/// <param name="At">UTC.</param>
/// <param name="Price">Money per share or contract.</param>
/// <param name="Side">The side, in the document's words.</param>
[JsonConverter(typeof(FillPointConverter))]
public readonly record struct FillPoint(DateTimeOffset At, decimal Price, string Side);

/// <summary>Writes a <see cref="FillPoint"/> as an array.</summary>
public sealed class FillPointConverter : JsonConverter<FillPoint>
{
    /// <inheritdoc />
    public override FillPoint Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var array = JsonDocument.ParseValue(ref reader);
        var point = array.RootElement;
        return new FillPoint(point[0].GetDateTimeOffset().ToUniversalTime(), point[1].GetDecimal(), point[2].GetString()!);
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, FillPoint value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        InstantFormat.Write(writer, value.At);
        writer.WriteNumberValue(value.Price);
        writer.WriteStringValue(value.Side);
        writer.WriteEndArray();
    }
}
