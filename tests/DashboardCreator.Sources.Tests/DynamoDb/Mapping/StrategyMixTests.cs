using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Mapping;

public sealed class StrategyMixTests
{
    [Theory]
    [InlineData("""{"M":{"north":{"S":"0.6"},"south":{"S":"0.4"}}}""", "north 0.6, south 0.4")]
    [InlineData("""{"M":{"south":{"N":"0.2525"},"north":{"N":"0.7575"}}}""", "north 0.75, south 0.25")]
    [InlineData("""{"M":{"north":{"S":"1"},"west":{"S":"0"}}}""", "north 1, west 0")]
    [InlineData("""{"S":"{\"north\":\"0.6\",\"south\":0.4}"}""", "north 0.6, south 0.4")]
    public async Task Weights_AllReadable_AreScaledToOne(string weights, string expected) =>
        Assert.Equal(expected, (await TableFolder.LedgerAsync(TradingItems.Trade("o-1").With("strategy_weights", weights))).Mix());

    [Theory]
    [InlineData("""{"M":{"north":{"S":"0.6"},"south":{"S":"None"}}}""")]
    [InlineData("""{"M":{"north":{"S":"1.2"},"south":{"S":"-0.2"}}}""")]
    [InlineData("""{"M":{"north":{"S":"0"},"south":{"S":"0"}}}""")]
    [InlineData("""{"M":{"north":{"S":"0.6"},"":{"S":"0.4"}}}""")]
    [InlineData("""{"M":{"north":{"S":"0.6"},"north ":{"S":"0.4"}}}""")]
    [InlineData("""{"M":{}}""")]
    [InlineData("""{"NULL":true}""")]
    [InlineData("""{"S":"not json"}""")]
    public async Task Weights_NotAllReadable_GiveWayToTheNamesEqually(string weights) =>
        Assert.Equal("north 0.5, south 0.5", (await TableFolder.LedgerAsync(TradingItems.Trade("o-1").With("strategy_weights", weights))).Mix());

    [Theory]
    [InlineData("""{"L":[{"S":"south"},{"S":" north "},{"S":"south"},{"S":""}]}""", "south 0.5, north 0.5")]
    [InlineData("""{"SS":["north"]}""", "north 1")]
    [InlineData("""{"S":"[\"north\"]"}""", "north 1")]
    [InlineData("""{"L":[]}""", "")]
    public async Task Names_WithoutWeights_ShareEqually(string names, string expected) =>
        Assert.Equal(expected, (await TableFolder.LedgerAsync(TradingItems.Trade("o-1").Without("strategy_weights").With("strategy_names", names))).Mix());

    [Fact]
    public async Task Weights_InAnotherOrder_AreTheSameMix()
    {
        var records = await TableFolder.LedgerAsync(
            TradingItems.Trade("a").With("strategy_weights", """{"M":{"north":{"S":"0.50"},"south":{"S":"0.5"}}}"""),
            TradingItems.Trade("b").With("strategy_weights", """{"M":{"south":{"N":"0.5"},"north":{"S":"0.5"}}}"""));

        Assert.Equal(records.Trades[0].Mix, records.Trades[1].Mix);
    }
}
