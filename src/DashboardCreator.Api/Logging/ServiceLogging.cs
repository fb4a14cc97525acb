using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Extensions.Logging;

namespace DashboardCreator.Api.Logging;

/// <summary>Console and a rolling file, both one line per event.</summary>
internal static class ServiceLogging
{
    public const string FileName = "dashboard_creator.log";

    // A line per request would drown the events that matter, and cost more than the answer.
    private const string Hosting = "Microsoft.AspNetCore.Hosting.Diagnostics";

    public static void Use(ILoggingBuilder logging, LogOptions options)
    {
        logging.ClearProviders();
        logging.SetMinimumLevel(options.Level);
        logging.AddFilter("Microsoft", Max(options.Level, LogLevel.Warning));
        logging.AddFilter("Quartz", Max(options.Level, LogLevel.Warning));
        logging.AddFilter("Microsoft.Hosting.Lifetime", options.Level);
        logging.AddFilter(Hosting, LogLevel.None);
        
        // Not AddSerilog: it would switch the filters above off.
        logging.AddProvider(new SerilogLoggerProvider(Create(options), dispose: true));
    }

    /// <summary>The file is left out, with a warning, when its folder does not take it.</summary>
    internal static Logger Create(LogOptions options)
    {
        var folder = Path.GetFullPath(options.Directory);
        var problem = Problem(folder);
        var configuration = new LoggerConfiguration().MinimumLevel.Is(LevelAlias.Minimum).WriteTo.Console(new LineFormatter());
        if (problem is null)
        {
            configuration.WriteTo.Sink(new RollingLogFile(Path.Combine(folder, FileName), new LineFormatter()));
        }

        var logger = configuration.CreateLogger();
        if (problem is not null)
        {
            logger.ForContext(Constants.SourceContextPropertyName, nameof(ServiceLogging))
                .Warning("The log folder {Folder} cannot be written ({Problem}); the log goes to the console only", folder, problem);
        }

        return logger;
    }

    private static string? Problem(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, ".probe");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception.Message;
        }
    }

    private static LogLevel Max(LogLevel left, LogLevel right) => left > right ? left : right;
}
