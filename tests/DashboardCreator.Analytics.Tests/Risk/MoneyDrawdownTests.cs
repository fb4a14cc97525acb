using DashboardCreator.Analytics.Risk;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Risk;

public sealed class MoneyDrawdownTests
{
    // Peaks 0, 120, 120, 120, 150, 150: falls 30 - 0 below zero at the start, then 120 - 40 = 80, then 150 - 100 = 50.
    [Fact]
    public void Series_WorkedExample_MatchesTheArithmetic()
    {
        decimal[] cumulative = [-30, 120, 40, 60, 150, 100];

        Assert.Equal([30, 0, 80, 60, 0, 50], MoneyDrawdown.Series(cumulative));
        Assert.Equal(80m, MoneyDrawdown.Maximum(cumulative));
    }

    [Fact]
    public void Maximum_LossesAlone_FallsFromZero() => Assert.Equal(70m, MoneyDrawdown.Maximum([-20, -70, -45]));

    [Fact]
    public void Maximum_GainsAlone_IsZero() => Assert.Equal(0m, MoneyDrawdown.Maximum([1, 2, 2, 3]));

    [Fact]
    public void Maximum_NoPoints_IsNull() => Assert.Null(MoneyDrawdown.Maximum([]));

    // On equity of a large capital the fraction of the peak times the peak is the same amount.
    [Fact]
    public void Maximum_OnCapital_IsTheFallThatDrawdownSees() => Law.Holds(Gen.Choose(-1000, 1000).NonEmptyListOf(), steps =>
    {
        var levels = new List<decimal>();
        foreach (var step in steps) levels.Add((levels.Count == 0 ? 0 : levels[^1]) + step);
        const decimal Capital = 10_000_000;
        double[] equity = [(double)Capital, .. levels.Select(level => (double)(Capital + level))];

        var fractions = Drawdown.Series(equity);
        var money = MoneyDrawdown.Series([.. levels]);
        var peak = Capital;
        return levels.Select((level, i) =>
        {
            peak = Math.Max(peak, Capital + level);
            return Close.Are((double)money[i], fractions[i + 1] * (double)peak, 1e-6);
        }).All(same => same);
    });

    [Fact]
    public void Maximum_AnotherCurrency_ScalesWithIt() => Law.Holds(Gen.Choose(-100_000, 100_000).Select(cents => cents / 100m).ArrayOf(), levels =>
        MoneyDrawdown.Maximum(levels) * 8 == MoneyDrawdown.Maximum([.. levels.Select(level => level * 8)])
        && MoneyDrawdown.Maximum(levels) == (levels.Length == 0 ? null : MoneyDrawdown.Series(levels).Max()));
}
