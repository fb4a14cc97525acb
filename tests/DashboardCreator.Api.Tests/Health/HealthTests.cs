using System.Net;
using DashboardCreator.Api.Tests.Fakes;
using DashboardCreator.Dashboards.Ports;
using Xunit;

namespace DashboardCreator.Api.Tests.Health;

public sealed class HealthTests
{
    [Fact]
    public async Task Ready_BeforeTheDocuments_Is503AndThen200()
    {
        await using var service = await TestService.StartAsync([FakeGenerator.Client(), FakeGenerator.SignalSender("a")]);

        using var before = await service.GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, before.StatusCode);
        Assert.Contains("client, signal-sender", (await Json.ReadAsync(before)).Text("detail"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await service.GetAsync("/health/live")).StatusCode);
        Assert.Equal("starting", (await Json.ReadAsync(await service.GetAsync("/health"))).Text("status"));

        await service.RefreshAsync();
        Assert.Equal(HttpStatusCode.OK, (await service.GetAsync("/health/ready")).StatusCode);
    }

    [Fact]
    public async Task Ready_NoSubjects_IsReadyOnceThatIsKnown()
    {
        await using var service = await TestService.StartAsync([FakeGenerator.SignalSender()]);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await service.GetAsync("/health/ready")).StatusCode);
        await service.RefreshAsync();
        Assert.Equal(HttpStatusCode.OK, (await service.GetAsync("/health/ready")).StatusCode);
    }

    [Fact]
    public async Task Ready_OneBadSubject_DoesNotHoldBackTheRest()
    {
        var senders = FakeGenerator.SignalSender("bad", "good");
        senders.Before = (subject, _) => subject == "bad" ? throw new SourceUnavailableException("books", "refused") : Task.CompletedTask;
        await using var service = await TestService.StartAsync([senders]);
        await service.RefreshAsync();
        Assert.Equal(HttpStatusCode.OK, (await service.GetAsync("/health/ready")).StatusCode);
        Assert.Equal("degraded", (await Json.ReadAsync(await service.GetAsync("/health"))).Text("status"));
    }

    [Fact]
    public async Task Health_Healthy_HasAllOfTheContract()
    {
        await using var service = await TestService.StartAsync([FakeGenerator.Client()]);
        await service.RefreshAsync();
        service.Time.Advance(TimeSpan.FromSeconds(61));

        var health = await Json.ReadAsync(await service.GetAsync("/health"));

        Assert.Equal(
            ["status", "service", "version", "uptime_seconds", "scheduler_running", "sources", "dashboards"],
            health.EnumerateObject().Select(property => property.Name));
        Assert.Equal(("healthy", "dashboard_creator", 61), (health.Text("status"), health.Text("service"), health.GetProperty("uptime_seconds").GetInt32()));
        Assert.Equal(61, health.GetProperty("dashboards")[0].GetProperty("age_seconds").GetInt32());
        Assert.Equal(("books/accounts", "ok"), (health.GetProperty("sources")[0].Text("name"), health.GetProperty("sources")[0].Text("status")));
    }
}
