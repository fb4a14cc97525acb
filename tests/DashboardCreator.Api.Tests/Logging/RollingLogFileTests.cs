using DashboardCreator.Api.Logging;
using DashboardCreator.Api.Tests.Fakes;
using Serilog;
using Xunit;

namespace DashboardCreator.Api.Tests.Logging;

public sealed class RollingLogFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Emit_FullFile_MovesUpAndKeepsSoMany()
    {
        var path = Path.Combine(folder.Path, "x.log");
        using (var logger = new LoggerConfiguration().WriteTo.Sink(new RollingLogFile(path, new LineFormatter(), sizeLimitBytes: 1, keptFiles: 2)).CreateLogger())
        {
            foreach (var number in Enumerable.Range(1, 5))
            {
                logger.Information("event {Number}", number);
            }
        }

        Assert.Equal(["x.log", "x.log.1", "x.log.2"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("event 5", File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Contains("event 3", File.ReadAllText(path + ".2"), StringComparison.Ordinal);
    }

    [Fact]
    public void Emit_SecondStart_Appends()
    {
        var path = Path.Combine(folder.Path, "x.log");
        foreach (var number in Enumerable.Range(1, 2))
        {
            using var logger = new LoggerConfiguration().WriteTo.Sink(new RollingLogFile(path, new LineFormatter())).CreateLogger();
            logger.Information("start {Number}", number);
        }

        Assert.Equal(2, File.ReadAllLines(path).Length);
    }

    [Fact]
    public void Create_FolderThatCannotBeMade_StillLogsToTheConsole()
    {
        var file = Path.Combine(folder.Path, "a-file");
        File.WriteAllText(file, "in the way");
        using var logger = ServiceLogging.Create(new LogOptions { Directory = Path.Combine(file, "logs") });
        Assert.True(logger.IsEnabled(Serilog.Events.LogEventLevel.Warning));
        Assert.False(Directory.Exists(Path.Combine(file, "logs")));
    }
}
