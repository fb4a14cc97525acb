using System.Runtime.InteropServices;
using DashboardCreator.Analytics.Trades;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading.Strategies;

/// <summary>What one strategy bought, sold and earned.</summary>
internal sealed class StrategyAccount(string name)
{
    private readonly List<decimal> _results = [];
    private DayResult[] _byDay = [];
    private TradeStatistics? _statistics;

    public string Name => name;

    public StrategyProfile? Profile { get; set; }

    /// <summary>Trades of the ledger that name it, by New York day.</summary>
    public IReadOnlyList<DayCount> Trades { get; set; } = [];

    /// <summary>Lots with shares left, and how many.</summary>
    public List<(StrategyLot Lot, decimal Quantity)> Open { get; } = [];

    /// <summary>Lots that are sold.</summary>
    public List<ClosedLot> Closed { get; } = [];

    /// <summary>Number of exits, those of unknown profit included.</summary>
    public int Exits { get; private set; }

    /// <summary>Exits with a profit and without an instant.</summary>
    public int Undated { get; private set; }

    /// <summary>Profit of each exit that has one, money.</summary>
    public ReadOnlySpan<decimal> Results => CollectionsMarshal.AsSpan(_results);

    public TradeStatistics Statistics => _statistics ??= TradeStatistics.Of(Results);

    /// <summary>Exits whose profit is unknown.</summary>
    public int Unknown => Exits - _results.Count;

    /// <summary>Profit by session, money, in no order; a session may stand there twice.</summary>
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

    /// <summary>Results by New York day, ascending.</summary>
    public IEnumerable<DayResult> ByDay => _byDay.Where(result => result.Day is not null).OrderBy(result => result.Day!.Date);

    public void AddExit(decimal? pnl, DateTimeOffset? at, ExchangeDays days)
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
}

/// <summary>What the exits of a day earned.</summary>
internal struct DayResult
{
    /// <summary>The day; null before the first exit.</summary>
    public ExchangeDay? Day { get; private set; }

    /// <summary>Money.</summary>
    public decimal Pnl { get; private set; }

    /// <summary>The part of it that was earned after the close, money.</summary>
    public decimal AfterClose { get; private set; }

    /// <summary>True where there was an exit up to the close.</summary>
    public bool IsUntilClose { get; private set; }

    /// <summary>True where there was an exit after the close.</summary>
    public bool IsAfterClose { get; private set; }

    /// <summary>Exits with a gain.</summary>
    public int Wins { get; private set; }

    /// <summary>Exits with a loss.</summary>
    public int Losses { get; private set; }

    public void Add(ExchangeDay day, decimal pnl, bool isAfterClose)
    {
        Day = day;
        Pnl += pnl;
        Wins += pnl > 0 ? 1 : 0;
        Losses += pnl < 0 ? 1 : 0;
        if (isAfterClose)
        {
            (AfterClose, IsAfterClose) = (AfterClose + pnl, true);
        }
        else
        {
            IsUntilClose = true;
        }
    }
}
