using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Kalshi;
using DashboardCreator.Testing.Alpaca;
using DashboardCreator.Testing.Time;
using Xunit;

namespace DashboardCreator.Sources.Tests.Kalshi;

/// <summary>An exchange that behaves badly on a real socket.</summary>
public sealed class KalshiFaultTests : IDisposable
{
    private const int Hurry = 20;
    private const string Good = """{"balance":125050,"portfolio_value":38020,"updated_ts":1770390300}""";

    private readonly ExchangeKey key = new();

    public void Dispose() => key.Dispose();

    [Theory]
    [InlineData("429 Too Many Requests")]
    [InlineData("429 Too Many Requests", "Retry-After: 2")]
    [InlineData("500 Internal Server Error")]
    [InlineData("502 Bad Gateway")]
    [InlineData("408 Request Timeout")]
    public async Task ReadAsync_PassingFailures_AreTriedAgain(string status, params string[] headers)
    {
        var (records, asked) = await ReadAsync(count => count <= 2 ? new FaultyReply(status, "{}") { Headers = headers } : FaultyReply.Ok(Good));

        Assert.Equal((1250.5m, 3), (records.Balance!.Cash, asked));
    }

    [Fact]
    public async Task ReadAsync_BrokenConnections_AreTriedAgain()
    {
        var (records, asked) = await ReadAsync(count => FaultyReply.Ok(Good) with { HangUp = count == 1, CutBytes = count == 2 ? 700 : 0 });

        Assert.Equal((380.2m, 3), (records.Balance!.PortfolioValue, asked));
    }

    [Theory]
    [InlineData("Retry-After: 3")]
    [InlineData("Retry-After: Fri, 06 Feb 2026 15:06:03 GMT")]
    public async Task ReadAsync_RetryAfter_IsWaitedForAndNoLonger(string header)
    {
        using var asked = new SemaphoreSlim(0);
        await using var server = new FaultServer((_, count) =>
        {
            asked.Release();
            return count == 1 ? new FaultyReply("429 Too Many Requests", "") { Headers = [header] } : FaultyReply.Ok(Good);
        });
        var time = new ManualTime("2026-02-06T15:06:00Z");
        using var host = new KalshiHost(KalshiHost.Options(server.Uri, key), time);

        var reading = host.ReadAsync();
        await asked.WaitAsync();
        await WhenPausingAsync(host, tries: 1);
        await time.WhenArmed(1);
        time.Advance(TimeSpan.FromSeconds(2.999));
        Assert.Equal(1, server.Asked(KalshiHost.BalancePath));

        time.Advance(TimeSpan.FromSeconds(0.001));
        Assert.NotNull((await reading).Balance);
        Assert.Equal(2, server.Asked(KalshiHost.BalancePath));
    }

    [Theory]
    [InlineData("500 Internal Server Error", "balance: the exchange failed (500)", 3)]
    [InlineData("429 Too Many Requests", "balance: too many calls (429)", 3)]
    [InlineData("401 Unauthorized", "balance: the key is refused (401)", 1)]
    [InlineData("403 Forbidden", "balance: the key is refused (403)", 1)]
    [InlineData("404 Not Found", "balance: there is no such address (404): check KALSHI_URI", 1)]
    [InlineData("400 Bad Request", "balance: the question is refused (400)", 1)]
    public async Task ReadAsync_Refusal_IsAnOutageAfterAsManyTriesAsItIsWorth(string status, string reason, int tries)
    {
        var (exception, asked) = await FailAsync(_ => new FaultyReply(status, $$"""{"error":"key {{ExchangeKey.Id}}"}"""));

        Assert.Equal((reason, tries), (exception.Reason, asked));
    }

    [Fact]
    public async Task ReadAsync_NoKeySet_SaysWhichSettingsAreMissing()
    {
        await using var server = new FaultServer((_, _) => new FaultyReply("401 Unauthorized", ""));
        using var host = new KalshiHost(new KalshiOptions { Uri = server.Uri }, new HurriedTime(Hurry));

        Assert.Equal("balance: the exchange wants a key: set KALSHI_KEY_ID and KALSHI_PRIVATE_KEY_FILE (401)", (await host.FailAsync()).Reason);
    }

    [Fact]
    public async Task ReadAsync_LongRetryAfter_IsNotWaitedFor()
    {
        var (exception, asked) = await FailAsync(_ => new FaultyReply("429 Too Many Requests", "") { Headers = ["Retry-After: 11"] });

        Assert.Equal(("balance: too many calls (429)", 1), (exception.Reason, asked));
    }

    [Fact]
    public async Task ReadAsync_Redirection_IsNotFollowed()
    {
        await using var elsewhere = new FaultServer((_, _) => FaultyReply.Ok(Good));

        var (exception, asked) = await FailAsync(_ => new FaultyReply("302 Found", "") { Headers = [$"Location: {elsewhere.Uri}/balance"] });

        Assert.Equal(("balance: the exchange points elsewhere (302); keys are not sent after it", 1), (exception.Reason, asked));
        Assert.Empty(elsewhere.Heads);
    }

