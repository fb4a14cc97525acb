using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Analytics.Returns;

/// <summary>Price momentum: the return over a fixed number of bars, up to the last one.</summary>
public static class Momentum
{
    /// <summary>close(last) / close(last - periods) - 1.</summary>
    /// <param name="closes">Closes of one symbol, adjusted for splits, oldest first, one per bar.</param>
    /// <param name="periods">Bars to look back, one or more: it takes one close more than that.</param>
    /// <returns>A fraction; null with too few closes, or when either of the two is not finite and above zero.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is below one.</exception>
    public static double? Of(ReadOnlySpan<double> closes, int periods)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(periods, 1);
        if (closes.Length <= periods)
            return null;

        var (then, now) = (closes[closes.Length - 1 - periods], closes[^1]);
        return double.IsFinite(then) && then > 0 && double.IsFinite(now) && now > 0
            ? Finite.OrNull((now - then) / then)
            : null;
    }
}
