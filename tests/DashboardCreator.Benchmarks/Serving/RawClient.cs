using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DashboardCreator.Benchmarks.Serving;

/// <summary>Several kept-alive connections on one thread: sends on all, then takes an answer from each. Allocates nothing per request.</summary>
internal sealed class RawClient : IDisposable
{
    private readonly Socket[] connections;
    private readonly byte[] request;
    private readonly byte[] buffer = new byte[256 * 1024];

    /// <param name="server">On loopback.</param>
    /// <param name="path">Path and query.</param>
    /// <param name="headers">Whole lines without their ends.</param>
    /// <param name="connections">How many at once.</param>
    public RawClient(IPEndPoint server, string path, string[] headers, int connections)
    {
        request = Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {server}\r\n{string.Concat(headers.Select(header => header + "\r\n"))}\r\n");
        this.connections = [.. Enumerable.Range(0, connections).Select(_ => Connect(server))];
    }

    /// <summary>The first answer's status and length, to see that both servers do the same work.</summary>
    public (int Status, int Length) Probe()
    {
        connections[0].Send(request);
        var length = Receive(connections[0]);
        return (RawResponse.StatusOf(buffer), length);
    }

    /// <summary>Asks on every connection, that many times.</summary>
    /// <returns>Requests that were answered.</returns>
    public int Run(int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            foreach (var connection in connections) connection.Send(request);
            foreach (var connection in connections) Receive(connection);
        }

        return rounds * connections.Length;
    }

    public void Dispose()
    {
        foreach (var connection in connections) connection.Dispose();
    }

    private static Socket Connect(IPEndPoint server)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.Connect(server);
        return socket;
    }

    private int Receive(Socket connection)
    {
        var (received, expected) = (0, -1);
        while (expected < 0 || received < expected)
        {
            var count = connection.Receive(buffer.AsSpan(received));
            if (count == 0) throw new InvalidDataException("The server closed the connection.");
            received += count;
            if (expected < 0) expected = RawResponse.LengthOf(buffer.AsSpan(0, received));
        }

        return expected;
    }
}
