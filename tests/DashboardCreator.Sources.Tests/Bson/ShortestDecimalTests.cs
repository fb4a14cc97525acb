using System.Globalization;
using DashboardCreator.Sources.Bson;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Sources.Tests.Bson;

public sealed class ShortestDecimalTests
{
    [Fact]
    public void Of_AnyDouble_IsTheDecimalOfItsShortestText() =>
        Prop.ForAll<double>(number =>
        {
            foreach (var scaled in new[] { number, Math.Round(number, 2), Math.Round(number * 1000, 4), number * 1e17, number / 1e9 })
            {
                var actual = ShortestDecimal.Of(scaled);
                Assert.Equal(FromText(scaled), actual);
                if (actual is { } amount && amount != 0) Assert.Equal(FromText(scaled)?.Scale, amount.Scale);
            }
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0.1 + 0.2, "0.30000000000000004")]
    [InlineData(999999999999999.0, "999999999999999")]
    [InlineData(1e15, "1000000000000000")]
    [InlineData(9007199254740993.0, "9007199254740992")]
    [InlineData(1e28, "10000000000000000000000000000")]
    [InlineData(-0.5, "-0.5")]
    [InlineData(1e-28, "0.0000000000000000000000000001")]
    public void Of_WorkedExamples_IsExact(double number, string expected) =>
        Assert.Equal(expected, ShortestDecimal.Of(number)?.ToString(CultureInfo.InvariantCulture));

    private static decimal? FromText(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var result) ? result : null;
    }
}
