using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Alpaca.Reading;

namespace DashboardCreator.Sources.Alpaca.Live;

/// <summary>The exchange's sessions. Past ones are kept; only those since are asked for.</summary>
/// <param name="cache">Keeps past sessions.</param>
/// <param name="time">Says which sessions are past.</param>
internal sealed class LiveCalendar(CacheFolder cache, TimeProvider time) : IDisposable
{
    private const string FileName = "calendar.json";
    private const int DaysAhead = 31;

    private readonly SemaphoreSlim gate = new(1, 1);
    private KeptCalendar? kept;

    /// <summary>Sessions from a day on, and a month ahead.</summary>
    public async Task<IReadOnlyList<MarketSession>> ReadAsync(AlpacaClient client, DateOnly from, ResourceNotes notes, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            await LoadAsync(notes, cancellationToken);
            var today = NewYorkDate.Of(time.GetUtcNow());
            var past = kept is { } known && known.From <= from && known.Through < today ? known : null;
            var news = await AskAsync(client, past?.Through.AddDays(1) ?? from, today.AddDays(DaysAhead), notes, cancellationToken);
            MarketSession[] all = [.. past?.Sessions ?? [], .. news.Where(session => past is null || session.Date > past.Through)];
            kept = new KeptCalendar(past?.From ?? from, today.AddDays(-1), [.. all.Where(session => session.Date < today)]);
            if (kept.Through != past?.Through) await cache.WriteAsync(FileName, kept, KeptFilesJson.Default.KeptCalendar, cancellationToken);
            MarketSession[] wanted = [.. all.Where(session => session.Date >= from)];
            notes.Records = wanted.Length;
            return wanted;
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();

    private async Task LoadAsync(ResourceNotes notes, CancellationToken cancellationToken)
    {
        if (kept is not null) return;
        (kept, var corrupt) = await cache.ReadAsync(FileName, KeptFilesJson.Default.KeptCalendar, cancellationToken);
        if (corrupt) notes.Warn(WarningCodes.BadRecords, $"the kept copy of {notes.Name} could not be read and was fetched again");
    }

    private static Task<IReadOnlyList<MarketSession>> AskAsync(
        AlpacaClient client, DateOnly from, DateOnly to, ResourceNotes notes, CancellationToken cancellationToken)
    {
        var question = $"/v2/calendar?start={QueryText.Of(from)}&end={QueryText.Of(to)}";
        return client.GetAsync("calendar", question, body => CalendarAnswer.Read(body, notes), cancellationToken);
    }
}
