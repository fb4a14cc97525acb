using System.Text.Json;

namespace DashboardCreator.Sources.Alpaca.Reading;

/// <summary>The body of an answer, and how to begin reading it.</summary>
internal static class AnswerBody
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>A reader on the first token, which must be of this type.</summary>
    /// <exception cref="JsonException">Not JSON, or JSON of another shape.</exception>
    public static Utf8JsonReader Open(ReadOnlySpan<byte> body, JsonTokenType first)
    {
        var reader = new Utf8JsonReader(body.StartsWith(ByteOrderMark) ? body[ByteOrderMark.Length..] : body);
        if (!reader.Read() || reader.TokenType != first) throw new JsonException("JSON of another shape");
        return reader;
    }

    /// <summary>Reads to the end, so that a cut body is noticed.</summary>
    /// <exception cref="JsonException">More follows, or the end is missing.</exception>
    public static void Close(ref Utf8JsonReader reader)
    {
        while (reader.Read())
        {
        }
    }

    /// <summary>
    /// The body with the bare words <c>NaN</c>, <c>Infinity</c> and <c>-Infinity</c>, which some programs write and JSON does not know, put in
    /// quotes: text of the same length that is no number. The same array when there are none.
    /// </summary>
    public static byte[] Quoted(byte[] body)
    {
        if (body.AsSpan().IndexOf("NaN"u8) < 0 && body.AsSpan().IndexOf("Infinity"u8) < 0) return body;
        byte[]? mended = null;
        var inText = false;
        for (var at = 0; at < body.Length; at++)
        {
            if (body[at] == '"') inText = !inText;
            else if (inText && body[at] == '\\') at++;
            else if (!inText && WordAt(body.AsSpan(at)) is > 0 and var length)
            {
                mended ??= [.. body];
                mended[at] = (byte)'"';
                mended[at + length - 1] = (byte)'"';
                at += length - 1;
            }
        }

        return mended ?? body;
    }

    private static int WordAt(ReadOnlySpan<byte> text) =>
        text[0] is not ((byte)'N' or (byte)'I' or (byte)'-') ? 0
        : text.StartsWith("NaN"u8) ? "NaN"u8.Length
        : text.StartsWith("Infinity"u8) ? "Infinity"u8.Length
        : text.StartsWith("-Infinity"u8) ? "-Infinity"u8.Length
        : 0;
}
