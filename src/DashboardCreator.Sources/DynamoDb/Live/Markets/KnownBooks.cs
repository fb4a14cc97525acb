using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Mapping.Markets;

namespace DashboardCreator.Sources.DynamoDb.Live.Markets;

/// <summary>The market maker's books from one first reading on. Not for several callers at the same time.</summary>
internal sealed class KnownBooks : IAsyncDisposable, IDisposable
{
    private const int Quiet = 30;

    private readonly MarketLogs logs;
    private readonly MarketAsk ask;
    private readonly TableNames tables;
    private readonly MarketReadOptions options;
    private readonly TimeProvider time;
    private readonly LogMemory memory;
    private readonly LogDays begun;
    private readonly WholeDays whole;
    private readonly EventIndex events = new();
    private readonly SilentMarkets? silent;
    private readonly CancellationTokenSource stop = new();
    private Task? filling;

    /// <param name="logs">What the server has.</param>
    /// <param name="ask">Asks it.</param>
    /// <param name="tables">What the tables are called.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="time">The real clock.</param>
    /// <param name="asOf">The instant that records are wanted for.</param>
    /// <param name="now">When the first reading begins.</param>
    public KnownBooks(MarketLogs logs, MarketAsk ask, TableNames tables, MarketReadOptions options, TimeProvider time, DateTimeOffset asOf, DateTimeOffset now)
    {
        (this.logs, this.ask, this.tables, this.options, this.time) = (logs, ask, tables, options, time);
        memory = new LogMemory(tables, options, asOf);
        begun = new LogDays(now, options.LookBack);
        whole = new WholeDays(logs, memory, ask, begun);
        silent = logs.Decisions is { } decisions ? new SilentMarkets(ask, decisions, tables.MarketDecisions, options.LogDays) : null;
    }

    public string Origin => logs.Origin;

    /// <summary>The latest instant that records were asked for.</summary>
    public DateTimeOffset AsOf => memory.AsOf;

    /// <summary>True when the first reading failed: what it finished is on disk.</summary>
    public bool IsBroken => filling is { IsCompleted: true, IsCompletedSuccessfully: false };

    /// <summary>The records as of an instant that is not before <see cref="AsOf"/>.</summary>
    /// <exception cref="SourceUnavailableException">The server did not answer, or the first reading takes long.</exception>
    public async Task<MarketMakingRecords> ReadAsync(BotTables bot, DateTimeOffset asOf, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var isFirst = memory.ReadAt is null && filling is null;
        await FillAsync(bot, cancellationToken);
        memory.Advance(asOf);
        var first = FirstLogDay(new LogDays(now, options.LookBack));
        if (!isFirst) await GoOnAsync(bot, first, now, cancellationToken);
        return Records(bot, first, asOf);
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        if (filling is not null) await Task.WhenAny(filling);
        stop.Dispose();
    }

    public void Dispose() => stop.Cancel();

    private DateOnly FirstLogDay(LogDays days) => days.Today.AddDays(1 - options.LogDays);

    /// <summary>Waits a while for the first reading, which goes on without callers.</summary>
    private async Task FillAsync(BotTables bot, CancellationToken cancellationToken)
    {
        filling ??= Task.Run(() => ReadWholeAsync(bot, stop.Token), CancellationToken.None);
        if (!filling.IsCompleted) await Task.WhenAny(filling, Task.Delay(options.Patience, time, cancellationToken));
        cancellationToken.ThrowIfCancellationRequested();
        if (!filling.IsCompleted)
            throw new SourceUnavailableException(LiveItemSource.SourceName, $"the market maker's logs are being read for the first time: {whole.Finished} of {whole.Total} days");
        await filling;
    }

    private async Task ReadWholeAsync(BotTables bot, CancellationToken cancellationToken)
    {
        var firstFill = begun.Today.AddDays(1 - options.FillDays);
        // Fills that were read before are not given up: a position is the sum of all of them.
        while (logs.Fills?.IsKept(firstFill.AddDays(-1)) == true) firstFill = firstFill.AddDays(-1);
        memory.FillsSince = firstFill;
        var days = begun.From(FirstLogDay(begun)).ToList();
        var orders = bot.State.Items.Orders?.Orders;
        memory.Orders.Follow(orders);
        await whole.ReadAsync([.. begun.From(firstFill), begun.Tomorrow], days, days, NextReading.DecisionsOf(orders), cancellationToken);
        await FindSilentAsync(bot, begun, cancellationToken);
        if (orders is not null) memory.LetGo(NextReading.DecisionsOf(orders));
        // Runs began earlier.
        DropBefore(FirstLogDay(begun));
        memory.ReadAt = begun.Now;
    }

    private async Task GoOnAsync(BotTables bot, DateOnly first, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var isNewDay = memory.ReadAt?.UtcDateTime.Date != now.UtcDateTime.Date;
        if (isNewDay) events.Forget();
        await new NextReading(logs, memory, ask, options, now, first).RunAsync(bot.State.Items.Orders?.Orders, events, cancellationToken);
        await FindSilentAsync(bot, new LogDays(now, options.LookBack), cancellationToken);
        if (isNewDay) DropBefore(first);
        else memory.DropBefore(first);
    }

    /// <summary>A run that decided nothing in the days that are read may have done something in them all the same.</summary>
    private async Task FindSilentAsync(BotTables bot, LogDays days, CancellationToken cancellationToken)
    {
        if (silent is null) return;
        var found = await silent.FindAsync(bot.Markets, memory, FirstLogDay(days), days, cancellationToken);
        if (logs.Events is { } log) await log.ReadAsync(found.SelectMany(EventStretches.Around).Distinct(), memory.Events.Take, cancellationToken);
    }

    private void DropBefore(DateOnly first)
    {
        memory.DropBefore(first);
        // As many days more may have been looked at for silent markets.
        logs.Decisions?.DropBefore(first.AddDays(-options.LogDays));
        logs.Events?.DropBefore(first);
    }

    /// <summary>Where nothing traded for a month after the first day that was looked at, nothing is missing before it, as far as can be told.</summary>
    private DateOnly? FillsSince()
    {
        if (memory.FillsSince is not { } first || memory.Fills.Items.Build() is not [var oldest, ..]) return null;
        return DateOnly.FromDateTime(oldest.At.UtcDateTime) < first.AddDays(Quiet) ? first : null;
    }

    private MarketMakingRecords Records(BotTables bot, DateOnly first, DateTimeOffset asOf)
    {
        var records = MarketReport.Of(
            new MarketReading
            {
                Configs = bot.Configs,
                State = bot.State,
                Fills = memory.Fills.Result(logs.Fills is not null),
                Executions = memory.Events.Result(logs.Events is not null),
                Decisions = memory.Decisions.Result(logs.Decisions is not null),
                EventCount = memory.Events.Items.Build().CountAt(asOf),
                FillsSince = FillsSince(),
                LogsSince = first,
            },
            LiveItemSource.SourceName,
            tables,
            asOf);
        if (logs is not { Events: not null, Decisions: null }) return records with { Warnings = [.. records.Warnings, .. silent?.Warnings() ?? []] };
        var warning = new DocumentWarning(
            WarningCodes.SourceMissing,
            Path: null,
            $"{LiveItemSource.SourceName}/{tables.MarketExecutions} is asked for by the runs that decisions name, and these are missing: what became of orders is not known");
        return records with { Executions = null, Warnings = [.. records.Warnings, warning] };
    }
}