    [Theory]
    [InlineData("cut", "balance: the connection broke before the answer was complete", 3)]
    [InlineData("half", "balance: the answer is not the JSON of such an answer", 1)]
    [InlineData("html", "balance: the answer is a web page, not JSON", 1)]
    [InlineData("wrong type", "balance: the answer is not the JSON of such an answer", 1)]
    [InlineData("huge", "balance: the answer is too large", 1)]
    public async Task ReadAsync_BadBodies_SayWhatIsBad(string fault, string reason, int tries)
    {
        var good = FaultyReply.Ok(Good);
        var bad = fault switch
        {
            "cut" => good with { CutBytes = 40 },
            "half" => good with { Body = Good[..^30] },
            "html" => good with { Body = "<!DOCTYPE html><html></html>" },
            "huge" => good with { Body = Good + new string(' ', BalanceAnswer.LargestBody) },
            _ => good with { Body = """{"balance":[125050],"portfolio_value":38020}""" },
        };

        var (exception, asked) = await FailAsync(_ => bad);

        Assert.Equal((reason, tries), (exception.Reason, asked));
    }

    /// <summary>How often is not counted: of its own accord the platform asks again where not one byte came back.</summary>
    [Fact]
    public async Task ReadAsync_ConnectionsThatAreOnlyClosed_AreAnOutage()
    {
        var (exception, _) = await FailAsync(_ => FaultyReply.Ok(Good) with { HangUp = true });

        Assert.Equal("balance: the connection broke before the answer was complete", exception.Reason);
    }

    /// <summary>The documents wait for the balance: who is silent once is not asked again before the next refresh.</summary>
    [Fact]
    public async Task ReadAsync_BodyThatNeverEnds_IsGivenUpAfterItsTime()
    {
        using var asked = new SemaphoreSlim(0);
        await using var server = new FaultServer((_, _) =>
        {
            asked.Release();
            return FaultyReply.Ok(Good) with { Drip = true };
        });
        var time = new ManualTime("2026-02-06T15:06:00Z");
        using var host = new KalshiHost(KalshiHost.Options(server.Uri, key), time);

        var reading = host.FailAsync();
        await Task.WhenAny(reading, asked.WaitAsync());
        time.AdvanceToNextTimer(); // the end of the try

        Assert.Equal("balance: no answer within 4 seconds", (await reading).Reason);
        Assert.Equal(1, server.Asked(KalshiHost.BalancePath));
    }

    [Fact]
    public async Task ReadAsync_NobodyListens_SaysThatThereIsNoConnection()
    {
        string uri;
        await using (var gone = new FaultServer((_, _) => FaultyReply.Ok(""))) uri = gone.Uri;
        using var host = new KalshiHost(Options(uri), new HurriedTime(Hurry));

        Assert.Equal("balance: the exchange cannot be reached: no connection", (await host.FailAsync()).Reason);
    }

    [Fact]
    public async Task ReadAsync_Cancelled_IsNoOutage()
    {
        using var stop = new CancellationTokenSource();
        await using var server = new FaultServer((_, _) =>
        {
            stop.Cancel();
            return FaultyReply.Ok(Good) with { Drip = true };
        });
        using var host = new KalshiHost(Options(server.Uri), new ManualTime("2026-02-06T15:06:00Z"));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.Source.ReadAsync(stop.Token));
    }

    private static async Task WhenPausingAsync(KalshiHost host, int tries)
    {
        while (!host.Log.Contains($"try {tries} failed", StringComparison.Ordinal)) await Task.Yield();
    }

    private KalshiOptions Options(string uri)
    {
        var options = KalshiHost.Options(uri, key);
        options.Timeout = TimeSpan.FromMinutes(5); // a quarter of a minute of the hurried clock's: a busy machine does not look like a silent exchange
        return options;
    }

    private async Task<(ExchangeAccountRecords Records, int Asked)> ReadAsync(Func<int, FaultyReply> script)
    {
        await using var server = new FaultServer((_, count) => script(count));
        using var host = new KalshiHost(Options(server.Uri), new HurriedTime(Hurry));
        var records = await host.ReadAsync();
        ExchangeKey.AssertAbsent(host.Log);
        return (records, server.Asked(KalshiHost.BalancePath));
    }

    private async Task<(SourceUnavailableException Exception, int Asked)> FailAsync(Func<int, FaultyReply> script)
    {
        await using var server = new FaultServer((_, count) => script(count));
        using var host = new KalshiHost(Options(server.Uri), new HurriedTime(Hurry));
        return (await host.FailAsync(), server.Asked(KalshiHost.BalancePath));
    }
}
