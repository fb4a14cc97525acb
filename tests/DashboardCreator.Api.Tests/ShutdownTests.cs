using System.Net;
using DashboardCreator.Api.Refreshing;
using DashboardCreator.Api.Tests.Fakes;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DashboardCreator.Api.Tests;

public sealed class ShutdownTests
{
    [Fact]
    public async Task Stop_DuringARun_LetsItFinishAndKeepsItsDocument()
    {
        using var folder = new TemporaryFolder();
        var client = FakeGenerator.Client();
        var (gate, begun) = (new TaskCompletionSource(), new TaskCompletionSource());
        client.Before = (_, token) =>
        {
            begun.TrySetResult();
            return gate.Task.WaitAsync(token);
        };
        await using var service = await TestService.StartAsync([client], folder.Path);
        var running = service.Services.GetRequiredService<IDashboardRefresh>().RefreshAsync(null, null, CancellationToken.None);
        await begun.Task;

        var stopping = service.StopAsync();
        Assert.False(running.IsCompleted);
        gate.SetResult();
        await stopping;

        Assert.Equal(RefreshResult.Ok, Assert.Single(await running).Status);
        Assert.True(File.Exists(Path.Combine(folder.Path, "documents", "client.json")));
    }

    [Fact]
    public async Task Stop_RunThatDoesNotEnd_IsCancelledAfterTheGrace()
    {
        var client = FakeGenerator.Client();
        var begun = new TaskCompletionSource();
        client.Before = (_, token) =>
        {
            begun.TrySetResult();
            return Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, token);
        };
        await using var service = await TestService.StartAsync([client]);
        var running = service.Services.GetRequiredService<IDashboardRefresh>().RefreshAsync(null, null, CancellationToken.None);
        await begun.Task;

        var stopping = service.StopAsync();
        await service.Time.WhenArmed(1);
        service.Time.Advance(RunDeadline.Grace);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        await stopping;
    }

    [Fact]
    public async Task Stop_RequestThatWaitsForARun_GetsItsAnswer()
    {
        var client = FakeGenerator.Client();
        var (gate, begun) = (new TaskCompletionSource(), new TaskCompletionSource());
        client.Before = (_, _) =>
        {
            begun.TrySetResult();
            return gate.Task;
        };
        await using var service = await TestService.StartAsync([client]);
        var request = service.SendAsync(HttpMethod.Post, "/api/dashboards/refresh");
        await begun.Task;

        var stopping = service.StopAsync();
        gate.SetResult();

        using var response = await request;
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await stopping;
    }
}
