using Microsoft.Extensions.Logging;

namespace DashboardCreator.Sources.Tests.DynamoDb.Live;

/// <summary>A logger that remembers.</summary>
internal sealed class RecordedLog<T> : ILogger<T>
{
    private readonly Lock gate = new();
    private readonly List<LoggedEvent> events = [];

    public IReadOnlyList<LoggedEvent> Events
    {
        get
        {
            lock (gate) return [.. events];
        }
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var values = state is IEnumerable<KeyValuePair<string, object?>> pairs ? pairs.ToDictionary(pair => pair.Key, pair => pair.Value) : [];
        lock (gate) events.Add(new LoggedEvent(logLevel, eventId.Name, formatter(state, exception), values));
    }
}

/// <summary>A line of a log.</summary>
internal sealed record LoggedEvent(LogLevel Level, string? Name, string Text, IReadOnlyDictionary<string, object?> Values);
