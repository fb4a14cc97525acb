using System.Runtime.InteropServices;
using DashboardCreator.Analytics.Trades;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading.Strategies;

/// <summary>What one strategy bought, sold and earned.</summary>
internal sealed class StrategyAccount(string name)
{
    private readonly List<decimal> _results = [];
    private DayResult[] _byDay = [];

    public string Name => name;

    public StrategyProfile? Profile { get; set; }

    /// <summary>Trades of the ledger that name it, by New York day.</summary>
    public IReadOnlyList<DayCount> Trades { get; set; } = [];

    /// <summary>Lots with shares left, and how many.</summary>
    public List<(StrategyLot Lot, decimal Quantity)> Open { get; } = [];

    /// <summary>Lots that are sold.</summary>
    public List<ClosedLot> Closed { get; } = [];

    /// <summary>Lots that do not tell how much is left of them: neither open nor closed.</summary>
    public int Unclear { get; private set; }

    /// <summary>Lots whose stored flag contradicts what is left of them.</summary>
    public int Contradicting { get; private set; }

    /// <summary>True where a lot has an exit that has not happened yet.</summary>
    public bool HasLaterExits { get; private set; }

    /// <summary>Number of exits, those of unknown profit included.</summary>
    public int Exits { get; private set; }

    /// <summary>Exits with a profit and without an instant.</summary>
    public int Undated { get; private set; }

    /// <summary>Profit of each exit that has one, money.</summary>
    public ReadOnlySpan<decimal> Results => CollectionsMarshal.AsSpan(_results);

    /// <summary>Of <see cref="Results"/> once it is closed.</summary>
    public TradeStatistics Statistics { get; private set; } = TradeStatistics.Of([]);

    /// <summary>Exits whose profit is unknown.</summary>
    public int Unknown => Exits - _results.Count;

    /// <summary>Profit by session, money, ascending once it is closed; a session may stand there twice.</summary>
    public IEnumerable<(DateOnly Session, decimal Pnl)> BySession
    {
        get
        {
            foreach (var result in _byDay)
            {
                if (result.IsUntilClose)
                {
                    yield return (result.Day!.UntilClose, result.Pnl - result.AfterClose);
                }

                if (result.IsAfterClose)
                {
                    yield return (result.Day!.AfterClose, result.AfterClose);
                }
            }
        }
    }

    /// <summary>Results by New York day, ascending once it is closed.</summary>
    public ReadOnlySpan<DayResult> ByDay => _byDay;

    /// <summary>Adds a lot.</summary>
    public void Add(StrategyLot lot, ExchangeDays days, DateTimeOffset now)
    {
        var rest = new LotRest(lot);
        for (var i = 0; i < lot.Exits.Count; i++)
        {
            var exit = lot.Exits[i];
            var isLater = exit.At > now;
            rest.Add(exit, isLater);
            HasLaterExits |= isLater;
            if (!isLater)
            {
                AddExit(LotState.Pnl(lot, exit), exit.At, days);
            }
        }

        Place(lot, rest);
    }

    /// <summary>Adds what a later stretch of the lots gave.</summary>
    public void Add(StrategyAccount later)
    {
        _results.AddRange(later._results);
        Open.AddRange(later.Open);
        Closed.AddRange(later.Closed);
        Unclear += later.Unclear;
        Contradicting += later.Contradicting;
        Exits += later.Exits;
        Undated += later.Undated;
        HasLaterExits |= later.HasLaterExits;
        _byDay = [.. _byDay, .. later._byDay];
    }

    /// <summary>Ends the adding.</summary>
    public void Close()
    {
        var days = _byDay.AsSpan();
        var known = 0;
        foreach (var result in days)
        {
            if (result.Day is not null) days[known++] = result;
        }

        days = days[..known];
        days.Sort((one, other) => one.Day!.Date.CompareTo(other.Day!.Date));
        var last = -1;
        foreach (var result in days)
        {
            if (last >= 0 && days[last].Day!.Date == result.Day!.Date)
            {
                days[last].Add(result);
            }
            else
            {
                days[++last] = result;
            }
        }

        _byDay = days[..(last + 1)].ToArray();
        Statistics = TradeStatistics.Of(Results);
    }

    private void AddExit(decimal? pnl, DateTimeOffset? at, ExchangeDays days)
    {
        Exits++;
        if (pnl is not { } amount)
        {
            return;
        }

        _results.Add(amount);
        if (at is not { } instant)
        {
            Undated++;
            return;
        }

        var day = days.Of(instant);
        if (day.Index >= _byDay.Length)
        {
            Array.Resize(ref _byDay, Math.Max(day.Index + 1, 2 * _byDay.Length));
        }

        _byDay[day.Index].Add(day, amount, day.IsAfterClose(instant));
    }

    private void Place(StrategyLot lot, in LotRest rest)
    {
        if (rest.Quantity is not { } quantity)
        {
            Unclear++;
            return;
        }

        if (quantity > 0)
        {
            Open.Add((lot, quantity));
        }
        else
        {
            Closed.Add(new ClosedLot(lot, (lot.FullyClosedAt ?? rest.LastExit)?.UtcTicks ?? ClosedLot.NoInstant));
        }

        Contradicting += !rest.IsSoldLater && lot.IsOpen is { } flag && flag != quantity > 0 ? 1 : 0;
    }
}
