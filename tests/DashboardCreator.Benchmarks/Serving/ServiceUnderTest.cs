using System.Net;
using DashboardCreator.Api;
using DashboardCreator.Api.Cache;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace DashboardCreator.Benchmarks.Serving;

/// <summary>The whole service on loopback, with one large document in its catalogue and a store and logs of its own.</summary>
internal sealed class ServiceUnderTest : IAsyncDisposable
{
    public const string Path = "/api/dashboards/" + LargeDocumentGenerator.Kind;

    private readonly string folder = Directory.CreateTempSubdirectory("dashboard-benchmark-").FullName;
    private readonly WebApplication app;

    private ServiceUnderTest() => app = ServiceHost.Build(
        ["--urls=http://127.0.0.1:0", $"--Store:Directory={folder}/store", $"--Logs:Directory={folder}/logs", "--Logs:Level=Error"],
        _ => null,
        (services, settings) => services
            .AddSingleton<ITradingCalendar, NyseCalendar>()
            .AddSingleton(provider => new FigureClock(provider.GetRequiredService<TimeProvider>(), settings.Figures.AsOf))
            .AddSingleton(new DashboardCatalog([new LargeDocumentGenerator()])));

    public IPEndPoint Address => BareServer.AddressOf(app);

    public PublishedDocument Document { get; private set; } = null!;

    public static async Task<ServiceUnderTest> StartAsync()
    {
        var service = new ServiceUnderTest();
        await service.app.StartAsync();
        var documents = service.app.Services.GetRequiredService<PublishedDocuments>();
        PublishedDocument? document;
        while ((document = documents.Find(new DashboardKey(LargeDocumentGenerator.Kind, null))) is null)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System);
        }

        service.Document = document;
        return service;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
