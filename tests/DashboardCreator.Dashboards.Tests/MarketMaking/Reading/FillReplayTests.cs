using DashboardCreator.Dashboards.MarketMaking;
using DashboardCreator.Testing.MarketMaking;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static DashboardCreator.Testing.MarketMaking.MarketItems;

namespace DashboardCreator.Dashboards.Tests.MarketMaking.Reading;

public sealed class FillReplayTests
{
    // Buy 10 at 0.40 and 10 at 0.50: 20 at 0.45. Sell 25 at 0.60: 20 x 0.15 = 3, and 5 short at 0.60. Buy 5 at 0.55: 5 x 0.05 = 0.25, flat.
    [Fact]
    public void Of_WorkedExample_MatchesTheArithmetic()
    {
        var replayed = FillReplay.Of(
        [
            Fill("1", "2026-02-06 10:00", "M", 10, 0.40m, fees: 0.01m),
            Fill("2", "2026-02-06 10:01", "M", 10, 0.50m, fees: 0.02m),
            Fill("3", "2026-02-06 10:02", "M", -25, 0.60m, fees: 0.03m),
            Fill("4", "2026-02-06 10:03", "M", 5, 0.55m, fees: 0),
        ]);

        Assert.Equal(
            [(10m, 0.40m, -0.01m, -0.01m), (20m, 0.45m, -0.02m, -0.03m), (-5m, 0.60m, 2.97m, 2.94m), (0m, (decimal?)null, 0.25m, 3.19m)],
            replayed.Select(fill => (fill.After.Quantity, fill.After.Average, fill.RealizedPnl, fill.CumulativePnl)));
        Assert.Equal([10m, 10m, -25m, 5m], replayed.Select(fill => fill.SignedSize));
    }

    [Theory]
    [InlineData(null, "0.06538875")] // 0.0175 x 15 x 0.47 x 0.53
    [InlineData("0.0654", "0.0654")]
    [InlineData("0", "0")] // 0 is a fee
    [InlineData("-0.01", "-0.01")] // and so is a rebate
    [InlineData("79228162514264337593543950335", "0.06538875")] // that is none
    public void Fees_Stored_AreTakenElseEstimated(string? stored, string expected)
    {
        decimal? fees = stored is null ? null : Number(stored);
        Assert.Equal(Number(expected), FillReplay.Of([Fill("1", "2026-02-06 10:00", "M", -15, 0.47m, fees)])[0].Fees);
    }

    [Fact]
    public void Of_NoFills_IsEmpty() => Assert.Empty(FillReplay.Of([]));

    [Theory]
    [InlineData("1000000000", "1", true)]
    [InlineData("1000000000.1", "1", false)]
    [InlineData("1", "1000000", true)]
    [InlineData("1", "1000000.1", false)]
    [InlineData("1", "0", true)]
    public void IsBelievable_SizeAndPrice_HaveALimit(string size, string price, bool expected) =>
        Assert.Equal(expected, FillReplay.IsBelievable(Fill("1", "2026-02-06 10:00", "M", Number(size), Number(price))));

    [Fact]
    public void Of_TheLargestFills_AddsUpWithoutOverflow()
    {
        var fill = Fill("1", "2026-02-06 10:00", "M", FillReplay.Largest, FillReplay.LargestPrice);
        var replayed = FillReplay.Of(Enumerable.Range(0, 20_000).Select(i => fill with { IsBid = i < 10_000 }));

        Assert.Equal(0, replayed[^1].After.Quantity);
    }

    [Fact]
    public void Book_Fills_AreReplayedMarketByMarket()
    {
        var book = new MarketDraft
        {
            Fills = [Fill("1", "2026-02-06 10:00", "A", 10, 0.4m, 0), Fill("2", "2026-02-06 10:01", "B", -10, 0.9m, 0), Fill("3", "2026-02-06 10:02", "A", -10, 0.5m, 0)],
        }.Book();

        Assert.Equal((1m, 0m), (book.FillsOf("A")[^1].CumulativePnl, book.FillsOf("B")[^1].CumulativePnl));
        Assert.Empty(book.FillsOf("C"));
        Assert.Equal(["A", "B"], book.KnownMarkets);
        Assert.Empty(book.Markets);
    }

    // Whatever was traded: what was realised, and the rest at some price, is all cash that came in and the worth of what is left.
    [Fact]
    public void CashFlows_OfAnyFills_AreTheProfit() => Prop.ForAll(AnyMarkets.Drafts, Gen.Choose(0, 100).Select(cents => cents / 100m).ToArbitrary(), (draft, price) =>
    {
        foreach (var fills in draft.Book().Replays.Values)
        {
            var (last, cash) = (fills[^1], fills.Sum(fill => -(fill.SignedSize * fill.Fill.Price) - fill.Fees));
            var open = last.After.Quantity * (price - (last.After.Average ?? 0));
            Assert.Equal((double)(cash + (last.After.Quantity * price)), (double)(last.CumulativePnl + open), 1e-12);
            Assert.Equal(last.CumulativePnl, fills.Sum(fill => fill.RealizedPnl));
        }
    }).Check(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(100));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
