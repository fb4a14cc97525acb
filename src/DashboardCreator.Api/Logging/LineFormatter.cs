using System.Globalization;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Parsing;

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
        WriteMessage(logEvent, output);
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

    /// <summary>Texts stand in the message as they are, without the quotes that a log event puts around them.</summary>
    private static void WriteMessage(LogEvent logEvent, TextWriter output)
    {
        using var part = new StringWriter(CultureInfo.InvariantCulture);
        foreach (var token in logEvent.MessageTemplate.Tokens)
        {
            if (token is PropertyToken property && logEvent.Properties.GetValueOrDefault(property.PropertyName) is ScalarValue { Value: string text })
            {
                part.Write(text);
            }
            else
            {
                token.Render(logEvent.Properties, part, CultureInfo.InvariantCulture);
            }
        }

        WriteFlat(part.ToString(), output);
    }

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
