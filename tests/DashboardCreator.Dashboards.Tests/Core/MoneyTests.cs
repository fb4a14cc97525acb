using System.Text.Json;
using DashboardCreator.Dashboards.Core;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Core;

public sealed class MoneyTests
{
    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(1234567.005, "1234567.005")]
    [InlineData(-0.0, "0")]
    [InlineData(1e-300, "0")]
    [InlineData(1e20, "100000000000000000000")]
    public void FromDouble_AnAmount_IsItsShortestText(double value, string expected) =>
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), Money.FromDouble(value));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(1.1e20)]
    [InlineData(-1e300)]
    public void FromDouble_NoAmount_IsNull(double value) => Assert.Null(Money.FromDouble(value));

    [Theory]
    [InlineData(1.005, 1.01)]
    [InlineData(-1.005, -1.01)]
    [InlineData(2.675, 2.68)]
    [InlineData(1.004999, 1.0)]
    public void Cents_HalfACent_GoesAwayFromZero(double value, double expected) =>
        Assert.Equal((decimal)expected, Money.Cents(Money.FromDouble(value)));

    [Fact]
    public void Cents_EqualAmounts_HaveEqualText()
    {
        Assert.Equal("1.5", JsonSerializer.Serialize(Money.Cents(1.500m)));
        Assert.Equal("0", JsonSerializer.Serialize(Money.Cents(-0.001m)));
        Assert.Equal("100", JsonSerializer.Serialize(Money.Plain(100.000m)));
    }

    [Theory]
    [InlineData("0.000", "0")]
    [InlineData("-0.00", "0")]
    [InlineData("-1.2300", "-1.23")]
    [InlineData("1200", "1200")]
    [InlineData("18446744073709551615.0", "18446744073709551615")] // more than 64 bits
    [InlineData("1844674407370955.1610", "1844674407370955.161")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000010", "0.000000000000000000000000001")]
    public void Plain_OfAnyDigits_HasNoTrailingZeros(string amount, string expected)
    {
        var invariant = System.Globalization.CultureInfo.InvariantCulture;

        Assert.Equal(expected, Money.Plain(decimal.Parse(amount, invariant)).ToString(invariant));
    }

    [Fact]
    public void SumOfKnown_MissingParts_AreLeftOut()
    {
        Assert.Equal(3, Money.SumOfKnown([1, null, 2]));
        Assert.Equal(0, Money.SumOfKnown([0, null]));
        Assert.Null(Money.SumOfKnown([null, null]));
        Assert.Null(Money.SumOfKnown([]));
    }

    [Fact]
    public void SumOfKnown_PartsBeyondBelief_AreUnknownAndNothingOverflows()
    {
        Assert.Equal(1, Money.SumOfKnown([decimal.MaxValue, 1, decimal.MaxValue, decimal.MinValue]));
        Assert.Null(Money.SumOfKnown([decimal.MaxValue]));
    }

    [Fact]
    public void Product_TooLarge_IsNull()
    {
        Assert.Equal(6, Money.Product(2, 3));
        Assert.Null(Money.Product(1e15m, 1e15m));
        Assert.Null(Money.Product(decimal.MaxValue, decimal.MaxValue));
        Assert.Null(Money.Product(null, 3));
    }

    [Theory]
    [InlineData(1, 4, 25.0)]
    [InlineData(-1, 4, -25.0)]
    [InlineData(0, 4, 0.0)]
    [InlineData(1, 0, null)]
    [InlineData(1, -4, null)]
    public void Percent_OfAWhole_NeedsAPositiveOne(int part, int whole, double? expected) => Assert.Equal(expected, Money.Percent(part, whole));

    [Fact]
    public void Cents_AnyDouble_IsWithinHalfACentAndHasTwoDigits() => Prop.ForAll<double>(ArbMap.Default.ArbFor<double>(), value =>
    {
        if (Money.FromDouble(value) is { } amount && Math.Abs(amount) < 1e15m)
        {
            Assert.True(Math.Abs(Money.Cents(amount) - amount) <= 0.005m);
            Assert.Equal(Money.Cents(amount), Math.Truncate(Money.Cents(amount) * 100) / 100);
        }
    }).QuickCheckThrowOnFailure();
}
