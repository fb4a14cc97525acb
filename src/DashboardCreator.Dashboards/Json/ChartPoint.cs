using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DashboardCreator.Dashboards.Json;

/// <summary>One point of a chart, written as <c>["YYYY-MM-DD", value]</c>.</summary>
/// <param name="Session">The exchange's session.</param>
/// <param name="Value">Null where the value is unknown.</param>
[JsonConverter(typeof(ChartPointConverter))]
public readonly record struct ChartPoint(DateOnly Session, double? Value);

/// <summary>Writes a <see cref="ChartPoint"/> as an array of two, in one piece: most of a document is such points.</summary>
public sealed class ChartPointConverter : JsonConverter<ChartPoint>
{
    private const int DateAt = 2;
    private const int ValueAt = 14;

    // The longest double has 24 characters: a sign, 17 digits, a point and an exponent.
    private const int LongestPoint = ValueAt + 32;

    private const double LargestInCents = 1e12;

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
        // The writer refuses numbers that JSON does not know; so does this, before it writes past the writer's own checks.
        if (value.Value is { } told && !double.IsFinite(told))
        {
            throw new ArgumentException("A point of a chart is finite or null.", nameof(value));
        }

        Span<byte> text = stackalloc byte[LongestPoint];
        "[\"YYYY-MM-DD\","u8.CopyTo(text);
        value.Session.TryFormat(text[DateAt..], out _, "O", CultureInfo.InvariantCulture);
        var end = ValueAt + Write(value.Value, text[ValueAt..]);
        text[end] = (byte)']';
        writer.WriteRawValue(text[..(end + 1)], skipInputValidation: true);
    }

    /// <summary>How many bytes the value takes.</summary>
    private static int Write(double? value, Span<byte> text)
    {
        if (value is { } number)
        {
            // Most values are cents or whole numbers. With up to 15 digits such a text is the shortest of its double, and faster to write.
            if (Math.Abs(number) < LargestInCents && Math.Round(number * 100) is var cents && cents / 100 == number)
            {
                return WriteCents((long)cents, text);
            }

            // Minus zero, as a sum that rounds to nothing leaves it, is zero to a reader.
            (number + 0.0).TryFormat(text, out var written, provider: CultureInfo.InvariantCulture);
            return written;
        }

        "null"u8.CopyTo(text);
        return "null"u8.Length;
    }

    private static int WriteCents(long cents, Span<byte> text)
    {
        text[0] = (byte)'-';
        var end = cents < 0 ? 1 : 0;
        var (whole, rest) = Math.DivRem(Math.Abs(cents), 100);
        whole.TryFormat(text[end..], out var written, provider: CultureInfo.InvariantCulture);
        end += written;
        if (rest != 0)
        {
            (text[end], text[end + 1]) = ((byte)'.', (byte)('0' + (rest / 10)));
            end += 2;
        }

        if (rest % 10 != 0)
        {
            text[end++] = (byte)('0' + (rest % 10));
        }

        return end;
    }
}
