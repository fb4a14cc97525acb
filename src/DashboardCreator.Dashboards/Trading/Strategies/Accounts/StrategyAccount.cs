using DashboardCreator.Analytics.Trades;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading.Strategies;

/// <summary>What one strategy bought, sold and earned.</summary>
internal sealed class StrategyAccount(string name)
{
    private readonly List<decimal> _results = [];
    private readonly Dictionary<ExchangeDay, DayResult> _byDay = [];
    private readonly Dictionary<DateOnly, decimal> _bySession = [];
    private TradeStatistics? _statistics;

    public string Name => name;

    public StrategyProfile? Profile { get; set; }

    /// <summary>Trades of the ledger that name it, by New York day.</summary>
    public IReadOnlyList<DayCount> Trades { get; set; } = [];

    /// <summary>Lots with shares left, and how many.</summary>
    public List<(StrategyLot Lot, decimal Quantity)> Open { get; } = [];

    public List<StrategyLot> Closed { get; } = [];

    /// <summary>Number of exits, those of unknown profit included.</summary>
    public int Exits { get; private set; }

    /// <summary>Exits with a profit and without an instant.</summary>
    public int Undated { get; private set; }

    /// <summary>Profit of each exit that has one, money.</summary>
    public ReadOnlySpan<decimal> Results => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_results);

    public TradeStatistics Statistics => _statistics ??= TradeStatistics.Of(Results);

    /// <summary>Exits whose profit is unknown.</summary>
    public int Unknown => Exits - _results.Count;

    /// <summary>Profit by session, money, in no order.</summary>
    public IReadOnlyDictionary<DateOnly, decimal> BySession => _bySession;

    /// <summary>Results by New York day, ascending.</summary>
    public IEnumerable<(DateOnly Date, DayResult Result)> ByDay =>
        _byDay.Select(day => (day.Key.Date, day.Value)).OrderBy(day => day.Date);

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
        var known = _byDay.GetValueOrDefault(day);
        _byDay[day] = new DayResult(known.Pnl + amount, known.Wins + (amount > 0 ? 1 : 0), known.Losses + (amount < 0 ? 1 : 0));
        var session = day.SessionOf(instant);
        _bySession[session] = _bySession.GetValueOrDefault(session) + amount;
    }
}

/// <summary>What the exits of a day earned.</summary>
/// <param name="Pnl">Money.</param>
/// <param name="Wins">Exits with a gain.</param>
/// <param name="Losses">Exits with a loss.</param>
internal readonly record struct DayResult(decimal Pnl, int Wins, int Losses);
