using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Core;

/// <summary>A part of a reading: its records, or why there are none.</summary>
public sealed class BookPart<T>
    where T : class
{
    private readonly T? _records;

    internal BookPart(T? records, SourceUnavailableException? failure)
    {
        _records = records;
        Failure = failure;
    }

    /// <summary>Why it could not be read; null when it could.</summary>
    public SourceUnavailableException? Failure { get; }

    /// <summary>What was read.</summary>
    /// <exception cref="SourceUnavailableException">It could not be read: the document that needs it stays as it was.</exception>
    public T Records => _records ?? throw new SourceUnavailableException(Failure!.SourceName, Failure.Reason, Failure);
}

/// <summary>Makes parts.</summary>
public static class BookPart
{
    /// <summary>Reads a part; only a source that does not answer makes it a failed one.</summary>
    public static async Task<BookPart<T>> ReadAsync<T>(Func<Task<T>> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        try
        {
            return Of(await read());
        }
        catch (SourceUnavailableException unavailable)
        {
            return new BookPart<T>(null, unavailable);
        }
    }

    /// <summary>A part that was read.</summary>
    public static BookPart<T> Of<T>(T records)
        where T : class => new(records, null);
}
