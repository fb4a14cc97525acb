using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DashboardCreator.Dashboards.MarketMaking.Detail;

/// <summary>The window as lines, ascending, of each the newest 500 points.</summary>
public sealed record MarketChart
{
    /// <summary>Own fills with their prices and sides.</summary>
    public required IReadOnlyList<SidePoint> Fills { get; init; }

    /// <summary>Dollars at each decision that saw a bid.</summary>
    public required IReadOnlyList<QuotePoint> BestBid { get; init; }

    /// <summary>Dollars at each decision that saw an ask.</summary>
    public required IReadOnlyList<QuotePoint> BestAsk { get; init; }

    /// <summary>Contracts after each fill, by the replay.</summary>
    public required IReadOnlyList<QuotePoint> Position { get; init; }
}

/// <summary>A value at an instant, written as <c>["2026-02-06T15:04:58.731Z", 0.42]</c>.</summary>
/// <param name="At">UTC.</param>
/// <param name="Value">The value.</param>
[JsonConverter(typeof(QuotePointConverter))]
public readonly record struct QuotePoint(DateTimeOffset At, decimal Value);

/// <summary>A fill, written as <c>["2026-02-06T15:01:11.204Z", 0.47, "ask"]</c>.</summary>
/// <param name="At">UTC.</param>
/// <param name="Price">Dollars.</param>
/// <param name="Side"><c>bid</c> or <c>ask</c>.</param>
[JsonConverter(typeof(SidePointConverter))]
public readonly record struct SidePoint(DateTimeOffset At, decimal Price, string Side);

/// <summary>Writes a <see cref="QuotePoint"/> as an array of two.</summary>
public sealed class QuotePointConverter : JsonConverter<QuotePoint>
{
    /// <inheritdoc />
    public override QuotePoint Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var array = JsonDocument.ParseValue(ref reader);
        return new QuotePoint(array.RootElement[0].GetDateTimeOffset().ToUniversalTime(), array.RootElement[1].GetDecimal());
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, QuotePoint value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        ChartInstant.Write(writer, value.At);
        writer.WriteNumberValue(value.Value);
        writer.WriteEndArray();
    }
}

/// <summary>Writes a <see cref="SidePoint"/> as an array of three.</summary>
public sealed class SidePointConverter : JsonConverter<SidePoint>
{
    /// <inheritdoc />
    public override SidePoint Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var array = JsonDocument.ParseValue(ref reader);
        var point = array.RootElement;
        return new SidePoint(point[0].GetDateTimeOffset().ToUniversalTime(), point[1].GetDecimal(), point[2].GetString()!);
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, SidePoint value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        ChartInstant.Write(writer, value.At);
        writer.WriteNumberValue(value.Price);
        writer.WriteStringValue(value.Side);
        writer.WriteEndArray();
    }
}

/// <summary>Instants as documents write them, without a text for each.</summary>
file static class ChartInstant
{
    public static void Write(Utf8JsonWriter writer, DateTimeOffset at)
    {
        Span<byte> text = stackalloc byte[32];
        at.UtcDateTime.TryFormat(text, out var written, "yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture);
        writer.WriteStringValue(text[..written]);
    }
}
