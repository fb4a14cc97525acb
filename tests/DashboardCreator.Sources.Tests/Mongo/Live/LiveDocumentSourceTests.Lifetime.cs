using DashboardCreator.Sources.Mongo;
using DashboardCreator.Testing.Mongo;
using Xunit;

namespace DashboardCreator.Sources.Tests.Mongo.Live;

public sealed partial class LiveDocumentSourceTests
{
    [NativeMongoFact]
    public async Task ReadAsync_CancelledHalfWay_StopsAtOnceAndClosesTheCursor()
    {
        await using var server = new ScriptedMongoServer();
        server.Serve(LiveReads.Database, "signals", LiveReads.Documents(5000));
        await using var source = server.Source();
        using var cancellation = new CancellationTokenSource();
        var seen = 0;

        var read = source.ReadAsync("signals", [], CancelAt1500, cancellation.Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => read.WaitAsync(LiveReads.Bound, TimeProvider.System));
        Assert.True(read.IsCanceled);
        Assert.Equal(1500, seen);
        Assert.Single(server.CommandsNamed("killCursors"));
        Assert.Equal(0, server.OpenCursors);
        Assert.Equal(5000, (await source.CollectAsync("signals")).Read.Documents);

        void CancelAt1500(ReadOnlySpan<byte> document)
        {
            if (++seen == 1500) cancellation.Cancel();
        }
    }

    [NativeMongoFact]
    public async Task ReadAsync_CancelledBefore_AsksNothing()
    {
        await using var server = new ScriptedMongoServer();
        await using var source = server.Source();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => source.CollectAsync("signals", new CancellationToken(canceled: true)));

        Assert.Empty(server.CommandsNamed("find"));
    }

    [NativeMongoFact]
    public async Task ReadAsync_CancelledWhileTheServerStalls_EndsAsCancelled()
    {
        await using var server = new ScriptedMongoServer();
        server.Serve(LiveReads.Database, "signals", LiveReads.Documents(5000));
        server.Misbehave("getMore", new Misbehaviour.Silence());
        await using var source = server.ImpatientSource();
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(300), TimeProvider.System);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => source.CollectAsync("signals", cancellation.Token));
    }

    [NativeMongoFact]
    public async Task Dispose_DuringARead_LetsItFinish()
    {
        await using var server = new ScriptedMongoServer();
        server.Serve(LiveReads.Database, "signals", LiveReads.Documents(5000));
        var source = server.Source();
        var seen = 0;

        var read = await source.ReadAsync("signals", [], DisposeAt10, CancellationToken.None).WaitAsync(LiveReads.Bound, TimeProvider.System);

        Assert.Equal(5000, read.Documents);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => source.CollectAsync("signals"));

        void DisposeAt10(ReadOnlySpan<byte> document)
        {
            if (++seen == 10) source.Dispose();
        }
    }

    [NativeMongoFact]
    public async Task DisposeAsync_AfterReads_EndsTheSessions()
    {
        await using var server = new ScriptedMongoServer();
        var source = server.Source();
        await source.CollectAsync("signals");

        await source.DisposeAsync();
        await source.DisposeAsync();

        Assert.Single(server.CommandsNamed("endSessions"));
    }
}
