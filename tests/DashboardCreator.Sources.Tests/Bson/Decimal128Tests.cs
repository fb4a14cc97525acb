using System.Globalization;
using System.Numerics;
using System.Text;
using DashboardCreator.Sources.Bson;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Sources.Tests.Bson;

public sealed class Decimal128Tests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.00", "0")]
    [InlineData("0E+6111", "0")]
    [InlineData("2.000", "2.000")]
    [InlineData("-123.45", "-123.45")]
    [InlineData("1E+28", "10000000000000000000000000000")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335.4", "-79228162514264337593543950335")]
    [InlineData("1.234567890123456789012345678901234", "1.2345678901234567890123456789")]
    [InlineData("0.00000000000000000000000000005", "0.0000000000000000000000000000")]
    [InlineData("0.00000000000000000000000000015", "0.0000000000000000000000000002")]
    [InlineData("0.000000000000000000000000000051", "0.0000000000000000000000000001")]
    [InlineData("7.9228162514264337593543950336", "7.922816251426433759354395034")]
    [InlineData("1E-6176", "0.0000000000000000000000000000")]
    public void TryToDecimal_WithinRange_IsExactOrRoundedHalfToEven(string text, string expected)
    {
        Assert.True(Parse(text).TryToDecimal(out var result));
        Assert.Equal(expected, result.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("79228162514264337593543950335.5")]
    [InlineData("-1E+29")]
    [InlineData("1E+6144")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    public void TryToDecimal_BeyondRangeOrNotFinite_IsRefused(string text) => Assert.False(Parse(text).TryToDecimal(out _));

    [Fact]
    public void TryToDecimal_AnyDecimal_ComesBackWithItsScale() =>
        Prop.ForAll<decimal>(number =>
        {
            var text = number.ToString(CultureInfo.InvariantCulture);
            Assert.True(Parse(text).TryToDecimal(out var result));
            Assert.Equal(text, result.ToString(CultureInfo.InvariantCulture));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("0.1", 0.1)]
    [InlineData("-1234.5678", -1234.5678)]
    [InlineData("9007199254740993", 9007199254740992)]
    [InlineData("1E-6176", 0)]
    [InlineData("1E+6000", double.PositiveInfinity)]
    [InlineData("-Infinity", double.NegativeInfinity)]
    [InlineData("NaN", double.NaN)]
    public void ToDouble_AnyValue_IsTheNearest(string text, double expected) => Assert.Equal(expected, Parse(text).ToDouble());

    [Fact]
    public void ToString_AnyDigitsAndExponent_ReadsBackAsTheSameBits() =>
        Prop.ForAll<ulong, ulong, int>((high, low, power) =>
        {
            var coefficient = new UInt128(high, low) % (UInt128)BigInteger.Pow(10, Decimal128.MaxDigits);
            var number = Decimal128.Finite((high & 1) != 0, coefficient, Decimal128.MinExponent + (int)((uint)power % 12288));

            Assert.Equal(number, Parse(number.ToString()));
            Assert.InRange(number.ToString().Length, 1, Decimal128.MaxTextLength);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void ToString_AnyBits_FitsItsBuffer() =>
        Prop.ForAll<ulong, ulong>((high, low) => Assert.NotEmpty(new Decimal128(high, low).ToString())).QuickCheckThrowOnFailure();

    private static Decimal128 Parse(string text)
    {
        Assert.True(Decimal128.TryParse(Encoding.UTF8.GetBytes(text), out var number), text);
        return number;
    }
}
