using System.Globalization;
using Serilog.Events;
using Serilog.Formatting;

namespace DashboardCreator.Api.Logging;

/// <summary>One line per event: <c>|LEVEL|message|timestamp|Class:event|</c>. Nothing in a message can start a new line or a new field.</summary>
internal sealed class LineFormatter : ITextFormatter
{
    /// <inheritdoc />
    public void Format(LogEvent logEvent, TextWriter output)
    {
        output.Write('|');
        output.Write(Level(logEvent.Level));
        output.Write('|');
        WriteFlat(logEvent.RenderMessage(CultureInfo.InvariantCulture), output);
        for (var exception = logEvent.Exception; exception is not null; exception = exception.InnerException)
        {
            WriteFlat($"; {exception.GetType().Name}: {exception.Message}", output);
        }

        if (logEvent is { Level: <= LogEventLevel.Debug, Exception.StackTrace: { } stack })
        {
            WriteFlat("; " + stack, output);
        }

        output.Write('|');
        output.Write(logEvent.Timestamp.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
        output.Write('|');
        WriteFlat($"{ClassOf(logEvent)}:{EventOf(logEvent)}", output);
        output.Write("|\n");
    }

    private static string Level(LogEventLevel level) => level switch
    {
        LogEventLevel.Verbose => "TRACE",
        LogEventLevel.Debug => "DEBUG",
        LogEventLevel.Information => "INFO",
        LogEventLevel.Warning => "WARNING",
        LogEventLevel.Error => "ERROR",
        _ => "CRITICAL",
    };

    private static void WriteFlat(string text, TextWriter output)
    {
        foreach (var letter in text)
        {
            output.Write(letter == '|' ? '¦' : char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter);
        }
    }

    private static string ClassOf(LogEvent logEvent) =>
        logEvent.Properties.GetValueOrDefault("SourceContext") is ScalarValue { Value: string name } ? name[(name.LastIndexOfAny(['.', '+']) + 1)..] : "-";

    private static string EventOf(LogEvent logEvent) =>
        logEvent.Properties.GetValueOrDefault("EventId") is StructureValue structure
        && structure.Properties.FirstOrDefault(property => property.Name == "Name")?.Value is ScalarValue { Value: string name } ? name : "-";
}
