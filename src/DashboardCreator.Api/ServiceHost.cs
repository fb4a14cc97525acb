using DashboardCreator.Api.Endpoints;
using DashboardCreator.Api.Endpoints.Runs;
using DashboardCreator.Api.Endpoints.Strategies;
using DashboardCreator.Api.Logging;
using DashboardCreator.Api.OpenApi;
using DashboardCreator.Api.Problems;
using DashboardCreator.Api.Scheduling;
using DashboardCreator.Api.Settings;

namespace DashboardCreator.Api;

/// <summary>Builds the service; tests build it with other parts.</summary>
internal static class ServiceHost
{
    // Above any document, so that an answer is handed to the connection in one piece and never waits for a slow reader.
    private const long ResponseBufferBytes = 32 * 1024 * 1024;

    // A name of any length that a source may hold gets the answer it deserves, and not a bare refusal by the server.
    private const int RequestLineBytes = 64 * 1024;

    // No route takes a body.
    private const long RequestBodyBytes = 64 * 1024;

    /// <param name="args">The command line.</param>
    /// <param name="variable">Reads an environment variable.</param>
    /// <param name="compose">Adds sources and generators.</param>
    /// <param name="adjust">Changes parts before the service is built; null for none.</param>
    /// <exception cref="SettingException">A setting that the service cannot start with.</exception>
    public static WebApplication Build(
        string[] args, Func<string, string?> variable, Action<IServiceCollection, ServiceSettings> compose, Action<WebApplicationBuilder>? adjust = null)
    {
        // The settings file travels beside the program and is found from any working directory; nobody watches it for changes.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            Args = [.. args, "--hostBuilder:reloadConfigOnChange=false"],
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Configuration.AddInMemoryCollection(KnownSettings.FromEnvironment(variable)).AddCommandLine(args);
        var settings = ServiceSettings.Read(builder.Configuration);

        ServiceLogging.Use(builder.Logging, settings.Logs);
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxResponseBufferSize = ResponseBufferBytes;
            options.Limits.MaxRequestBodySize = RequestBodyBytes;
            options.Limits.MaxRequestLineSize = RequestLineBytes;
        });
        if (string.IsNullOrEmpty(builder.Configuration["URLS"]))
        {
            builder.WebHost.UseUrls(settings.Listen.Url);
        }

        builder.Services.AddService(settings, builder.Configuration);
        compose(builder.Services, settings);
        adjust?.Invoke(builder);
        var app = builder.Build();
        var logger = app.Services.GetRequiredService<ILogger<ServiceSettings>>();
        UnknownSettings.Warn(builder.Configuration, logger);
        MissingFolders.Warn(settings, logger);
        Map(app);
        return app;
    }

    private static void Map(WebApplication app)
    {
        var logger = app.Services.GetRequiredService<ILogger<ProblemMiddleware>>();
        app.Use(next => new ProblemMiddleware(next, logger).InvokeAsync);
        app.UseRouting();
        app.UseOpenApi();
        app.MapDashboards();
        app.MapRefresh();
        app.MapJobs();
        app.MapMetrics();
        app.MapStrategies();
        app.MapRuns();
        app.MapHealth();
    }
}
