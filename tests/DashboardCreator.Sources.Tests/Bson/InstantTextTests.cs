using System.Globalization;
using System.Text;
using DashboardCreator.Sources.Bson;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Sources.Tests.Bson;

public sealed class InstantTextTests
{
    [Theory]
    [InlineData("1970-01-01", "1970-01-01T00:00:00.000Z")]
    [InlineData("2024-02-29T23:59", "2024-02-29T23:59:00.000Z")]
    [InlineData("2024-02-29t23:59:58z", "2024-02-29T23:59:58.000Z")]
    [InlineData("2024-02-29 23:59:58.1", "2024-02-29T23:59:58.100Z")]
    [InlineData("2024-02-29T23:59:58.123456+00:00", "2024-02-29T23:59:58.123Z")]
    [InlineData("2024-02-29T23:59:58.9999999999Z", "2024-02-29T23:59:58.999Z")]
    [InlineData("2024-02-29T23:59:58,5Z", "2024-02-29T23:59:58.500Z")]
    [InlineData("2024-02-29T23:59:58-0530", "2024-03-01T05:29:58.000Z")]
    [InlineData("2024-03-01T00:30:00+01", "2024-02-29T23:30:00.000Z")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z")]
    [InlineData("9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z")]
    public void TryParse_IsoText_IsTheInstant(string text, string expected)
    {
        Assert.True(InstantText.TryParse(Encoding.UTF8.GetBytes(text), out var milliseconds));
        Assert.Equal(expected, Iso(milliseconds));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024")]
    [InlineData("2024-2-9")]
    [InlineData("2023-02-29")]
    [InlineData("2024-00-01")]
    [InlineData("2024-13-01")]
    [InlineData("0000-01-01")]
    [InlineData("2024-02-29T")]
    [InlineData("2024-02-29T24:00:00Z")]
    [InlineData("2024-02-29T23:60:00Z")]
    [InlineData("2024-02-29T23:59:60Z")]
    [InlineData("2024-02-29T23:59:58.Z")]
    [InlineData("2024-02-29T23:59:58ZZ")]
    [InlineData("2024-02-29T23:59:58+1")]
    [InlineData("2024-02-29T23:59:58+24:00")]
    [InlineData("2024-02-29T23:59:58+01:0x")]
    [InlineData("2024-02-29Z")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("9999-12-31T23:59:59-01:00")]
    [InlineData("２０２４-02-29")]
    public void TryParse_AnythingElse_IsRefused(string text) => Assert.False(InstantText.TryParse(Encoding.UTF8.GetBytes(text), out _));

    [Fact]
    public void TryParse_AnyInstantAsWrittenByTheFramework_ComesBack() =>
        Prop.ForAll<DateTimeOffset>(instant =>
        {
            var text = instant.ToString("yyyy-MM-ddTHH:mm:ss.fffffffzzz", CultureInfo.InvariantCulture);
            Assert.True(InstantText.TryParse(Encoding.UTF8.GetBytes(text), out var milliseconds));
            Assert.Equal(instant.ToUnixTimeMilliseconds(), milliseconds);
        }).QuickCheckThrowOnFailure();

    private static string Iso(long milliseconds) =>
        DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
}
