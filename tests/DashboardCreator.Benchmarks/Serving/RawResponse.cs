using System.Buffers.Text;

namespace DashboardCreator.Benchmarks.Serving;

/// <summary>Where one HTTP/1.1 answer ends within received bytes.</summary>
internal static class RawResponse
{
    private const int NotYet = -1;

    /// <returns>The answer's length with its body; -1 while its headers are incomplete.</returns>
    public static int LengthOf(ReadOnlySpan<byte> received)
    {
        var end = received.IndexOf("\r\n\r\n"u8);
        if (end < 0) return NotYet;
        var headers = received[..(end + 2)];
        if (headers.StartsWith("HTTP/1.1 304 "u8)) return end + 4;
        var at = headers.IndexOf("Content-Length: "u8);
        if (at < 0 || !Utf8Parser.TryParse(headers[(at + 16)..], out int body, out _)) throw new InvalidDataException("The answer does not tell its length.");
        return end + 4 + body;
    }

    public static int StatusOf(ReadOnlySpan<byte> received) =>
        received.Length > 12 && Utf8Parser.TryParse(received.Slice(9, 3), out int status, out _) ? status : 0;
}
