using DashboardCreator.Dashboards.Core;
using Microsoft.Extensions.Logging;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>The latest reading of the options book, valued: the document and every answer to a filter are made from one.</summary>
public sealed partial class OptionsBooks
{
    private readonly SharedReading<GreeksView> _readings;

    /// <param name="reader">Reads and values the book.</param>
    /// <param name="time">The real clock.</param>
    /// <param name="logger">Is told what each reading found.</param>
    public OptionsBooks(OptionsBookReader reader, TimeProvider time, ILogger<OptionsBooks> logger)
    {
        ArgumentNullException.ThrowIfNull(reader);
        _readings = new SharedReading<GreeksView>(
            async context =>
            {
                var start = time.GetTimestamp();
                var view = await reader.ReadAsync(context, CancellationToken.None);
                var records = view.Book.Records;
                var duration = (long)time.GetElapsedTime(start).TotalMilliseconds;
                Log.BookRead(logger, records.Executions.Count, records.SnapshotsRead, records.Snapshots.Count, records.Holdings.Count, records.SkippedRecords, duration);
                return view;
            },
            time);
    }

    /// <summary>The latest finished reading; null before the first.</summary>
    internal GreeksView? Current => _readings.Latest;

    /// <summary>A reading that began no earlier than the context was requested.</summary>
    internal Task<GreeksView> GetAsync(GenerationContext context, CancellationToken cancellationToken) => _readings.GetAsync(context, cancellationToken);

    private static partial class Log
    {
        [LoggerMessage(
            EventName = "OptionsBookRead",
            Level = LogLevel.Information,
            Message = "Read the options book: {Executions} executions, {Snapshots} snapshots of {Contracts} contracts, {Holdings} holdings, {Skipped} records skipped, {DurationMs} ms")]
        public static partial void BookRead(ILogger logger, int executions, long snapshots, int contracts, int holdings, long skipped, long durationMs);
    }
}
