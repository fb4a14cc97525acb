using DashboardCreator.Dashboards.MarketMaking;
using DashboardCreator.Testing.MarketMaking;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.MarketMaking.Reading;

public sealed class MarketEventTests
{
    [Theory]
    [InlineData("KXRAIN-26FEB10-T1", "OTHER-1", "OTHER-1")]
    [InlineData("KXRAIN-26FEB10-T1", null, "KXRAIN-26FEB10")]
    [InlineData("KXRAIN-26FEB10", null, "KXRAIN")]
    [InlineData("KXRAIN", null, "KXRAIN")]
    [InlineData("-T1", null, "-T1")]
    public void Of_ConfigurationElseId_NamesTheEvent(string market, string? ticker, string expected) =>
        Assert.Equal(expected, MarketEvent.Of(market, MarketItems.Config(market, eventTicker: ticker)));

    [Fact]
    public void Of_WithoutConfiguration_IsTheIdWithoutItsLastPart() => Assert.Equal("A-B", MarketEvent.Of("A-B-C", null));

    [Theory]
    [InlineData("KXRAIN-26FEB10", "prod", "https://kalshi.com/markets/kxrain#kxrain-26feb10")]
    [InlineData("KXRAIN-26FEB10", "demo", "https://demo.kalshi.co/markets/kxrain#kxrain-26feb10")]
    [InlineData("KXRAIN", "prod", "https://kalshi.com/markets/kxrain#kxrain")]
    [InlineData("A B/C#-1", "prod", "https://kalshi.com/markets/a%20b%2Fc%23#a%20b%2Fc%23-1")]
    public void Url_OfAnEvent_IsItsSeriesPage(string ticker, string environment, string expected) => Assert.Equal(expected, MarketEvent.Url(ticker, environment));
}
