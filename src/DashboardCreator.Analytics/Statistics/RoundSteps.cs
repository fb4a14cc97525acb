namespace DashboardCreator.Analytics.Statistics;

/// <summary>Intervals of one width for a histogram, with edges that people like to read: the widths are 1, 2 or 5 times a power of ten, and 0 is an edge.</summary>
/// <param name="First">The lowest edge, a multiple of the width.</param>
/// <param name="Width">Of each interval.</param>
/// <param name="Count">Number of intervals.</param>
/// <remarks>After Heckbert, "Nice numbers for graph labels", Graphics Gems (1990).</remarks>
public readonly record struct RoundSteps(decimal First, decimal Width, int Count)
{
    private const decimal Largest = 1e27m;

    /// <summary>The edge below an interval; that above it is the next one's.</summary>
    /// <param name="index">From 0 to <see cref="Count"/>, which gives the upper edge of the last one.</param>
    public decimal Edge(int index) => First + (index * Width);

    /// <summary>The steps that cover both values and 0.</summary>
    /// <param name="smallest">Of the values.</param>
    /// <param name="largest">Of the values.</param>
    /// <param name="most">
    /// The width is the smallest that this many cover the range with; because edges are multiples of it, there may be two more.
    /// </param>
    /// <param name="leastWidth">Above zero; no width is smaller.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value beyond 1e27 either way, a smallest above the largest, no interval, or a least width that is not above zero.</exception>
    public static RoundSteps Covering(decimal smallest, decimal largest, int most, decimal leastWidth)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(smallest, -Largest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(largest, Largest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(smallest, largest);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(leastWidth);
        var (low, high) = (Math.Min(0, smallest), Math.Max(0, largest));
        var width = Round(Math.Max((high - low) / most, leastWidth));
        var first = Math.Floor(low / width);
        return new RoundSteps(first * width, width, (int)(Math.Floor(high / width) - first) + 1);
    }

    /// <summary>The next 1, 2 or 5 times a power of ten.</summary>
    private static decimal Round(decimal least)
    {
        var power = 1m;
        while (power > least)
            power /= 10;
        while (power * 10 <= least)
            power *= 10;
        return power >= least ? power : power * 2 >= least ? power * 2 : power * 5 >= least ? power * 5 : power * 10;
    }
}
