using DashboardCreator.Dashboards.Core;
using Microsoft.Extensions.Logging;

namespace DashboardCreator.Dashboards.Funds;

/// <summary>The latest reading of the fund's books, seen from its instant: every document of a refresh is made from one.</summary>
public sealed partial class FundBooks
{
    private readonly SharedReading<FundView> _readings;

    /// <param name="reader">Reads books, benchmark and history.</param>
    /// <param name="time">The real clock.</param>
    /// <param name="logger">Is told what each reading found.</param>
    public FundBooks(FundBookReader reader, TimeProvider time, ILogger<FundBooks> logger)
    {
        _readings = new SharedReading<FundView>(
            async context =>
            {
                var start = time.GetTimestamp();
                var view = FundView.Of(await reader.ReadAsync(context, CancellationToken.None), context, reader.Options, reader.Calendar);
                var records = view.Book.Records;
                var duration = (long)time.GetElapsedTime(start).TotalMilliseconds;
                Log.BooksRead(
                    logger,
                    records.Strategies.Count,
                    records.Accounts.Count,
                    records.Positions.Count,
                    records.Signals.Count,
                    records.SkippedRecords,
                    duration);
                return view;
            },
            time);
    }

    /// <summary>The latest finished reading; null before the first.</summary>
    public FundView? Current => _readings.Latest;

    /// <summary>A reading that began no earlier than the context was requested.</summary>
    /// <exception cref="Ports.SourceUnavailableException">The books could not be read.</exception>
    public Task<FundView> GetAsync(GenerationContext context, CancellationToken cancellationToken) => _readings.GetAsync(context, cancellationToken);

    private static partial class Log
    {
        [LoggerMessage(
            EventName = "BooksRead",
            Level = LogLevel.Information,
            Message = "Read the books: {Strategies} strategies, {Accounts} accounts, {Positions} positions, {Signals} signals, {Skipped} records skipped, {DurationMs} ms")]
        public static partial void BooksRead(ILogger logger, int strategies, int accounts, int positions, int signals, long skipped, long durationMs);
    }
}
