using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Analytics.Risk;

/// <summary>How far a book depends on few of its positions.</summary>
public static class Concentration
{
    /// <summary>Herfindahl-Hirschman index, the sum of the squared shares of gross exposure.</summary>
    /// <param name="amounts">Value of each position in one currency, either sign; only the sizes count. NaN = missing.</param>
    /// <returns>From 1 / n (n equal positions) to 1 (a single one); null when no size is above zero, or with an infinite one.</returns>
    public static double? Herfindahl(ReadOnlySpan<double> amounts)
    {
        var extent = Extent.Of(new Plain(amounts));
        if (!extent.IsFinite || extent.Magnitude == 0)
            return null;

        var scale = BinaryScale.For(extent.Magnitude);
        var (gross, squares) = (new CompensatedSum(), new CompensatedSum());
        foreach (var amount in amounts)
        {
            if (double.IsNaN(amount))
                continue;

            var size = Math.Abs(amount) * scale;
            gross.Add(size);
            squares.Add(size * size);
        }

        return Finite.OrNull(squares.Total / gross.Total / gross.Total);
    }
}
