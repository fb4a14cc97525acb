using DashboardCreator.Api.Logging;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Extensions.Logging;
using Microsoft.Extensions.Logging;
using Xunit;

namespace DashboardCreator.Api.Tests.Logging;

public sealed partial class LineFormatterTests
{
    [Fact]
    public void Format_Event_IsOneLineWithLevelMessageTimeClassAndEvent()
    {
        var line = Write(logger => Sample(logger, "alpha", 3));
        Assert.Matches(@"^\|INFO\|Made alpha in 3 ms\|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z\|LineFormatterTests:SampleMade\|\n$", line);
    }

    [Fact]
    public void Format_HostileText_CannotStartALineOrAField()
    {
        var line = Write(logger => Sample(logger, "a\r\n|ERROR|forged|\u2028\u0085\tb", 1));
        Assert.Equal(1, line.Count(letter => letter == '\n'));
        Assert.Equal(5, line.Count(letter => letter == '|'));
        Assert.DoesNotContain('\u2028', line);
        Assert.DoesNotContain('\u0085', line);
    }

    [Fact]
    public void Format_Exception_NamesItAndItsCauseWithoutTheStack()
    {
        var line = Write(logger => SampleFailed(logger, Thrown()));
        Assert.Contains("|ERROR|Failed; InvalidOperationException: outer; ArgumentException: inner|", line, StringComparison.Ordinal);
        Assert.DoesNotContain(nameof(Thrown), line, StringComparison.Ordinal);
    }

    private static InvalidOperationException Thrown()
    {
        try
        {
            throw new InvalidOperationException("outer", new ArgumentException("inner"));
        }
        catch (InvalidOperationException exception)
        {
            return exception;
        }
    }

    private static string Write(Action<Microsoft.Extensions.Logging.ILogger> log)
    {
        var sink = new Sink();
        using var serilog = new LoggerConfiguration().MinimumLevel.Verbose().WriteTo.Sink(sink).CreateLogger();
        using var provider = new SerilogLoggerProvider(serilog);
        log(provider.CreateLogger(typeof(LineFormatterTests).FullName!));
        return sink.Output.ToString();
    }

    [LoggerMessage(EventName = "SampleMade", Level = LogLevel.Information, Message = "Made {Document} in {DurationMs} ms")]
    private static partial void Sample(Microsoft.Extensions.Logging.ILogger logger, string document, int durationMs);

    [LoggerMessage(EventName = "SampleFailed", Level = LogLevel.Error, Message = "Failed")]
    private static partial void SampleFailed(Microsoft.Extensions.Logging.ILogger logger, Exception exception);

    private sealed class Sink : ILogEventSink
    {
        public StringWriter Output { get; } = new();

        public void Emit(LogEvent logEvent) => new LineFormatter().Format(logEvent, Output);
    }
}
