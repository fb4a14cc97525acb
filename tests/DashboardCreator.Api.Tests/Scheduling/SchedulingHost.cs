using DashboardCreator.Api.Refreshing;
using DashboardCreator.Api.Scheduling;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Testing.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;
using Xunit;

namespace DashboardCreator.Api.Tests.Scheduling;

/// <summary>The schedule and its routes in a service of their own, on a clock that the test moves.</summary>
internal sealed class SchedulingHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private SchedulingHost(ManualTime time, RecordingRefresh refresh, WebApplication app, IScheduler scheduler)
    {
        Scheduler = scheduler;
        Time = time;
        Refresh = refresh;
        this.app = app;
    }

    public ManualTime Time { get; }

    public RecordingRefresh Refresh { get; }

    public IScheduler Scheduler { get; }

    public JobLedger Ledger => app.Services.GetRequiredService<JobLedger>();

    public JobBoard Board => app.Services.GetRequiredService<JobBoard>();

    public BackgroundRuns Runs => app.Services.GetRequiredService<BackgroundRuns>();

    public HttpClient Client => app.GetTestClient();

    /// <summary>A running service; its refresh at the start is over unless an answer of the test's own holds it up.</summary>
    public static async Task<SchedulingHost> StartAsync(string at, Action<RecordingRefresh>? arrange = null, params (string Key, string Value)[] settings)
    {
        var time = new ManualTime(at);
        var refresh = new RecordingRefresh(StubGenerator.Catalog);
        arrange?.Invoke(refresh);

        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
        builder.Services.AddProblemDetails();
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddSingleton(StubGenerator.Catalog);
        builder.Services.AddSingleton<IDashboardRefresh>(refresh);
        builder.Services.AddScheduling(builder.Configuration);

        var app = builder.Build();
        app.MapJobs();
        await app.StartAsync();
        var host = new SchedulingHost(time, refresh, app, await app.Services.GetRequiredService<ISchedulerFactory>().GetScheduler());
        Assert.Equal("*", await refresh.NextCallAsync());
        await Patience.UntilAsync(() => host.Scheduler.Status == SchedulerStatus.Running);
        return host;
    }

    /// <summary>Waits until a job has ended so many runs.</summary>
    public Task FinishedAsync(string job, long runs) => Patience.UntilAsync(() => Ledger.Read(job).Runs >= runs);

    public Task StopAsync() => app.StopAsync();

    public async ValueTask DisposeAsync() => await app.DisposeAsync();
}
