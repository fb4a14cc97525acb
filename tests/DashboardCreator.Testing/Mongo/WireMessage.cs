using System.Buffers.Binary;

namespace DashboardCreator.Testing.Mongo;

/// <summary>One request as it comes over the wire: OP_MSG, or the OP_QUERY that drivers still open a conversation with.</summary>
/// <param name="RequestId">The id that the reply refers to.</param>
/// <param name="IsLegacy">Whether it was an OP_QUERY, and wants an OP_REPLY.</param>
/// <param name="WantsReply">False for a write that nobody waits for.</param>
/// <param name="Command">The command document.</param>
/// <param name="Documents">Documents sent beside the command document, as inserts do.</param>
public sealed record WireMessage(int RequestId, bool IsLegacy, bool WantsReply, byte[] Command, IReadOnlyList<byte[]> Documents)
{
    public const int HeaderSize = 16;

    private const int OpReply = 1;
    private const int OpQuery = 2004;
    private const int OpMsg = 2013;
    private const int LargestMessage = 48_000_000;
    private const int MoreToCome = 2;

    /// <returns>Null when the peer has closed the connection.</returns>
    /// <exception cref="InvalidDataException">The peer does not speak this protocol.</exception>
    public static async Task<WireMessage?> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        var header = new byte[HeaderSize];
        if (await stream.ReadAtLeastAsync(header, HeaderSize, throwOnEndOfStream: false, cancellationToken) < HeaderSize) return null;
        var length = Int(header, 0);
        if (length is <= HeaderSize or > LargestMessage) throw new InvalidDataException($"a message of {length} bytes");

        var body = new byte[length - HeaderSize];
        await stream.ReadExactlyAsync(body, cancellationToken);
        return Int(header, 12) switch
        {
            OpMsg => Message(Int(header, 4), body),
            OpQuery => Query(Int(header, 4), body),
            var other => throw new InvalidDataException($"operation {other}"),
        };
    }

    /// <summary>The whole reply, header included.</summary>
    public byte[] Reply(byte[] document)
    {
        byte[] lead = IsLegacy
            ? [8, 0, 0, 0, .. new byte[12], 1, 0, 0, 0]
            : [0, 0, 0, 0, 0];
        return Frame(IsLegacy ? OpReply : OpMsg, requestId: 0, responseTo: RequestId, [.. lead, .. document]);
    }

    /// <summary>A request, for tests that speak to the server without a driver.</summary>
    public static byte[] Request(int requestId, byte[] command) => Frame(OpMsg, requestId, responseTo: 0, [0, 0, 0, 0, 0, .. command]);

    private static byte[] Frame(int operation, int requestId, int responseTo, byte[] body)
    {
        var frame = new byte[HeaderSize + body.Length];
        BinaryPrimitives.WriteInt32LittleEndian(frame, frame.Length);
        BinaryPrimitives.WriteInt32LittleEndian(frame.AsSpan(4), requestId);
        BinaryPrimitives.WriteInt32LittleEndian(frame.AsSpan(8), responseTo);
        BinaryPrimitives.WriteInt32LittleEndian(frame.AsSpan(12), operation);
        body.CopyTo(frame, HeaderSize);
        return frame;
    }

    private static WireMessage Query(int requestId, byte[] body)
    {
        var nameEnd = Array.IndexOf(body, (byte)0, sizeof(int));
        return new WireMessage(requestId, IsLegacy: true, WantsReply: true, Document(body, nameEnd + 9), []);
    }

    private static WireMessage Message(int requestId, byte[] body)
    {
        const int Checksum = 1;
        var flags = Int(body, 0);
        var end = body.Length - ((flags & Checksum) * sizeof(int));
        byte[] command = [];
        var documents = new List<byte[]>();
        for (var at = sizeof(int); at < end;)
        {
            var sequence = body[at++] == 1;
            var size = Int(body, at);
            if (sequence) documents.AddRange(Sequence(body, at, at + size));
            else command = Document(body, at);
            at += size;
        }

        return new WireMessage(requestId, IsLegacy: false, (flags & MoreToCome) == 0, command, documents);
    }

    private static IEnumerable<byte[]> Sequence(byte[] body, int start, int end)
    {
        for (var at = Array.IndexOf(body, (byte)0, start + sizeof(int)) + 1; at < end;)
        {
            var document = Document(body, at);
            yield return document;
            at += document.Length;
        }
    }

    private static byte[] Document(byte[] body, int at) => body[at..(at + Int(body, at))];

    private static int Int(byte[] bytes, int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at));
}
