using DashboardCreator.Analytics.Returns;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Returns;

public sealed class PeriodOutcomesTests
{
    // Wins 0.01 and 0.03, losses -0.02 and -0.06 and -0.01, one day unchanged, one unknown: 2 / 5.
    [Fact]
    public void Of_WorkedExample_LeavesUnchangedDaysOut()
    {
        var outcomes = PeriodOutcomes.Of([0.01, -0.02, 0, 0.03, double.NaN, -0.06, -0.01]);

        Assert.Equal((2, 3, 1), (outcomes.Wins, outcomes.Losses, outcomes.Unchanged));
        Close.To(0.4, outcomes.WinRate);
        Close.To(0.02, outcomes.AverageWin);
        Close.To(-0.03, outcomes.AverageLoss);
        Assert.Equal((0.03, -0.06), (outcomes.Best, outcomes.Worst));
    }

    [Fact]
    public void Of_NothingKnown_IsNull()
    {
        var outcomes = PeriodOutcomes.Of([double.NaN]);

        Assert.Null(outcomes.WinRate);
        Assert.Null(outcomes.AverageWin);
        Assert.Null(outcomes.AverageLoss);
        Assert.Null(outcomes.Best);
        Assert.Null(outcomes.Worst);
    }

    [Fact]
    public void Of_OnlyUnchangedDays_HasNoWinRate()
    {
        Assert.Null(PeriodOutcomes.Of([0, 0]).WinRate);
        Assert.Equal(0, PeriodOutcomes.Of([0, 0]).Best);
    }

    [Fact]
    public void Of_TurnedUpsideDown_SwapsWinsAndLosses() => Law.Holds(Law.Returns, returns =>
    {
        var (one, other) = (PeriodOutcomes.Of(returns), PeriodOutcomes.Of([.. returns.Select(value => -value)]));
        return one.Wins == other.Losses && one.Unchanged == other.Unchanged && Close.Are(one.AverageWin, -other.AverageLoss) && Close.Are(one.Best, -other.Worst);
    });
}
