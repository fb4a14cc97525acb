namespace DashboardCreator.Testing.Mongo;

/// <summary>The proper answer to each command.</summary>
internal sealed class CommandAnswers(ServedCursors cursors, ServerRole role, int wireVersion, Func<string> address)
{
    private const int DefaultFirstBatch = 101;

    public byte[] To(ReceivedCommand command) => command.Name switch
    {
        "hello" => Hello(),
        "ping" or "endSessions" => Done().Build(),
        "find" => Batch("firstBatch", Space(command, "find"), cursors.Find(Space(command, "find"), BatchSize(command.Body))),
        "aggregate" => Aggregate(command),
        "getMore" => GetMore(command),
        "killCursors" => KillCursors(command),
        "insert" => Insert(command),
        "drop" => cursors.Remove(Space(command, "drop")) ? Done().Build() : Error(26, "NamespaceNotFound", "ns not found"),
        _ => Error(59, "CommandNotFound", $"no such command: '{command.Name}'"),
    };

    public static byte[] Error(int code, string codeName, string message) => new BsonBuilder()
        .Add("ok", 0.0).Add("errmsg", message).Add("code", code).Add("codeName", codeName).Build();

    private static BsonBuilder Done() => new BsonBuilder().Add("ok", 1.0);

    private byte[] Hello()
    {
        var hello = new BsonBuilder()
            .Add("helloOk", true)
            .Add("ismaster", role == ServerRole.Standalone)
            .Add("isWritablePrimary", role == ServerRole.Standalone)
            .Add("maxBsonObjectSize", 16 * 1024 * 1024)
            .Add("maxMessageSizeBytes", 48_000_000)
            .Add("maxWriteBatchSize", 100_000)
            .Add("logicalSessionTimeoutMinutes", 30)
            .Add("minWireVersion", 0)
            .Add("maxWireVersion", wireVersion)
            .Add("readOnly", false);
        if (role == ServerRole.Secondary)
        {
            hello.Add("setName", "rs0").Add("setVersion", 1).Add("secondary", true).Add("me", address()).AddArray("hosts", address());
        }

        return hello.Add("ok", 1.0).Build();
    }

    private byte[] Aggregate(ReceivedCommand command)
    {
        if (command.Body.List("pipeline") is [BsonTree stage, ..])
        {
            return Error(40324, "Location40324", $"Unrecognized pipeline stage name: '{stage.Names[0]}'");
        }

        var space = Space(command, "aggregate");
        return Batch("firstBatch", space, cursors.Find(space, BatchSize(command.Body.Tree("cursor"))));
    }

    private byte[] GetMore(ReceivedCommand command) =>
        cursors.More(command.Body.Number("getMore"), BatchSize(command.Body)) is { } more
            ? Batch("nextBatch", Space(command, "collection"), more)
            : Error(43, "CursorNotFound", "cursor id not found");

    private byte[] KillCursors(ReceivedCommand command)
    {
        var killed = command.Body.List("cursors").Count(id => cursors.Kill((long)id!));
        return Done().Add("killed", killed).Build();
    }

    private byte[] Insert(ReceivedCommand command)
    {
        cursors.Append(Space(command, "insert"), command.Documents);
        return Done().Add("n", command.Documents.Count).Build();
    }

    private static byte[] Batch(string name, string space, (long Id, IReadOnlyList<byte[]> Documents) batch) => Done()
        .Add("cursor", new BsonBuilder().Add("id", batch.Id).Add("ns", space).AddArray(name, batch.Documents))
        .Build();

    private static int BatchSize(BsonTree body) => body["batchSize"] is null ? DefaultFirstBatch : (int)body.Number("batchSize");

    private static string Space(ReceivedCommand command, string key) => $"{command.Body.Text("$db")}.{command.Body.Text(key)}";
}
