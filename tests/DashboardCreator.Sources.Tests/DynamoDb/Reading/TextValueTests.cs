using System.Globalization;
using DashboardCreator.Sources.DynamoDb.Reading;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Reading;

public sealed class TextValueTests
{
    [Theory]
    [InlineData("98.5", "98.5")]
    [InlineData(" 98.500 ", "98.5")]
    [InlineData("-0.0000000000000000000000000001", "-0.0000000000000000000000000001")]
    [InlineData("1.5E+3", "1500")]
    [InlineData("0", "0")]
    [InlineData("None", null)]
    [InlineData("NaN", null)]
    [InlineData("Infinity", null)]
    [InlineData("-inf", null)]
    [InlineData("1,5", null)]
    [InlineData("", null)]
    [InlineData("1e27", null)]
    public void Number_AnyText_IsExactOrMissing(string text, string? expected) =>
        Assert.Equal(expected, NumberText.Parse(text)?.ToString(CultureInfo.InvariantCulture));

    [Fact]
    public void Number_NoText_IsMissing() => Assert.Null(NumberText.Parse(null));

    [Theory]
    [InlineData(3.0, 3)]
    [InlineData(3.5, null)]
    [InlineData(1e12, null)]
    public void Whole_Fractions_AreNone(double number, int? expected) => Assert.Equal(expected, NumberText.Whole((decimal)number));

    [Theory]
    [InlineData("2026-02-03T14:31:22.104123+00:00", "2026-02-03T14:31:22.1041230+00:00")]
    [InlineData("2026-02-03T14:31:22+00:00", "2026-02-03T14:31:22.0000000+00:00")]
    [InlineData("2026-02-03T09:31:22.5-05:00", "2026-02-03T14:31:22.5000000+00:00")]
    [InlineData("2026-02-03T14:31:22.1234567Z", "2026-02-03T14:31:22.1234567+00:00")]
    [InlineData("2026-02-03 14:31:22.12345", "2026-02-03T14:31:22.1234500+00:00")]
    [InlineData("2026-02-03", "2026-02-03T00:00:00.0000000+00:00")]
    [InlineData("1770129082", "2026-02-03T14:31:22.0000000+00:00")]
    [InlineData("1770129082.25", "2026-02-03T14:31:22.2500000+00:00")]
    [InlineData("1770129082104", "2026-02-03T14:31:22.1040000+00:00")]
    [InlineData("99999999999", "5138-11-16T09:46:39.0000000+00:00")]
    [InlineData("100000000000", "1973-03-03T09:46:40.0000000+00:00")]
    [InlineData("1e30", null)]
    [InlineData("-99999999999", null)]
    [InlineData("yesterday", null)]
    [InlineData("2026-02-30T00:00:00Z", null)]
    [InlineData("2026-02-03T14:31:22.104+00:00 and more text behind", null)]
    [InlineData("", null)]
    public void Instant_AnyText_IsInUtcOrMissing(string text, string? expected) =>
        Assert.Equal(expected, InstantValue.Parse(text)?.ToString("O", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2026-06-19", "2026-06-19")]
    [InlineData("2026-06-19T23:30:00-05:00", "2026-06-19")]
    [InlineData("1781827200", "2026-06-19")]
    [InlineData("19.06.2026", null)]
    public void Day_AnyText_IsTheDayItBeginsWith(string text, string? expected) =>
        Assert.Equal(expected, InstantValue.ParseDay(text)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("EQUITIES::AAPL//USD", "AAPL")]
    [InlineData(" aapl ", "AAPL")]
    [InlineData("CRYPTO::BTC/USD//USD", "BTC/USD")]
    [InlineData("EQUITIES::aapl", "AAPL")]
    [InlineData("AAPL//USD", "AAPL")]
    [InlineData("EQUITIES:: //USD", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Symbol_Extended_IsThePartBetween(string? text, string? expected) => Assert.Equal(expected, Words.Symbol(text));

    [Theory]
    [InlineData("PositionSide.SHORT", "short")]
    [InlineData("Long ", "long")]
    [InlineData(" ", null)]
    [InlineData(null, null)]
    public void Word_EnumText_IsTheMember(string? text, string? expected) => Assert.Equal(expected, Words.Lower(text));

    [Theory]
    [InlineData("TRADE#a#b", "a#b")]
    [InlineData("TRADE#", null)]
    [InlineData("LOT#a", null)]
    [InlineData(null, null)]
    public void Behind_Key_IsTheRest(string? key, string? expected) => Assert.Equal(expected, Words.Behind("TRADE#", key));
}
