using DashboardCreator.Dashboards.MarketMaking.Detail;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.MarketMaking.Detail;

public sealed class SortedLatenciesTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(20_000)]
    public void Sorted_WholeBrokenNegativeAndLargeOnes_IsWhatComparingGives(int count)
    {
        var random = new Random(11);
        var latencies = Enumerable.Range(0, count).Select(i => (i % 5) switch
        {
            0 => random.Next(-3, 70_000),
            1 => random.Next(0, 1_000) + 0.5,
            2 => 65_535.0 + random.Next(0, 3),
            _ => random.Next(0, 300),
        }).ToArray();

        Assert.Equal(latencies.Order(), SortedLatencies.Of(latencies));
    }
}
