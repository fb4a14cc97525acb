using DashboardCreator.Sources.DynamoDb.Live.Ledger;
using DashboardCreator.Testing.Time;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Live.Ledger;

/// <summary>How fast a whole table is read, by a clock that moves only when told.</summary>
public sealed class ReadPaceTests
{
    private readonly ManualTime time = new("2026-03-02T15:00:00Z");

    [Fact]
    public async Task EarnAsync_PageOfTenUnitsAtFiveASecond_TakesTwoSecondsInAll()
    {
        var pace = new ReadPace(5, time);
        var since = time.GetTimestamp();
        time.Advance(TimeSpan.FromSeconds(0.5));

        var earning = pace.EarnAsync(200, 10, since, CancellationToken.None);

        time.Advance(TimeSpan.FromSeconds(1.499));
        Assert.False(earning.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(0.001));
        await earning;
        Assert.Equal(100, pace.Items);
    }

    [Fact]
    public void EarnAsync_SlowAnswer_IsEarnedAlready()
    {
        var pace = new ReadPace(5, time);
        var since = time.GetTimestamp();
        time.Advance(TimeSpan.FromSeconds(3));

        Assert.True(pace.EarnAsync(200, 10, since, CancellationToken.None).IsCompletedSuccessfully);
    }

    [Fact]
    public void SlowDownAsync_AgainAndAgain_HalvesThePaceAndPagesBringItBack()
    {
        var pace = new ReadPace(40, time);
        var paces = new List<double>();
        for (var repeat = 0; repeat < 7; repeat++)
        {
            var pausing = pace.SlowDownAsync(CancellationToken.None);
            time.Advance(TimeSpan.FromSeconds(1));
            Assert.True(pausing.IsCompletedSuccessfully);
            paces.Add(pace.UnitsPerSecond);
        }

        Assert.Equal([20, 10, 5, 2.5, 1.25, 1, 1], paces);
        for (var page = 0; page < 100; page++) _ = pace.EarnAsync(0, 0, time.GetTimestamp(), CancellationToken.None);
        Assert.Equal(40, pace.UnitsPerSecond);
    }

    [Fact]
    public void EarnAsync_ServerThatSaysNoCapacity_CountsAUnitForEachItem()
    {
        var pace = new ReadPace(10, time);

        var earning = pace.EarnAsync(20, null, time.GetTimestamp(), CancellationToken.None);

        time.Advance(TimeSpan.FromSeconds(1.9));
        Assert.False(earning.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(0.1));
        Assert.True(earning.IsCompletedSuccessfully);
    }
}
