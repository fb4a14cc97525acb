using DashboardCreator.Sources.Alpaca.Reading;
using Xunit;

namespace DashboardCreator.Sources.Tests.Alpaca.Reading;

public sealed class NewYorkDateTests
{
    [Theory]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01")]
    [InlineData("0001-01-01T12:00:00Z", "0001-01-01")]
    [InlineData("1969-12-31T23:00:00Z", "1969-12-31")]
    [InlineData("2026-07-07T03:59:59Z", "2026-07-06")]
    [InlineData("9999-12-31T23:59:59Z", "9999-12-31")]
    public void Of_AnyInstantThereIs_HasADate(string instant, string date) =>
        Assert.Equal(DateOnly.Parse(date), NewYorkDate.Of(DateTimeOffset.Parse(instant)));
}
