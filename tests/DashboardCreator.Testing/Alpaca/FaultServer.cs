using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DashboardCreator.Testing.Alpaca;

/// <summary>A server on loopback that answers as badly as a test wants: bytes on a socket, one request per connection.</summary>
public sealed class FaultServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentDictionary<string, int> asked = new();
    private readonly ConcurrentQueue<Task> conversations = new();
    private readonly ConcurrentQueue<string> heads = new();
    private readonly Func<string, int, FaultyReply> script;
    private readonly Task accepting;

    /// <param name="script">The reply to a path (without its query) asked for the nth time, from 1 on.</param>
    public FaultServer(Func<string, int, FaultyReply> script)
    {
        this.script = script;
        listener.Start();
        accepting = AcceptAsync();
    }

    public string Uri => $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";

    /// <summary>The head of each request as it came, in order.</summary>
    public IReadOnlyCollection<string> Heads => heads;

    /// <summary>How often a path was asked for.</summary>
    public int Asked(string path) => asked.GetValueOrDefault(path);

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await accepting;
        await Task.WhenAll(conversations);
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true) conversations.Enqueue(AnswerAsync(await listener.AcceptTcpClientAsync(stop.Token)));
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await using var stream = client.GetStream();
                var path = await PathAsync(stream);
                await WriteAsync(stream, script(path, asked.AddOrUpdate(path, 1, (_, count) => count + 1)));
            }
            catch (Exception exception) when (exception is IOException or SocketException or OperationCanceledException)
            {
                // The other side gave up, as it should on some replies.
            }
        }
    }

    private async Task<string> PathAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var buffer = new byte[4096];
        while (!head.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
        {
            var count = await stream.ReadAsync(buffer, stop.Token);
            if (count == 0) throw new IOException("The request is not complete");
            head.Append(Encoding.ASCII.GetString(buffer, 0, count));
        }

        heads.Enqueue(head.ToString());
        return head.ToString().Split(' ')[1].Split('?')[0];
    }

    private async Task WriteAsync(NetworkStream stream, FaultyReply reply)
    {
        if (reply.HangUp) return;
        await stream.WriteAsync(reply.Head(), stop.Token);
        var body = Encoding.UTF8.GetBytes(reply.Body);
        if (!reply.Drip)
        {
            await stream.WriteAsync(body, stop.Token);
            return;
        }

        for (var at = 0; at < body.Length - 1; at++)
        {
            await stream.WriteAsync(body.AsMemory(at, 1), stop.Token);
            await stream.FlushAsync(stop.Token);
        }

        // Nothing more comes; reading ends when the other side closes.
        while (await stream.ReadAsync(new byte[1], stop.Token) > 0)
        {
        }
    }
}
