namespace DashboardCreator.Dashboards.MarketMaking.Detail;

/// <summary>A page of a list: places of a series, newest first, ties in the order of the series.</summary>
/// <param name="Places">At most <see cref="Most"/>.</param>
/// <param name="NextBefore">The filter <c>before</c> that gives the page behind it; null where there is none.</param>
internal sealed record NewestPage(IReadOnlyList<int> Places, string? NextBefore)
{
    public const int Most = 500;

    /// <summary>A page without anything.</summary>
    public static NewestPage Empty { get; } = new([], null);

    /// <param name="first">The oldest place that may be listed.</param>
    /// <param name="end">The first place behind the newest that may be.</param>
    /// <param name="ticksAt">The instant of a place; ascending.</param>
    /// <param name="isThere">Whether a place is listed at all.</param>
    public static NewestPage Of(int first, int end, Func<int, long> ticksAt, Func<int, bool>? isThere = null)
    {
        var places = NewestFirst(first, end, ticksAt).Where(isThere ?? (_ => true)).Take(Most + 1).ToList();
        if (places.Count <= Most)
        {
            return new NewestPage(places, null);
        }

        var behind = Behind(ticksAt(places[0]), ticksAt(places[Most - 1]), ticksAt(places[Most]));
        places.RemoveAt(Most);
        return new NewestPage(places, MarketDetailFilter.Text(new DateTimeOffset(behind, TimeSpan.Zero)));
    }

    // What shares the last instant of a page may stand on both sides of the cut: it comes again rather than never, unless it fills the page alone.
    private static long Behind(long newest, long last, long next) => next == last && newest > last ? last + 1 : last;

    private static IEnumerable<int> NewestFirst(int first, int end, Func<int, long> ticksAt)
    {
        while (end > first)
        {
            var start = end - 1;
            while (start > first && ticksAt(start - 1) == ticksAt(end - 1))
            {
                start--;
            }

            for (var place = start; place < end; place++)
            {
                yield return place;
            }

            end = start;
        }
    }
}
