using DashboardCreator.Testing;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Trading;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static DashboardCreator.Testing.Trading.HandMadeHedges;

namespace DashboardCreator.Dashboards.Tests.Trading.Hedging;

/// <summary>Days, months and years are New York's.</summary>
public sealed class HedgingDateTests
{
    // In the evening of its last day a hedge is still there, though it is tomorrow in UTC. Clocks go forward on 8 March and back on 1 November.
    [Theory]
    [InlineData("2026-02-03 23:00", "2026-02-03", 0)]
    [InlineData("2026-02-04 04:59:59", "2026-02-03", 0)]
    [InlineData("2026-02-04 05:00", "2026-02-03", null)]
    [InlineData("2026-03-08 04:59:59", "2026-03-07", 0)]
    [InlineData("2026-03-09 03:59:59", "2026-03-08", 0)]
    [InlineData("2026-03-09 04:00", "2026-03-08", null)]
    [InlineData("2026-03-08 04:59:59", "2026-03-09", 2)]
    [InlineData("2026-11-01 03:59:59", "2026-10-31", 0)]
    [InlineData("2026-11-02 04:59:59", "2026-11-01", 0)]
    [InlineData("2026-11-02 05:00", "2026-11-01", null)]
    public void Dte_OfAHedge_CountsNewYorksDays(string now, string expiration, int? expected)
    {
        var document = (Draft with { AsOf = Utc.At(now) }).WithHedges(Hedge("h", expiration, null, 1, 1)).Hedging();

        Assert.Equal(expected is null ? 0 : 1, document.At("positions").GetArrayLength());
        Assert.True(expected is null || document.Number("positions[0].dte") == expected);
    }

    [Theory]
    [InlineData("2026-02-04 04:30", "2025-02-04 04:59:59", 0)] // 3 February, both
    [InlineData("2026-02-04 04:30", "2025-02-04 05:00", 100)]
    [InlineData("2026-02-04 05:00", "2025-02-04 05:00", 0)] // half an hour later it is the 4th
    [InlineData("2026-07-15 12:00", "2025-07-16 03:59:59", 0)] // summer time
    [InlineData("2026-07-15 12:00", "2025-07-16 04:00", 100)]
    [InlineData("2024-02-29 17:00", "2023-02-28 17:00", 0)] // a leap day's year begins after 28 February
    [InlineData("2024-02-29 17:00", "2023-03-01 17:00", 100)]
    [InlineData("2026-02-03 17:00", "2026-02-03 17:00", 100)]
    [InlineData("2026-02-03 17:00", "2026-02-03 17:00:00.001", 0)] // after now
    public void Spend_OfTwelveMonths_LeavesTheSameDayLastYearOut(string now, string at, double expected) =>
        Assert.Equal(expected, (Draft with { AsOf = Utc.At(now) }).WithHistory(Decision(at, "hedge_opened", 100, 1)).Hedging().Number("spend.twelve_months"));

    [Theory]
    [InlineData("2026-02-04 04:30", "2025-02", "2026-02", 13)]
    [InlineData("2026-01-31 17:00", "2025-02", "2026-01", 12)] // the twelve months begin on 1 February
    [InlineData("2026-02-01 04:59:59", "2025-02", "2026-01", 12)] // still January in New York
    [InlineData("2024-02-29 17:00", "2023-03", "2024-02", 12)]
    public void Spend_Months_ReachFromTheFirstOfTheTwelveToTheCurrentOne(string now, string first, string last, int count)
    {
        var months = (Draft with { AsOf = Utc.At(now) }).Hedging().At("spend.by_month").EnumerateArray().Select(month => month.Text("month")!).ToList();

        Assert.Equal((first, last, count), (months[0], months[^1], months.Count));
    }

    [Theory]
    [InlineData("2025-11-01 03:59:59", "2025-10")]
    [InlineData("2025-11-01 04:00", "2025-11")]
    [InlineData("2025-12-01 04:59:59", "2025-11")]
    [InlineData("2025-12-01 05:00", "2025-12")]
    public void Spend_Month_IsNewYorks(string at, string expected) =>
        Assert.Equal(
            [expected],
            Draft.WithHistory(Decision(at, "hedge_rolled", 100, 1)).Hedging().At("spend.by_month").EnumerateArray()
                .Where(month => month.Number("premium") is 100).Select(month => month.Text("month")));

    [Fact]
    public void Spend_OfAnyHistory_IsTheSumOfItsMonths() => Prop.ForAll(
        (from hours in Gen.Choose(-20, 9_500) from cents in Gen.Choose(0, 1_000_000) from action in Gen.Elements("hedge_opened", "hedge_rolled", "hedge_closed") select (hours, cents, action))
            .ArrayOf()
            .ToArbitrary(),
        rows =>
        {
            var history = rows.Select((row, i) => new Dashboards.Ports.HedgeDecision(Draft.AsOf.AddHours(-row.hours), row.action, row.cents / 100m, 1, $"{i}"));
            var document = Draft.WithHistory([.. history]).Hedging();
            var counted = rows.Where(row => row.hours >= 0 && row.action != "hedge_closed" && row.hours * 60 <= (365 * 24 * 60) - 30).Sum(row => row.cents / 100.0);
            var months = document.At("spend.by_month").EnumerateArray().ToList();
            return Math.Abs(months.Sum(month => month.Number("premium") ?? 0) - document.Number("spend.twelve_months")!.Value) < 1e-6
                && Math.Abs(counted - document.Number("spend.twelve_months")!.Value) < 1e-6
                && months.Select(month => month.Text("month")).SequenceEqual(months.Select(month => month.Text("month")).Distinct().Order(StringComparer.Ordinal));
        }).QuickCheckThrowOnFailure();
}
