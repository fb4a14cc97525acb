using DashboardCreator.Api.Refreshing;
using DashboardCreator.Api.Tests.Fakes;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DashboardCreator.Api.Tests.Refreshing;

public sealed class DashboardRefresherTests
{
    [Fact]
    public async Task Refresh_AThousandAtOnce_MakesEachDocumentOnce()
    {
        var (client, senders) = (FakeGenerator.Client(), FakeGenerator.SignalSender("a", "b", "c"));
        var gate = new TaskCompletionSource();
        client.Before = senders.Before = (_, _) => gate.Task;
        await using var service = await TestService.StartAsync([client, senders]);
        var refresh = service.Services.GetRequiredService<IDashboardRefresh>();

        var calls = Enumerable.Range(0, 1_000).Select(i => refresh.RefreshAsync(i % 2 == 0 ? null : "signal-sender", null, CancellationToken.None)).ToArray();
        gate.SetResult();
        var results = await Task.WhenAll(calls);

        Assert.Equal((1, 3, 1), (client.Generated, senders.Generated, senders.Listed));
        Assert.All(results, result => Assert.All(result, one => Assert.Equal(RefreshResult.Ok, one.Status)));
        Assert.Equal(4, results[0].Count);
        Assert.Equal(3, results[1].Count);
    }

    [Fact]
    public async Task Refresh_SingleDocumentDuringABatch_JoinsIt()
    {
        var senders = FakeGenerator.SignalSender("a");
        var (gate, begun) = (new TaskCompletionSource(), new TaskCompletionSource());
        senders.Before = (_, _) =>
        {
            begun.TrySetResult();
            return gate.Task;
        };
        await using var service = await TestService.StartAsync([senders]);
        var refresh = service.Services.GetRequiredService<IDashboardRefresh>();

        var batch = refresh.RefreshAsync(null, null, CancellationToken.None);
        await begun.Task;
        var single = refresh.RefreshAsync("signal-sender", FakeGenerator.NameOf("a"), CancellationToken.None);
        gate.SetResult();

        Assert.Equal(RefreshResult.Ok, Assert.Single(await single).Status);
        Assert.Equal(RefreshResult.Ok, Assert.Single(await batch).Status);
        Assert.Equal(1, senders.Generated);
    }

    [Fact]
    public async Task Refresh_AllKinds_SpeakOfOneInstant()
    {
        var (client, senders) = (FakeGenerator.Client(), FakeGenerator.SignalSender("a", "b"));
        await using var service = await TestService.StartAsync([client, senders]);
        await service.RefreshAsync();
        Assert.Single(client.Contexts.Concat(senders.Contexts).Distinct());
    }

    [Fact]
    public async Task Refresh_OneSubjectFails_TheOthersAreMade()
    {
        var senders = FakeGenerator.SignalSender("a", "bad", "c");
        senders.Before = (subject, _) => subject == "bad" ? throw new InvalidOperationException("secret inside") : Task.CompletedTask;
        await using var service = await TestService.StartAsync([FakeGenerator.Client(), senders]);

        var results = await service.Services.GetRequiredService<IDashboardRefresh>().RefreshAsync(null, null, CancellationToken.None);

        Assert.Equal(["ok", "ok", "failed", "ok"], results.Select(result => result.Status));
        Assert.DoesNotContain("secret", results[2].Error, StringComparison.Ordinal);
        Assert.Contains(service.Log.Lines, line => line.StartsWith("Error RefreshFailed", StringComparison.Ordinal) && line.Contains("secret inside", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Refresh_CallerGoesAway_TheRunGoesOn()
    {
        var client = FakeGenerator.Client();
        var (gate, begun) = (new TaskCompletionSource(), new TaskCompletionSource());
        client.Before = (_, _) =>
        {
            begun.TrySetResult();
            return gate.Task;
        };
        await using var service = await TestService.StartAsync([client]);
        var refresh = service.Services.GetRequiredService<IDashboardRefresh>();
        using var caller = new CancellationTokenSource();

        var leaving = refresh.RefreshAsync("client", null, caller.Token);
        await begun.Task;
        var staying = refresh.RefreshAsync("client", null, CancellationToken.None);
        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaving);
        gate.SetResult();
        Assert.Equal(RefreshResult.Ok, Assert.Single(await staying).Status);
        Assert.Equal(1, client.Generated);
    }

    [Fact]
    public async Task Refresh_ManySubjects_RunsNoMoreAtATimeThanAllowed()
    {
        var senders = FakeGenerator.SignalSender([.. Enumerable.Range(0, 40).Select(i => $"s{i}")]);
        var (running, most) = (0, 0);
        senders.Before = async (_, _) =>
        {
            var now = Interlocked.Increment(ref running);
            InterlockedMax(ref most, now);
            await Task.Yield();
            Interlocked.Decrement(ref running);
        };
        await using var service = await TestService.StartAsync([senders], settings: "--Refresh:Parallelism=3");
        await service.RefreshAsync();
        Assert.Equal(40, senders.Generated);
        Assert.InRange(most, 1, 3);
    }

    [Fact]
    public async Task Refresh_GeneratorKnowsTheSubjectNoMore_RetiresIt()
    {
        var senders = FakeGenerator.SignalSender("a");
        await using var service = await TestService.StartAsync([senders]);
        await service.RefreshAsync();
        senders.Shape = _ => null;

        var result = Assert.Single(await service.Services.GetRequiredService<IDashboardRefresh>().RefreshAsync("signal-sender", "a", CancellationToken.None));

        Assert.Equal(RefreshResult.UnknownSubject, result.Status);
        using var response = await service.GetAsync("/api/dashboards/signal-sender?strategy_name=a");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Refresh_DocumentThatCannotBeWritten_IsAFailureNotACrash()
    {
        var client = FakeGenerator.Client();
        client.Shape = document => document with { Number = double.NaN };
        await using var service = await TestService.StartAsync([client]);
        var result = Assert.Single(await service.Services.GetRequiredService<IDashboardRefresh>().RefreshAsync("client", null, CancellationToken.None));
        Assert.Equal(RefreshResult.Failed, result.Status);
    }

    [Fact]
    public async Task Refresh_ListingFails_EveryKnownDocumentIsStaleAndNoneRetired()
    {
        var senders = FakeGenerator.SignalSender("a", "b");
        await using var service = await TestService.StartAsync([senders]);
        await service.RefreshAsync();
        senders.Subjects = () => throw new SourceUnavailableException("books", "refused");

        var results = await service.Services.GetRequiredService<IDashboardRefresh>().RefreshAsync(null, null, CancellationToken.None);

        Assert.Equal(["a", "b"], results.Select(result => result.Subject));
        Assert.All(results, result => Assert.Equal((RefreshResult.Failed, "books: refused"), (result.Status, result.Error)));
        Assert.True((await Json.ReadAsync(await service.GetAsync("/api/dashboards/signal-sender?strategy_name=a"))).GetProperty("stale").GetBoolean());
    }

    private static void InterlockedMax(ref int target, int value)
    {
        for (var seen = target; value > seen; seen = target)
        {
            Interlocked.CompareExchange(ref target, value, seen);
        }
    }
}
