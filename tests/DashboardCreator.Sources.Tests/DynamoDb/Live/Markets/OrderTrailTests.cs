using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Live.Markets;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Live.Markets;

/// <summary>Which orders may have new events.</summary>
public sealed class OrderTrailTests
{
    private readonly OrderTrail trail = new();

    [Fact]
    public void Follow_FirstOrders_AreNoNews() => Assert.Empty(trail.Follow([Order("a"), Order("b")]));

    [Fact]
    public void Follow_ChangedNewAndGoneOrders_AreNewsTwice()
    {
        trail.Follow([Order("same"), Order("changed"), Order("gone")]);

        Assert.Equal(["d-changed", "d-gone", "d-new"], Next());
        trail.Done();
        Assert.Equal(["d-changed", "d-gone", "d-new"], Next());
        trail.Done();
        Assert.Empty(Next());

        IEnumerable<string> Next() => trail.Follow([Order("same"), Order("changed", "filled"), Order("new")]).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Follow_ReadingsThatFail_ForgetNothing()
    {
        trail.Follow([Order("a")]);
        trail.Follow([]);
        trail.Follow([]);

        Assert.Equal(["d-a"], trail.Follow([]));
    }

    [Fact]
    public void Follow_OrdersThatAreNotTold_ChangeNothing()
    {
        trail.Follow([Order("a")]);

        Assert.Empty(trail.Follow(null));
        Assert.Equal(["d-a"], trail.Follow([Order("a", "filled")]));
    }

    private static MarketOrder Order(string id, string status = "resting") => new() { Id = id, Status = status, DecisionId = "d-" + id };
}
