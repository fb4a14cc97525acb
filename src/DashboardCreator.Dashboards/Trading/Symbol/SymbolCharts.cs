using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>A symbol's trades as charts.</summary>
public sealed record SymbolCharts
{
    /// <summary>Each fill with its price and side.</summary>
    public required IReadOnlyList<FillPoint> Fills { get; init; }

    /// <summary>Shares bought less shares sold, after each trade; empty until the ledger is read whole.</summary>
    public required IReadOnlyList<QuantityPoint> CumulativeQuantity { get; init; }
}

/// <summary>One fill, written as <c>["2026-02-03T14:31:22.104Z", 76.14, "BUY"]</c>.</summary>
/// <param name="At">UTC.</param>
/// <param name="Price">Money per share.</param>
/// <param name="IsBuy">The side.</param>
[JsonConverter(typeof(FillPointConverter))]
public readonly record struct FillPoint(DateTimeOffset At, decimal Price, bool IsBuy);

/// <summary>Shares after a trade, written as <c>["2026-02-03T14:31:22.104Z", 98.5]</c>.</summary>
/// <param name="At">UTC.</param>
/// <param name="Quantity">Signed shares.</param>
[JsonConverter(typeof(QuantityPointConverter))]
public readonly record struct QuantityPoint(DateTimeOffset At, decimal Quantity);

/// <summary>Writes a <see cref="FillPoint"/> as an array of three.</summary>
public sealed class FillPointConverter : JsonConverter<FillPoint>
{
    /// <inheritdoc />
    public override FillPoint Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var array = JsonDocument.ParseValue(ref reader);
        var point = array.RootElement;
        return new FillPoint(point[0].GetDateTimeOffset().ToUniversalTime(), point[1].GetDecimal(), point[2].GetString() == TradeSides.Buy);
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, FillPoint value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        PointInstant.Write(writer, value.At);
        writer.WriteNumberValue(value.Price);
        writer.WriteStringValue(value.IsBuy ? TradeSides.Buy : TradeSides.Sell);
        writer.WriteEndArray();
    }
}

/// <summary>Writes a <see cref="QuantityPoint"/> as an array of two.</summary>
public sealed class QuantityPointConverter : JsonConverter<QuantityPoint>
{
    /// <inheritdoc />
    public override QuantityPoint Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var array = JsonDocument.ParseValue(ref reader);
        return new QuantityPoint(array.RootElement[0].GetDateTimeOffset().ToUniversalTime(), array.RootElement[1].GetDecimal());
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, QuantityPoint value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        PointInstant.Write(writer, value.At);
        writer.WriteNumberValue(value.Quantity);
        writer.WriteEndArray();
    }
}

/// <summary>Instants as documents write them, without a text for each.</summary>
file static class PointInstant
{
    public static void Write(Utf8JsonWriter writer, DateTimeOffset at)
    {
        Span<byte> text = stackalloc byte[32];
        at.UtcDateTime.TryFormat(text, out var written, "yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture);
        writer.WriteStringValue(text[..written]);
    }
}
