using DashboardCreator.Testing.Mongo;
using Xunit;

namespace DashboardCreator.Sources.Tests.Mongo.Live;

public sealed partial class LiveDocumentSourceTests
{
    public static TheoryData<string, Misbehaviour, string> Troubles => new()
    {
        { "find", new Misbehaviour.HangUp(), "stream error" },
        { "find", new Misbehaviour.CutMidReply(), "stream error" },
        { "find", new Misbehaviour.Silence(), "stream error" },
        { "find", new Misbehaviour.Delay(TimeSpan.FromSeconds(2)), "stream error" },
        { "find", new Misbehaviour.Garbage(), "error" },
        { "find", new Misbehaviour.WrongLength(+500), "stream error" },
        { "find", new Misbehaviour.WrongLength(-1_000_000), "protocol error" },
        { "find", Misbehaviour.Refusal.Unauthorized, "command find requires authentication (server error 13)" },
        { "getMore", new Misbehaviour.HangUp(), "stream error" },
        { "getMore", new Misbehaviour.CutMidReply(), "stream error" },
        { "getMore", new Misbehaviour.Silence(), "stream error" },
        { "getMore", new Misbehaviour.Garbage(), "error" },
        { "getMore", new Misbehaviour.WrongLength(+500), "stream error" },
        { "getMore", Misbehaviour.Refusal.CursorNotFound, "cursor id not found (server error 43)" },
        { "hello", new Misbehaviour.HangUp(), "server selection error 13053" },
        { "hello", new Misbehaviour.Silence(), "server selection error 13053" },
        { "hello", new Misbehaviour.Garbage(), "server selection error 13053" },
        { "hello", new Misbehaviour.CutMidReply(), "server selection error 13053" },
        { "hello", new Misbehaviour.WrongLength(+500), "server selection error 13053" },
        { "hello", new Misbehaviour.WrongLength(-20), "server selection error 13053" },
        { "hello", new Misbehaviour.WrongLength(-1_000_000), "server selection error 13053" },
        { "hello", new Misbehaviour.Refusal(8000, "AtlasError", "closed for maintenance"), "closed for maintenance" },
    };

    [NativeMongoTheory]
    [MemberData(nameof(Troubles))]
    public async Task ReadAsync_ServerMisbehaves_FailsInTimeWithAReasonAndRecovers(string command, Misbehaviour how, string reason)
    {
        await using var server = new ScriptedMongoServer();
        server.Serve(LiveReads.Database, "signals", LiveReads.Documents(2500));
        var endsByTimeout = command == "hello" || how is Misbehaviour.Silence or Misbehaviour.Delay or Misbehaviour.WrongLength { By: > 0 };
        await using var source = endsByTimeout ? server.ImpatientSource() : server.Source();
        server.Misbehave(command, how);

        var failure = await source.FailsAsync("signals");

        Assert.Equal("mongodb", failure.SourceName);
        Assert.StartsWith("reading signals: ", failure.Reason);
        Assert.Contains(reason, failure.Reason);

        server.Behave();
        Assert.Equal(2500, (await source.RecoversAsync("signals")).Documents);
    }

    [CheckingMongoFact]
    public async Task ReadAsync_ReplyShorterThanTheDocumentInIt_FailsWithAReason()
    {
        await using var server = new ScriptedMongoServer();
        server.Serve(LiveReads.Database, "signals", LiveReads.Documents(100));
        await using var source = server.Source();
        server.Misbehave("find", new Misbehaviour.WrongLength(-20));

        Assert.StartsWith("reading signals: ", (await source.FailsAsync("signals")).Reason);
    }

    [NativeMongoFact]
    public async Task ReadAsync_OneCutReply_IsTriedAgainByTheDriver()
    {
        await using var server = new ScriptedMongoServer();
        server.Serve(LiveReads.Database, "signals", LiveReads.Documents(5));
        await using var source = server.Source();
        server.Misbehave("find", new Misbehaviour.CutMidReply(), times: 1);

        var (read, _) = await source.CollectAsync("signals");

        Assert.Equal(5, read.Documents);
        Assert.Equal(2, server.CommandsNamed("find").Count);
    }

    [NativeMongoFact]
    public async Task ReadAsync_ServerDownThenBack_FailsThenReadsAgain()
    {
        await using var server = new ScriptedMongoServer();
        server.Serve(LiveReads.Database, "signals", LiveReads.Documents(1200));
        await using var source = server.ImpatientSource();
        Assert.Equal(1200, (await source.RecoversAsync("signals")).Documents);

        await server.GoDownAsync();
        var failure = await source.FailsAsync("signals");
        Assert.StartsWith("reading signals: ", failure.Reason);
        await source.FailsAsync("signals");

        server.ComeBack();
        Assert.Equal(1200, (await source.RecoversAsync("signals")).Documents);
    }

    [NativeMongoFact]
    public async Task ReadAsync_ServerRestartedBetweenReads_IsNotNoticed()
    {
        await using var server = new ScriptedMongoServer();
        server.Serve(LiveReads.Database, "signals", LiveReads.Documents(1200));
        await using var source = server.Source();
        Assert.Equal(1200, (await source.CollectAsync("signals")).Read.Documents);

        await server.GoDownAsync();
        server.ComeBack();

        Assert.Equal(1200, (await source.CollectAsync("signals")).Read.Documents);
    }

    [NativeMongoFact]
    public async Task ReadAsync_ServerNeverThere_FailsWithServerSelection()
    {
        await using var server = new ScriptedMongoServer();
        await server.GoDownAsync();
        await using var source = server.ImpatientSource();

        var failure = await source.FailsAsync("signals");

        Assert.Contains("server selection error 13053", failure.Reason);
        Assert.Contains(server.Address, failure.Reason);
    }

    [NativeMongoFact]
    public async Task ReadAsync_ServerTooOld_FailsWithAReason()
    {
        await using var server = new ScriptedMongoServer(wireVersion: 1);
        await using var source = server.ImpatientSource();

        Assert.StartsWith("reading signals: ", (await source.FailsAsync("signals")).Reason);
        Assert.Empty(server.CommandsNamed("find"));
    }

    [NativeMongoFact]
    public async Task ReadAsync_TlsAgainstAPlainServer_NeverSpeaksInTheClear()
    {
        await using var server = new ScriptedMongoServer();
        await using var source = server.ImpatientSource("&tls=true");

        await source.FailsAsync("signals");

        Assert.Empty(server.Commands);
    }
}
