using DashboardCreator.Analytics.Trades;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Trades;

public sealed class AverageCostPositionTests
{
    private static readonly FsCheck.Gen<(decimal Quantity, decimal Price)[]> Trades =
        (from quantity in Gen.Choose(-40, 40) from parts in Gen.Elements(1m, 7m) from cents in Gen.Choose(0, 100) select (quantity / parts, cents / 100m)).ArrayOf();

    // Buy 10 at 0.40, buy 30 at 0.48: (4 + 14.4) / 40 = 0.46. Sell 10 at 0.50: 0.04 x 10 = 0.40, the average stays.
    [Fact]
    public void After_AddingAndReducing_MovesTheAverageOnlyWhenAdding()
    {
        var added = AverageCostPosition.Flat.After(10, 0.40m, out var first).After(30, 0.48m, out var second);
        var reduced = added.After(-10, 0.50m, out var third);

        Assert.Equal((0m, 0m, 0.40m), (first, second, third));
        Assert.Equal((40m, 0.46m), (added.Quantity, added.Average));
        Assert.Equal((30m, 0.46m), (reduced.Quantity, reduced.Average));
    }

    // Short 10 at 0.60, short 10 at 0.70: 0.65. Buy 5 at 0.80: (0.80 - 0.65) x 5, against it: -0.75.
    [Fact]
    public void After_Short_RealisesWithTheOppositeSign()
    {
        var position = AverageCostPosition.Flat.After(-10, 0.60m, out _).After(-10, 0.70m, out _).After(5, 0.80m, out var realized);
        Assert.Equal((-15m, 0.65m, -0.75m), (position.Quantity, position.Average, realized));
    }

    // Long 10 at 0.45, sell 25 at 0.60: 10 x 0.15 = 1.50 and 15 short at 0.60.
    [Fact]
    public void After_CrossingZero_OpensTheRestAtItsPrice()
    {
        var position = AverageCostPosition.Flat.After(10, 0.45m, out _).After(-25, 0.60m, out var realized);
        Assert.Equal((-15m, 0.60m, 1.50m), (position.Quantity, position.Average, realized));
    }

    [Fact]
    public void After_ClosedExactly_IsFlatWithoutAnAverage()
    {
        var position = AverageCostPosition.Flat.After(-3, 0.30m, out _).After(3, 0.10m, out var realized);

        Assert.Equal(0.60m, realized);
        Assert.Equal(AverageCostPosition.Flat, position);
        Assert.Null(position.Average);
    }

    [Fact]
    public void After_NoQuantity_ChangesNothing()
    {
        var position = AverageCostPosition.Flat.After(3, 0.30m, out _);
        Assert.Equal((position, 0m), (position.After(0, 0.99m, out var realized), realized));
    }

    // 0 is a price: bought for nothing and sold at 0.25.
    [Fact]
    public void After_PriceOfZero_IsAPrice()
    {
        var position = AverageCostPosition.Flat.After(4, 0, out _);

        Assert.Equal(0m, position.Average);
        position.After(-4, 0.25m, out var realized);
        Assert.Equal(1m, realized);
    }

    [Fact]
    public void After_Opening_TakesThePriceToItsLastDigit() =>
        Assert.Equal(0.3333333333333333333333333333m, AverageCostPosition.Flat.After(1 / 7m, 0.3333333333333333333333333333m, out _).Average);

    [Fact]
    public void After_HugeQuantities_IsExact()
    {
        var position = AverageCostPosition.Flat.After(1e15m, 0.40m, out _).After(1e15m, 0.60m, out _);

        Assert.Equal((2e15m, 0.50m), (position.Quantity, position.Average));
        position.After(-2e15m, 0.51m, out var realized);
        Assert.Equal(2e13m, realized);
    }

    [Fact]
    public void After_BeyondADecimal_Overflows() =>
        Assert.Throws<OverflowException>(() => AverageCostPosition.Flat.After(1e20m, 1e5m, out _).After(1e20m, 1e10m, out _));

    // Cash that came in, and what is left at any price, is what was realised and what is open.
    [Fact]
    public void After_AnyTrades_ProfitIsCashAndWhatIsLeft() => Law.Holds(
        Trades,
        trades =>
        {
            var (position, realized) = Run(trades);
            var (cash, last) = (-trades.Sum(trade => trade.Quantity * trade.Price), 0.37m);
            return Near(realized + (position.Quantity * (last - (position.Average ?? 0))), cash + (position.Quantity * last));
        });

    [Fact]
    public void After_EverySideTurned_TurnsQuantityAndProfit() => Law.Holds(
        Trades,
        trades =>
        {
            var (one, profit) = Run(trades);
            var (other, loss) = Run(trades.Select(trade => (-trade.Quantity, trade.Price)));
            return one.Quantity == -other.Quantity && one.Average == other.Average && profit == -loss;
        });

    [Fact]
    public void After_AnyTrades_TheAverageIsBetweenTheirPrices() => Law.Holds(
        Trades,
        trades => Run(trades).Position is var position
            && position.Average is null == (position.Quantity == 0)
            && (position.Average is not { } average || (average >= trades.Min(trade => trade.Price) - 1e-20m && average <= trades.Max(trade => trade.Price) + 1e-20m)));

    private static (AverageCostPosition Position, decimal Realized) Run(IEnumerable<(decimal Quantity, decimal Price)> trades)
    {
        var (position, sum) = (AverageCostPosition.Flat, 0m);
        foreach (var (quantity, price) in trades)
        {
            position = position.After(quantity, price, out var realized);
            sum += realized;
        }

        return (position, sum);
    }

    private static bool Near(decimal one, decimal other) => Math.Abs(one - other) < 1e-18m;
}
