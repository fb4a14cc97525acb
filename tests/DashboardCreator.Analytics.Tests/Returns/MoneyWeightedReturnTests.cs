using DashboardCreator.Analytics.Returns;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Returns;

public sealed class MoneyWeightedReturnTests
{
    private static readonly DateOnly Start = new(2021, 1, 1);

    // The example of Excel's documentation of XIRR: 0.373362535, shown there as 37.34 %.
    [Fact]
    public void Xirr_ExcelsExample_IsReproduced() => Close.To(
        0.373362535,
        MoneyWeightedReturn.Xirr(
        [
            new(new(2008, 1, 1), -10_000), new(new(2008, 3, 1), 2_750), new(new(2008, 10, 30), 4_250),
            new(new(2009, 2, 15), 3_250), new(new(2009, 4, 1), 2_750),
        ]),
        1e-8);

    // The example of CFA level I courses (see TimeWeightedReturnTests): -100, -120 + 2, +260 + 4. Published: 13.86 %.
    [Fact]
    public void Xirr_CourseExample_IsReproduced() => Close.To(0.1386, MoneyWeightedReturn.Xirr(Yearly(-100, -118, 264)), 5e-5);

    // -100 (1 + r)^2 + 121 = 0: r = 0.1. The order of the flows does not matter, and those of one day are one.
    [Fact]
    public void Xirr_WorkedExample_MatchesTheArithmetic() => Close.To(
        0.1,
        MoneyWeightedReturn.Xirr([new(Start.AddDays(730), 100), new(Start, -150), new(Start.AddDays(730), 21), new(Start, 50), new(Start.AddDays(365), 0)]));

    // -100 x^2 + 230 x - 132 = 0 has the solutions x = 1.1 and x = 1.2; 10 % is nearer to 0. Mirrored: -10 % and -20 %.
    [Fact]
    public void Xirr_TwoSolutions_IsTheOneNearestToZero()
    {
        Close.To(0.1, MoneyWeightedReturn.Xirr(Yearly(-100, 230, -132)));
        Close.To(-0.1, MoneyWeightedReturn.Xirr(Yearly(-100, 170, -72)));
    }

    // x = 0.5 and x = 1.25: ln 1.25 = 0.22 is nearer to 0 than ln 0.5 = -0.69. -100 x^2 + 175 x - 62.5 = 0.
    [Fact]
    public void Xirr_OneSolutionOnEachSide_IsTheOneNearestToZero() => Close.To(0.25, MoneyWeightedReturn.Xirr(Yearly(-100, 175, -62.5)));

    // 100 x^2 - 150 x + 100 = 0 has no real solution (150^2 < 4 x 100 x 100).
    [Fact]
    public void Xirr_SignChangesWithoutSolution_IsNull() => Assert.Null(MoneyWeightedReturn.Xirr(Yearly(100, -150, 100)));

    public static TheoryData<double[]> WithoutSolution =>
    [
        [],
        [-100],
        [0, 0],
        [-100, -5],
        [100, 5],
        [-100, double.NaN],
        [-100, double.PositiveInfinity],
    ];

    [Theory]
    [MemberData(nameof(WithoutSolution))]
    public void Xirr_NothingToBalance_IsNull(double[] amounts) => Assert.Null(MoneyWeightedReturn.Xirr(Yearly(amounts)));

    [Fact]
    public void Xirr_OneDay_IsNull() => Assert.Null(MoneyWeightedReturn.Xirr([new(Start, -100), new(Start, 110), new(Start, -10)]));

    [Fact]
    public void Xirr_MoneyBackUnchanged_IsExactlyZero() => Assert.Equal(0.0, MoneyWeightedReturn.Xirr(Yearly(-100, 40, 60)));

    // Doubled within a day: 2^365 - 1, about 7.5e109. Fivefold exceeds a double. A tenth left after a day: 0.1^365 - 1, which is -1 in a double.
    [Theory]
    [InlineData(200, 7.515336264876037e109)]
    [InlineData(10, -1.0)]
    [InlineData(1e-9, -1.0)]
    [InlineData(1e9, null)]
    public void Xirr_WithinADay_IsFoundHoweverFar(double end, double? expected)
    {
        var rate = MoneyWeightedReturn.Xirr([new(Start, -100), new(Start.AddDays(1), end)]);

        Assert.Equal(expected is null, rate is null);
        Close.To(1, (rate ?? 1) / (expected ?? 1), 1e-9);
    }

    [Fact]
    public void Xirr_ACentury_IsFound() =>
        Close.To(0.07, MoneyWeightedReturn.Xirr([new(new(1900, 1, 1), -1), new(new DateOnly(1900, 1, 1).AddDays(36_500), Math.Pow(1.07, 100))]));

    [Fact]
    public void Xirr_TheRateItFinds_BalancesTheFlows() => Law.Holds(
        from gaps in Gen.Choose(1, 400).NonEmptyListOf()
        from deposits in Gen.Choose(1, 1_000_000).ArrayOf(gaps.Count)
        from growth in Gen.Choose(50, 200)
        select (gaps, deposits, growth),
        plan =>
        {
            // Deposits only, then everything is paid out: one change of sign, one solution.
            var flows = new List<CashFlow>();
            var day = Start;
            foreach (var (gap, deposit) in plan.gaps.Zip(plan.deposits))
            {
                flows.Add(new CashFlow(day, -deposit / 100.0));
                day = day.AddDays(gap);
            }

            flows.Add(new CashFlow(day, plan.deposits.Sum(deposit => deposit / 100.0) * plan.growth / 100.0));
            var rate = MoneyWeightedReturn.Xirr([.. flows])!.Value;

            // Valued on the last day; each factor (1 + r)^years has the relative error of the rate times its years.
            var terms = flows.Select(flow => flow.Amount * Math.Pow(1 + rate, (day.DayNumber - flow.Date.DayNumber) / 365.0)).ToArray();
            return double.IsInfinity(rate) || Math.Abs(terms.Sum()) <= 1e-9 * terms.Sum(Math.Abs);
        });

    [Fact]
    public void Xirr_AnotherCurrency_GivesTheSameRate() => Law.Holds(
        Gen.Choose(-100_000, 100_000).Select(cents => cents / 100.0).ArrayOf(),
        amounts => Close.Are(
            MoneyWeightedReturn.Xirr(Yearly(amounts)),
            MoneyWeightedReturn.Xirr(Yearly([.. amounts.Select(amount => amount * 1024)]))));

    private static CashFlow[] Yearly(params double[] amounts) =>
        [.. amounts.Select((amount, year) => new CashFlow(Start.AddDays(365 * year), amount))];
}
