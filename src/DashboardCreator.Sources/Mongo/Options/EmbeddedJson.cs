using DashboardCreator.Sources.Bson;
using DashboardCreator.Sources.Bson.ExtendedJson;

namespace DashboardCreator.Sources.Mongo.Options;

/// <summary>JSON that is kept as text inside a field, as the same BSON that it would be if it were kept as it is.</summary>
/// <remarks>Python also writes NaN and Infinity, which JSON has no words for; they are taken for null.</remarks>
internal sealed class EmbeddedJson : IDisposable
{
    private readonly ExtendedJsonTranscoder transcoder = new();

    /// <param name="text">One JSON value.</param>
    /// <param name="value">A document with the value as its only element; valid until the next call.</param>
    /// <returns>False when it is not JSON.</returns>
    public bool TryRead(scoped ReadOnlySpan<byte> text, out ReadOnlySpan<byte> value) =>
        TryTranscode(text, out value) || (WithoutNaN(text) is { } plain && TryTranscode(plain, out value));

    public void Dispose() => transcoder.Dispose();

    /// <summary>Text that closes the wrapper and opens something else is not one value.</summary>
    private bool TryTranscode(scoped ReadOnlySpan<byte> text, out ReadOnlySpan<byte> value)
    {
        value = default;
        try
        {
            byte[] wrapped = [.. "{\"value\":"u8, .. text, (byte)'}'];
            value = transcoder.Transcode(wrapped);
            var reader = new BsonReader(value);
            return reader.Read() && !reader.Read();
        }
        catch (BsonException)
        {
            return false;
        }
    }

    /// <returns>Null when there is nothing to replace.</returns>
    internal static byte[]? WithoutNaN(ReadOnlySpan<byte> text)
    {
        var result = new List<byte>(text.Length);
        var (inString, replaced) = (false, false);
        for (var at = 0; at < text.Length; at++)
        {
            var length = inString ? 0 : LengthOfWord(text[at..]);
            if (length > 0)
            {
                result.AddRange("null"u8);
                at += length - 1;
                replaced = true;
                continue;
            }

            if (inString && text[at] == '\\' && at + 1 < text.Length) result.Add(text[at++]);
            else if (text[at] == '"') inString = !inString;
            result.Add(text[at]);
        }

        return replaced ? [.. result] : null;
    }

    private static int LengthOfWord(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith("NaN"u8)) return 3;
        if (text.StartsWith("Infinity"u8)) return 8;
        return text.StartsWith("-Infinity"u8) ? 9 : 0;
    }
}
