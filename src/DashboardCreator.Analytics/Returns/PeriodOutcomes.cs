using DashboardCreator.Analytics.Statistics;

namespace DashboardCreator.Analytics.Returns;

/// <summary>How many periods gained and lost, and how much. Returns are fractions.</summary>
/// <param name="Wins">Returns above zero.</param>
/// <param name="Losses">Returns below zero.</param>
/// <param name="Unchanged">Returns of exactly zero.</param>
/// <param name="AverageWin">Mean of the returns above zero; null without any.</param>
/// <param name="AverageLoss">Mean of the returns below zero, negative; null without any.</param>
/// <param name="Best">The largest return; null when none is known.</param>
/// <param name="Worst">The smallest return; null when none is known.</param>
public readonly record struct PeriodOutcomes(
    int Wins, int Losses, int Unchanged, double? AverageWin, double? AverageLoss, double? Best, double? Worst)
{
    /// <summary>Wins over wins and losses (QuantStats): unchanged periods are in neither. Null when every period is unchanged.</summary>
    public double? WinRate => Wins + Losses == 0 ? null : (double)Wins / (Wins + Losses);

    /// <summary>The outcomes of a series of returns.</summary>
    /// <param name="returns">Fractions; NaN = missing, in no count.</param>
    /// <returns>No counts and no figures when no return is known, or with an infinite one.</returns>
    public static PeriodOutcomes Of(ReadOnlySpan<double> returns)
    {
        var (wins, losses, unchanged) = (0, 0, 0);
        var (gained, lost) = (new CompensatedSum(), new CompensatedSum());
        var extent = Extent.Of(new Plain(returns));
        if (!extent.IsFinite)
            return default;

        foreach (var value in returns)
        {
            if (value > 0)
            {
                wins++;
                gained.Add(value);
            }
            else if (value < 0)
            {
                losses++;
                lost.Add(value);
            }
            else if (value == 0)
            {
                unchanged++;
            }
        }

        return new PeriodOutcomes(
            wins,
            losses,
            unchanged,
            Finite.OrNull(gained.Total / wins),
            Finite.OrNull(lost.Total / losses),
            extent.Maximum,
            extent.Minimum);
    }
}
