using System.Text.Json;
using System.Text.Json.Serialization;

namespace DashboardCreator.Dashboards.Json;

/// <summary>Instants as ISO 8601 in UTC with <c>Z</c>, with as many fractional digits as they have, at most microseconds.</summary>
public sealed class InstantConverter : JsonConverter<DateTimeOffset>
{
    /// <inheritdoc />
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetDateTimeOffset().ToUniversalTime();

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => InstantFormat.Write(writer, value);
}
