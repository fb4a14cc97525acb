using DashboardCreator.Testing.Time;
using Xunit;

namespace DashboardCreator.Api.Tests.Scheduling;

public sealed class ManualTimeTests
{
    private readonly ManualTime time = new("2026-03-02T12:00:00Z");

    [Fact]
    public void Advance_MovesClockAndTimestampAlike()
    {
        var start = time.GetTimestamp();

        time.Advance(TimeSpan.FromMilliseconds(1234.5));

        Assert.Equal(FireTimes.Instant("2026-03-02T12:00:01.2345Z"), time.GetUtcNow());
        Assert.Equal(TimeSpan.FromMilliseconds(1234.5), time.GetElapsedTime(start));
    }

    [Fact]
    public void Advance_OverSeveralTimers_FiresThemInOrderAtTheirInstants()
    {
        var fired = new List<(string Name, int Second)>();
        void Note(object? name) => fired.Add(((string)name!, time.GetUtcNow().Second));
        using var late = time.CreateTimer(Note, "late", TimeSpan.FromSeconds(5), Timeout.InfiniteTimeSpan);
        using var often = time.CreateTimer(Note, "often", TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(3));
        using var never = time.CreateTimer(Note, "never", Timeout.InfiniteTimeSpan, TimeSpan.FromSeconds(1));

        time.Advance(TimeSpan.FromSeconds(8));

        Assert.Equal([("often", 2), ("late", 5), ("often", 5), ("often", 8)], fired);
        Assert.Equal(1, time.ArmedTimers);
    }

    [Fact]
    public void Timer_DisposedOrChanged_DoesWhatItWasToldLast()
    {
        var fired = 0;
        var timer = time.CreateTimer(_ => fired++, null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
        Assert.True(timer.Change(TimeSpan.FromSeconds(10), Timeout.InfiniteTimeSpan));
        time.Advance(TimeSpan.FromSeconds(9));
        Assert.Equal(0, fired);

        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, fired);

        timer.Dispose();
        Assert.False(timer.Change(TimeSpan.Zero, Timeout.InfiniteTimeSpan));
        time.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, fired);
    }

    [Fact]
    public async Task Delay_OnThisClock_EndsWhenTheClockGetsThere()
    {
        var delay = Task.Delay(TimeSpan.FromMinutes(5), time);
        await time.WhenArmed(1);
        time.Advance(TimeSpan.FromMinutes(5) - TimeSpan.FromTicks(1));
        Assert.False(delay.IsCompleted);

        time.Advance(TimeSpan.FromTicks(1));
        await delay.WaitAsync(Patience.Limit);
    }

    [Fact]
    public async Task WhenArmed_BeforeTheTimerExists_WaitsForIt()
    {
        var armed = time.WhenArmed(1);
        Assert.False(armed.IsCompleted);

        using var timer = time.CreateTimer(_ => { }, null, TimeSpan.FromSeconds(1), Timeout.InfiniteTimeSpan);
        await armed.WaitAsync(Patience.Limit);
    }

    [Fact]
    public void Advance_Backwards_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => time.Advance(TimeSpan.FromTicks(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => time.AdvanceTo(FireTimes.Instant("2026-03-02T11:59:59Z")));
    }
}
