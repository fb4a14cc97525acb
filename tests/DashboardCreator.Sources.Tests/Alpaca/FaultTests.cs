using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Alpaca;
using DashboardCreator.Testing.Alpaca;
using DashboardCreator.Testing.Time;
using Xunit;

namespace DashboardCreator.Sources.Tests.Alpaca;

/// <summary>A broker that behaves badly on a real socket.</summary>
public sealed class FaultTests
{
    private const int Hurry = 20;

    [Theory]
    [InlineData("429 Too Many Requests")]
    [InlineData("429 Too Many Requests", "Retry-After: 2")]
    [InlineData("429 Too Many Requests", "X-RateLimit-Limit: 200", "X-RateLimit-Remaining: 0", "X-RateLimit-Reset: 1")]
    [InlineData("500 Internal Server Error")]
    [InlineData("502 Bad Gateway")]
    [InlineData("408 Request Timeout")]
    public async Task ReadAsync_PassingFailures_AreTriedAgain(string status, params string[] headers)
    {
        var failure = new FaultyReply(status, "{}") { Headers = headers };

        var (records, asked) = await ReadAsync((path, count) => path == "/v2/positions" && count <= 2 ? failure : Good(path));

        Assert.Equal(3, records.Positions.Count);
        Assert.Equal(3, asked("/v2/positions"));
    }

    [Fact]
    public async Task ReadAsync_BrokenConnections_AreTriedAgain()
    {
        var (records, asked) = await ReadAsync((path, count) => (path, count) switch
        {
            ("/v2/orders", 1) => Good(path) with { HangUp = true },
            ("/v2/orders", 2) => Good(path) with { CutBytes = 700 },
            _ => Good(path),
        });

        Assert.Equal(5, records.Orders.Count);
        Assert.Equal(3, asked("/v2/orders"));
    }

    [Theory]
    [InlineData("500 Internal Server Error", "positions: the broker failed (500)")]
    [InlineData("429 Too Many Requests", "positions: too many calls (429)")]
    public async Task ReadAsync_FailureThatDoesNotPass_IsAnOutageAfterFiveTries(string status, string reason)
    {
        var (exception, asked) = await FailAsync((path, _) => path == "/v2/positions" ? new FaultyReply(status, "{}") : Good(path));

        Assert.Equal(reason, exception.Reason);
        Assert.Equal(5, asked("/v2/positions"));
    }

    [Fact]
    public async Task ReadAsync_LongRetryAfter_IsNotWaitedFor()
    {
        var refusal = new FaultyReply("429 Too Many Requests", "") { Headers = ["Retry-After: 3600"] };

        var (exception, asked) = await FailAsync((path, _) => path == "/v2/positions" ? refusal : Good(path));

        Assert.Equal(("positions: too many calls (429)", 1), (exception.Reason, asked("/v2/positions")));
    }

    [Theory]
    [InlineData("cut", "clock: the connection broke before the answer was complete")]
    [InlineData("hang up", "clock: the connection broke before the answer was complete")]
    [InlineData("half", "clock: the answer is not the JSON of such an answer")]
    [InlineData("html", "clock: the answer is a web page, not JSON")]
    [InlineData("list", "clock: the answer is not the JSON of such an answer")]
    public async Task ReadAsync_EndlessBadBodies_SayWhatIsBadAndKeepTheKey(string fault, string reason)
    {
        var good = Good("/v2/clock");
        var bad = fault switch
        {
            "cut" => good with { CutBytes = 40 },
            "hang up" => good with { HangUp = true },
            "half" => good with { Body = good.Body[..^30] },
            "html" => good with { Body = "<!DOCTYPE html><html></html>" },
            _ => good with { Body = "[1,2,3]" },
        };

        var (exception, _) = await FailAsync((path, _) => path == "/v2/clock" ? bad : Good(path));

        Assert.Equal(reason, exception.Reason);
    }

    /// <summary>The clock stands still while anything but the dripping try waits, and moves exactly to the end of that try and of the pause after it.</summary>
    [Fact]
    public async Task ReadAsync_BodyThatNeverEnds_IsGivenUpAfterItsTime()
    {
        const int tries = 5;
        using var asked = new SemaphoreSlim(0);
        await using var server = new FaultServer((path, _) =>
        {
            if (path is "/v2/clock" or "/v2/calendar") asked.Release();
            return Good(path) with { Drip = path == "/v2/clock" };
        });
        var options = Options(server.Uri);
        options.Timeout = TimeSpan.FromSeconds(10);
        var time = new ManualTime(JuniperAccount.Now);
        using var host = new LiveHost(options, time);

        var reading = host.ReadAsync();
        await Task.WhenAny(reading, asked.WaitAsync()); // the calendar, the last to be asked for, or the clock; the other one follows
        for (var n = 1; n <= tries; n++)
        {
            await Task.WhenAny(reading, asked.WaitAsync());
            await Task.WhenAny(reading, time.WhenArmedAtMost(1));
            time.AdvanceToNextTimer(); // the end of the try
            await Task.WhenAny(reading, time.WhenArmed(1));
            if (n < tries) time.AdvanceToNextTimer(); // the end of the pause
        }

        var exception = await Assert.ThrowsAsync<SourceUnavailableException>(() => reading);
        Assert.Equal(("clock: no answer within 10 seconds", tries), (exception.Reason, server.Asked("/v2/clock")));
        LiveAccountTests.AssertNoKey(exception, host);
    }

