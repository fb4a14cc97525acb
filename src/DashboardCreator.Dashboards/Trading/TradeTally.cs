using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>What is counted once while a book is built, so that documents need not walk over the whole ledger.</summary>
public sealed class TradeTally
{
    /// <summary>How many trades without strategies are kept by name.</summary>
    public const int MostUnattributed = 500;

    private readonly Dictionary<TextId, List<HourCount>> _byStrategy = [];

    /// <summary>Counts a book.</summary>
    /// <param name="book">Sorted.</param>
    internal TradeTally(TradeBook book)
    {
        for (var place = 0; place < book.Count; place++)
        {
            var mix = book.MixOf(place);
            Unattributed += mix == 0 ? 1 : 0;
            var hour = book.Columns.Ticks[place] / TimeSpan.TicksPerHour;
            foreach (var part in book.Mix(mix))
            {
                Count(part.Strategy, hour);
            }
        }

        NewestUnattributed =
        [
            .. NewestFirst.Places(book, 0, book.Count).Where(place => book.MixOf(place) == 0).Take(Math.Min(Unattributed, MostUnattributed)),
        ];
    }

    /// <summary>Number of trades that name no strategy.</summary>
    public int Unattributed { get; }

    /// <summary>Places of the newest of them, newest first, ties by order id; at most <see cref="MostUnattributed"/>.</summary>
    public IReadOnlyList<int> NewestUnattributed { get; }

    /// <summary>Every strategy that a trade names.</summary>
    public IReadOnlyCollection<TextId> Strategies => _byStrategy.Keys;

    /// <summary>How many trades name a strategy in each hour, ascending; none for one that no trade names.</summary>
    public IReadOnlyList<HourCount> Of(TextId strategy) => _byStrategy.TryGetValue(strategy, out var hours) ? hours : [];

    private void Count(TextId strategy, long hour)
    {
        if (!_byStrategy.TryGetValue(strategy, out var hours))
        {
            _byStrategy[strategy] = hours = [];
        }

        if (hours.Count > 0 && hours[^1].Hour == hour)
        {
            hours[^1] = hours[^1] with { Trades = hours[^1].Trades + 1 };
        }
        else
        {
            hours.Add(new HourCount(hour, 1));
        }
    }
}

/// <summary>Trades within one hour.</summary>
/// <param name="Hour">Hours since the first instant of year 1, UTC.</param>
/// <param name="Trades">How many.</param>
public readonly record struct HourCount(long Hour, int Trades);
