using DashboardCreator.Api.Scheduling;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Testing.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DashboardCreator.Api.Tests.Fakes;

/// <summary>A private service over fake generators, with a store of its own and a clock that stands still. Nothing is made until a test asks for it.</summary>
internal sealed class TestService : IAsyncDisposable
{
    public const string Start = "2026-03-02T15:00:00Z";

    private readonly WebApplication app;
    private readonly TemporaryFolder? ownFolder;

    private TestService(WebApplication app, TemporaryFolder? ownFolder, ManualTime time, CapturedLog log)
    {
        (this.app, this.ownFolder, Time, Log) = (app, ownFolder, time, log);
        Client = app.GetTestClient();
    }

    public HttpClient Client { get; }

    public ManualTime Time { get; }

    public CapturedLog Log { get; }

    public IServiceProvider Services => app.Services;

    /// <param name="generators">The catalogue.</param>
    /// <param name="store">A store that outlives the service; null for one of its own.</param>
    /// <param name="refreshAtStart">True to make everything at the start, as in real life.</param>
    /// <param name="settings">More of the command line, such as <c>--Clock:AsOf=…</c>.</param>
    public static Task<TestService> StartAsync(
        IReadOnlyList<IDashboardGenerator> generators, string? store = null, bool refreshAtStart = false, params string[] settings) =>
        StartAsync(generators, _ => { }, store, refreshAtStart, settings);

    /// <param name="generators">The catalogue.</param>
    /// <param name="add">Adds what the generators' own routes need.</param>
    /// <param name="store">A store that outlives the service; null for one of its own.</param>
    /// <param name="refreshAtStart">True to make everything at the start, as in real life.</param>
    /// <param name="settings">More of the command line.</param>
    public static async Task<TestService> StartAsync(
        IReadOnlyList<IDashboardGenerator> generators, Action<IServiceCollection> add, string? store = null, bool refreshAtStart = false, params string[] settings)
    {
        var folder = store is null ? new TemporaryFolder() : null;
        var time = new ManualTime(Start);
        var log = new CapturedLog();
        string[] args = [$"--Store:Directory={store ?? folder!.Path}", $"--Logs:Directory={Path.Combine(store ?? folder!.Path, "logs")}", "--Sources:MongoDb:Uri=file:none", .. settings];
        var app = ServiceHost.Build(args, _ => null, (services, options) => Compose(services, options.Figures.AsOf, generators), builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Services.AddSingleton<TimeProvider>(time);
            add(builder.Services);
            builder.Logging.ClearProviders().AddProvider(log);
            foreach (var service in builder.Services.Where(service => IsScheduler(service) || (!refreshAtStart && IsStartUp(service))).ToArray())
            {
                builder.Services.Remove(service);
            }
        });
        await app.StartAsync();
        return new TestService(app, folder, time, log);
    }

    /// <summary>Makes everything, and waits for it.</summary>
    public async Task RefreshAsync(string query = "") => (await Client.PostAsync(new Uri("/api/dashboards/refresh" + query, UriKind.Relative), null)).EnsureSuccessStatusCode();

    public Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, path, headers);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Client.SendAsync(request);
    }

    public Task StopAsync() => app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        ownFolder?.Dispose();
    }

    // The scheduler runs on the machine's clock and would come in between.
    private static bool IsScheduler(ServiceDescriptor service) => service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Namespace == "Quartz";

    private static bool IsStartUp(ServiceDescriptor service) => service.ImplementationType == typeof(StartUpRefreshService);

    private static void Compose(IServiceCollection services, DateTimeOffset? asOf, IReadOnlyList<IDashboardGenerator> generators)
    {
        services.AddSingleton(provider => new FigureClock(provider.GetRequiredService<TimeProvider>(), asOf));
        services.AddSingleton(new DashboardCatalog(generators));
    }
}
