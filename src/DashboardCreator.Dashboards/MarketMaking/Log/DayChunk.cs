namespace DashboardCreator.Dashboards.MarketMaking;

/// <summary>Rows of one day, by market and instant. Never changed.</summary>
internal sealed class DayChunk<TRow>
    where TRow : struct, IPackedRow<TRow>
{
    private readonly Dictionary<string, (int Start, int Count)> _markets = new(StringComparer.Ordinal);

    public DayChunk(DayTexts texts, TRow[] rows)
    {
        (Texts, Rows) = (texts, rows);
        for (int start = 0, end; start < rows.Length; start = end)
        {
            end = start + 1;
            while (end < rows.Length && rows[end].Market == rows[start].Market)
            {
                end++;
            }

            for (var at = start; at < end; at++)
            {
                FirstEnd = Math.Min(FirstEnd, rows[at].ExpiresTicks);
            }

            _markets[texts.Text(rows[start].Market)!] = (start, end - start);
        }
    }

    public DayTexts Texts { get; }

    public TRow[] Rows { get; }

    public IEnumerable<string> Markets => _markets.Keys;

    /// <summary>When the first of them expires; the largest number for never.</summary>
    public long FirstEnd { get; } = long.MaxValue;

    /// <summary>Where the rows of a market are; none of them is a count of 0.</summary>
    public (int Start, int Count) Of(string market) => _markets.GetValueOrDefault(market);
}
