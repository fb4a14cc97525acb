namespace DashboardCreator.Dashboards.Trading;

/// <summary>Where each New York day of a ledger begins; days with trades only, ascending.</summary>
internal sealed class LedgerDays
{
    private readonly List<DateOnly> _dates = [];
    private readonly List<int> _ends = [];

    /// <param name="ticks">Instants, ascending.</param>
    public LedgerDays(ReadOnlySpan<long> ticks)
    {
        for (var place = 0; place < ticks.Length;)
        {
            var date = NewYorkDay.At(ticks[place]);
            var last = NewYorkDay.End(date);
            while (place < ticks.Length && ticks[place] <= last) place++;
            _dates.Add(date);
            _ends.Add(place);
        }
    }

    public int Count => _dates.Count;

    public DateOnly Date(int day) => _dates[day];

    /// <summary>The place of a day's first trade.</summary>
    public int Start(int day) => day == 0 ? 0 : _ends[day - 1];

    /// <summary>The place behind a day's last trade.</summary>
    public int End(int day) => _ends[day];

    /// <summary>The day of a place.</summary>
    public int DayOf(int place)
    {
        var found = _ends.BinarySearch(place + 1);
        return found < 0 ? ~found : found;
    }
}
