using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace DashboardCreator.Testing.Mongo;

/// <summary>
/// A small MongoDB server on loopback for tests of the live source: it serves the collections it is given, remembers every
/// command, and misbehaves on demand. It ends, with all its connections, when it is disposed of.
/// </summary>
public sealed class ScriptedMongoServer : IAsyncDisposable
{
    private const int MostConnections = 256;
    private const int MostCommands = 10_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly ServedCursors cursors = new();
    private readonly ServerScript script = new();
    private readonly CommandAnswers answers;
    private readonly ConcurrentQueue<ReceivedCommand> commands = new();
    private readonly ConcurrentBag<Task> conversations = [];
    private CancellationTokenSource? life;
    private Task accepting = Task.CompletedTask;

    /// <param name="role">What the server says it is.</param>
    /// <param name="wireVersion">The newest protocol version it claims: 17 is MongoDB 6.0, 21 is 7.0.</param>
    public ScriptedMongoServer(ServerRole role = ServerRole.Standalone, int wireVersion = 17)
    {
        answers = new CommandAnswers(cursors, role, wireVersion, () => Address);
        ComeBack();
    }

    /// <summary>The port, the same for the server's whole life.</summary>
    public int Port { get; private set; }

    public string Address => $"127.0.0.1:{Port}";

    /// <summary>A connection string with time-outs that a busy machine does not reach.</summary>
    public string Uri => UriWith(milliseconds: 10_000);

    /// <summary>A connection string for reads that are to run into their time-outs.</summary>
    public string ImpatientUri => UriWith(milliseconds: 700);

    /// <summary>What was received so far, in order.</summary>
    public IReadOnlyList<ReceivedCommand> Commands => [.. commands];

    public int OpenCursors => cursors.Open;

    public IReadOnlyList<ReceivedCommand> CommandsNamed(string name) => [.. commands.Where(command => command.Name == name)];

    /// <summary>Serves a collection; it is enumerated anew, and lazily, for each find.</summary>
    public void Serve(string database, string collection, IEnumerable<byte[]> documents) => cursors.Add($"{database}.{collection}", documents);

    /// <summary>Makes a command go wrong, from now on or so many times.</summary>
    public void Misbehave(string command, Misbehaviour how, int times = int.MaxValue) => script.Set(command, how, times);

    public void Behave() => script.Clear();

    /// <summary>Closes the listener and every connection; new connections are refused.</summary>
    public async Task GoDownAsync()
    {
        if (life is null) return;
        await life.CancelAsync();
        await accepting.WaitAsync(Patience, TimeProvider.System);
        await Task.WhenAll(conversations).WaitAsync(Patience, TimeProvider.System);
        conversations.Clear();
        life.Dispose();
        life = null;
    }

    /// <summary>Listens again, on the same port, with the same collections.</summary>
    public void ComeBack()
    {
        if (life is not null) return;
        life = new CancellationTokenSource();
        var listener = new TcpListener(IPAddress.Loopback, Port);
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        accepting = AcceptAsync(listener, life.Token);
    }

    /// <summary>Goes down for good; fails when a conversation ended for a reason that no script explains.</summary>
    public async ValueTask DisposeAsync() => await GoDownAsync();

    private string UriWith(int milliseconds) =>
        $"mongodb://{Address}/?serverSelectionTimeoutMS={milliseconds}&connectTimeoutMS={milliseconds}&socketTimeoutMS={milliseconds}";

    private async Task AcceptAsync(TcpListener listener, CancellationToken cancellationToken)
    {
        using (listener)
        {
            for (var connections = 0; connections < MostConnections && !cancellationToken.IsCancellationRequested; connections++)
            {
                try
                {
                    var socket = await listener.AcceptSocketAsync(cancellationToken);
                    socket.NoDelay = true;
                    var conversation = new MongoConversation(socket, script, answers, Record);
                    conversations.Add(conversation.RunAsync(cancellationToken));
                }
                catch (OperationCanceledException)
                {
                    return;
                }
            }
        }
    }

    private void Record(ReceivedCommand command)
    {
        if (commands.Count < MostCommands) commands.Enqueue(command);
    }
}
