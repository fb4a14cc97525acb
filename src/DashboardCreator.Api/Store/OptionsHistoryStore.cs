using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Api.Store;

/// <summary>The service's own memory of the options book: a point a day, all days; their positions only of the newest days. Read once.</summary>
internal sealed class OptionsHistoryStore(StoreFolder folder, OptionsHistoryFile file) : IOptionsHistory, IDisposable
{
    /// <summary>How many days keep their positions.</summary>
    public const int DaysWithPositions = 400;

    private readonly SemaphoreSlim gate = new(1);
    private readonly SortedDictionary<DateOnly, OptionsDay> days = [];
    private bool read;

    public void Dispose() => gate.Dispose();

    /// <inheritdoc />
    public async Task RecordAsync(OptionsDay day, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            days[day.Session] = day;
            ReadOnce();
            ForgetOldPositions();

            // A file that could not be read holds days that are not known here: it stays as it is until it can be.
            if (read)
            {
                folder.Write(() => file.Write(days.Values));
            }
        }
        finally
        {
            gate.Release();
        }
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<OptionsDay>> ReadAsync(CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            ReadOnce();
            return [.. days.Values];
        }
        finally
        {
            gate.Release();
        }
    }

    private void ReadOnce()
    {
        if (read || file.Read() is not { } stored)
        {
            return;
        }

        read = true;
        foreach (var day in stored)
        {
            // What was recorded meanwhile is newer.
            days.TryAdd(day.Session, day);
        }
    }

    private void ForgetOldPositions()
    {
        foreach (var day in days.Values.SkipLast(DaysWithPositions).Where(day => day.Positions.Count > 0).ToArray())
        {
            days[day.Session] = day with { Positions = [] };
        }
    }
}