    [Fact]
    public async Task ReadAsync_WrongTypesInside_AreCountedAndNoOutage()
    {
        const string Positions = """[{"symbol":{"x":1},"qty":"1"},7,null,{"symbol":"AAPL","qty":true,"market_value":[1],"side":3,"current_price":"1e400"}]""";

        var (records, _) = await ReadAsync((path, _) => path == "/v2/positions" ? FaultyReply.Ok(Positions) : Good(path));

        Assert.Equal(new BrokerHolding { Symbol = "AAPL" }, Assert.Single(records.Positions));
        Assert.Contains(records.Warnings, warning => warning.Message == "3 records of alpaca/positions could not be read and were left out");
        Assert.Contains(records.Warnings, warning => warning.Message == "4 values of alpaca/positions could not be read and are unknown");
    }

    [Fact]
    public async Task ReadAsync_NobodyListens_SaysThatThereIsNoConnection()
    {
        string uri;
        await using (var gone = new FaultServer((_, _) => FaultyReply.Ok(""))) uri = gone.Uri;
        using var host = new LiveHost(Options(uri), new HurriedTime(Hurry));

        var exception = await Assert.ThrowsAsync<SourceUnavailableException>(host.ReadAsync);

        Assert.Contains("the broker cannot be reached: no connection", exception.Reason, StringComparison.Ordinal);
        LiveAccountTests.AssertNoKey(exception, host);
    }

    [Fact]
    public async Task ReadAsync_BrokerThatKeepsFailing_IsLeftAloneForAWhileAndThenAskedAgain()
    {
        var isUp = false;
        await using var server = new FaultServer((path, _) => Volatile.Read(ref isUp) ? Good(path) : new FaultyReply("503 Service Unavailable", ""));
        var time = new HurriedTime(Hurry);
        using var host = new LiveHost(Options(server.Uri), time);
        var exception = await Assert.ThrowsAsync<SourceUnavailableException>(host.ReadAsync);
        Assert.Equal(("account: the broker failed (503)", 5), (exception.Reason, server.Asked("/v2/account")));

        exception = await Assert.ThrowsAsync<SourceUnavailableException>(host.ReadAsync);
        Assert.StartsWith("account was not asked for: call after call failed", exception.Reason, StringComparison.Ordinal);
        Assert.Equal(5, server.Asked("/v2/account"));

        Volatile.Write(ref isUp, true);
        await Task.Delay(TimeSpan.FromSeconds(31), time, CancellationToken.None);
        Assert.NotNull((await host.ReadAsync()).Account);
    }

    private static FaultyReply Good(string path) => FaultyReply.Ok(path switch
    {
        "/v2/account" => JuniperAccount.Account,
        "/v2/positions" => JuniperAccount.Positions,
        "/v2/orders" => JuniperAccount.Orders,
        "/v2/account/portfolio/history" => JuniperAccount.History,
        "/v2/clock" => JuniperAccount.Clock,
        "/v2/calendar" => JuniperAccount.Calendar,
        _ => throw new InvalidOperationException("Nobody recorded an answer to " + path),
    });

    private static AlpacaOptions Options(string uri)
    {
        var options = LiveHost.Options(uri);
        options.Timeout = TimeSpan.FromMinutes(5); // a quarter of a minute of the hurried clock's: a busy machine does not look like a silent broker
        return options;
    }

    private static async Task<(BrokerRecords Records, Func<string, int> Asked)> ReadAsync(Func<string, int, FaultyReply> script)
    {
        await using var server = new FaultServer(script);
        using var host = new LiveHost(Options(server.Uri), new HurriedTime(Hurry));
        return (await host.ReadAsync(), server.Asked);
    }

    private static async Task<(SourceUnavailableException Exception, Func<string, int> Asked)> FailAsync(Func<string, int, FaultyReply> script)
    {
        await using var server = new FaultServer(script);
        using var host = new LiveHost(Options(server.Uri), new HurriedTime(Hurry));
        var exception = await Assert.ThrowsAsync<SourceUnavailableException>(host.ReadAsync);
        Assert.Equal("alpaca", exception.SourceName);
        LiveAccountTests.AssertNoKey(exception, host);
        return (exception, server.Asked);
    }
}
