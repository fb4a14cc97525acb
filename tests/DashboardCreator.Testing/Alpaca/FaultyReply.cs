using System.Text;

namespace DashboardCreator.Testing.Alpaca;

/// <summary>What a <see cref="FaultServer"/> puts on the wire for one request.</summary>
/// <param name="Status">Status line without the version: <c>200 OK</c>.</param>
/// <param name="Body">The body, as much of it as is ever sent.</param>
public sealed record FaultyReply(string Status, string Body)
{
    /// <summary>More header lines.</summary>
    public IReadOnlyList<string> Headers { get; init; } = [];

    /// <summary>How many bytes of the announced body are held back before the connection is closed.</summary>
    public int CutBytes { get; init; }

    /// <summary>True to close the connection without any answer.</summary>
    public bool HangUp { get; init; }

    /// <summary>True to send the body byte by byte and never its last one, until the other side gives up.</summary>
    public bool Drip { get; init; }

    public static FaultyReply Ok(string body) => new("200 OK", body);

    internal byte[] Head()
    {
        var announced = Encoding.UTF8.GetByteCount(Body) + CutBytes;
        return Encoding.ASCII.GetBytes(
            $"HTTP/1.1 {Status}\r\nContent-Type: application/json\r\nContent-Length: {announced}\r\nConnection: close\r\n"
            + string.Concat(Headers.Select(header => header + "\r\n")) + "\r\n");
    }
}
