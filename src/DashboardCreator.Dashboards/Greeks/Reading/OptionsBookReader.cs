using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>Reads the book, then the bars that its underlyings need, values it, and adds the day to the service's memory.</summary>
public sealed class OptionsBookReader(
    IOptionsSource source, IDailyBarSource bars, IOptionsHistory history, ITradingCalendar calendar, GreeksOptions options)
{
    // A trading year of returns, long holidays and missing bars included.
    private const int BarDays = 400;

    /// <exception cref="SourceUnavailableException">The book could not be read. Bars that do not answer only leave their figures unknown.</exception>
    internal async Task<GreeksView> ReadAsync(GenerationContext context, CancellationToken cancellationToken)
    {
        var records = await source.ReadAsync(context.AsOf, cancellationToken);
        var view = GreeksView.Of(new OptionsBook(records, await ReadBarsAsync(records, context, cancellationToken)), context, options, calendar);

        // An invented book is no memory, and an unknown one no day.
        if (options.IsSample || !records.ExecutionsKnown)
        {
            return view;
        }

        await history.RecordAsync(view.History[^1], cancellationToken);
        return view.After(await history.ReadAsync(cancellationToken));
    }

    private async Task<OptionsBars> ReadBarsAsync(OptionsRecords records, GenerationContext context, CancellationToken cancellationToken)
    {
        var none = new Dictionary<string, BenchmarkBars>();
        var symbols = Underlyings(records, context.AsOf);
        if (symbols.Count == 0 || options.WhyNoBars is not null)
        {
            return new OptionsBars(none);
        }

        try
        {
            return new OptionsBars(await bars.GetDailyBarsAsync(symbols, calendar.DateAt(context.AsOf).AddDays(-BarDays), cancellationToken));
        }
        catch (SourceUnavailableException unavailable)
        {
            return new OptionsBars(none, unavailable);
        }
    }

    private List<string> Underlyings(OptionsRecords records, DateTimeOffset asOf)
    {
        var open = from execution in records.Executions
                   where PositionStatuses.Of(execution, asOf) is PositionStatus.Open or PositionStatus.Pending
                   select execution.Symbol?.ToUpperInvariant();
        var symbols = open.OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        return symbols.Count == 0 ? [] : [.. symbols.Append(options.Benchmark).Distinct()];
    }
}
