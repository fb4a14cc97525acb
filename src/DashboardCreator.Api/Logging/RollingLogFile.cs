using System.Text;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting;

namespace DashboardCreator.Api.Logging;

/// <summary>A log file that keeps its name: when it is full it becomes <c>.1</c>, the older ones move up, the oldest goes.</summary>
internal sealed class RollingLogFile(string path, ITextFormatter formatter, long sizeLimitBytes = 10 * 1024 * 1024, int keptFiles = 9) : ILogEventSink, IDisposable
{
    private readonly Lock gate = new();
    private StreamWriter? writer;

    /// <inheritdoc />
    public void Emit(LogEvent logEvent)
    {
        lock (gate)
        {
            if (writer?.BaseStream.Length >= sizeLimitBytes)
            {
                writer.Dispose();
                Shift();
                writer = null;
            }

            writer ??= new StreamWriter(new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete), new UTF8Encoding(false));
            formatter.Format(logEvent, writer);
            writer.Flush();
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        lock (gate)
        {
            writer?.Dispose();
        }
    }

    private void Shift()
    {
        for (var number = keptFiles - 1; number >= 1; number--)
        {
            if (File.Exists($"{path}.{number}"))
            {
                File.Move($"{path}.{number}", $"{path}.{number + 1}", overwrite: true);
            }
        }

        File.Move(path, $"{path}.1", overwrite: true);
    }
}
