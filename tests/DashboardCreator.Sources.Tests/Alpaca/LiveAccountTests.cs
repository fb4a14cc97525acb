using System.Globalization;
using System.Net;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing.Alpaca;
using DashboardCreator.Testing.Time;
using Xunit;

namespace DashboardCreator.Sources.Tests.Alpaca;

public sealed class LiveAccountTests
{
    private readonly ManualTime time = new(JuniperAccount.Now);

    [Fact]
    public async Task ReadAsync_OneRefresh_AsksEachResourceOnceAndSignsEachQuestion()
    {
        var exchange = JuniperAccount.Exchange();
        using var host = new LiveHost(LiveHost.Options(), time, exchange);

        await host.ReadAsync();

        Assert.Equal(6, exchange.Questions.Count);
        Assert.Equal(6, exchange.Questions.Select(question => question.PathAndQuery).Distinct().Count());
        Assert.All(exchange.Questions, question => Assert.Equal((LiveHost.Key, LiveHost.Secret), (question.Key, question.Secret)));
    }

    [Theory]
    [InlineData("https://broker.invalid/v2")]
    [InlineData("https://broker.invalid/v2/")]
    [InlineData("https://broker.invalid/")]
    public async Task ReadAsync_AddressWithItsVersion_IsTheSameAddress(string uri)
    {
        using var host = new LiveHost(LiveHost.Options(uri), time, JuniperAccount.Exchange());

        Assert.NotNull((await host.ReadAsync()).Account);
    }

    [Fact]
    public async Task ReadAsync_MoreOrdersThanAPage_FollowsUntilToTheEnd()
    {
        // The last order of the first page shares its instant with the first of the second page: a basket.
        var exchange = JuniperAccount.Exchange(JuniperAccount.OrdersPath)
            .On(JuniperAccount.OrdersPath, Orders(0, 500))
            .On($"{JuniperAccount.OrdersPath}&until={Until(499)}", Orders(499, 999))
            .On($"{JuniperAccount.OrdersPath}&until={Until(998)}", Orders(998, 1003));
        using var host = new LiveHost(LiveHost.Options(), time, exchange);

        var orders = (await host.ReadAsync()).Orders;

        Assert.Equal(Enumerable.Range(0, 1003).Select(index => $"o{index:D5}"), orders.Select(order => order.OrderId));
        Assert.Equal(3, exchange.Count("/v2/orders"));
    }

    [Fact]
    public async Task ReadAsync_BasketLargerThanAPage_IsLeftBehindAndNotAskedForEver()
    {
        var basket = Orders(0, 500, step: 0);
        var exchange = JuniperAccount.Exchange(JuniperAccount.OrdersPath)
            .On(JuniperAccount.OrdersPath, basket)
            .On($"{JuniperAccount.OrdersPath}&until={Until(0)}", basket)
            .On($"{JuniperAccount.OrdersPath}&until={Until(0, later: 0)}", Orders(600, 601));
        using var host = new LiveHost(LiveHost.Options(), time, exchange);

        Assert.Equal(501, (await host.ReadAsync()).Orders.Count);
    }

    [Fact]
    public async Task ReadAsync_BrokerThatRepeatsOnePage_IsStoppedAndReported()
    {
        var page = Orders(0, 500, step: 0);
        var exchange = JuniperAccount.Exchange(JuniperAccount.OrdersPath)
            .On(JuniperAccount.OrdersPath, page)
            .On($"{JuniperAccount.OrdersPath}&until={Until(0)}", page)
            .On($"{JuniperAccount.OrdersPath}&until={Until(0, later: 0)}", page);
        using var host = new LiveHost(LiveHost.Options(), time, exchange);

        var records = await host.ReadAsync();

        Assert.Equal(500, records.Orders.Count);
        Assert.Contains(records.Warnings, warning => warning.Message.StartsWith("alpaca/orders is not complete", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"timestamp":[1772499600,1772586000],"equity":[1,2]}""")]
    [InlineData("""{"timestamp":[1772499600,1772586000],"equity":[1,2],"cashflow":null}""")]
    [InlineData("""{"timestamp":[1772499600,1772586000],"equity":[1,2],"cashflow":{}}""")]
    public async Task ReadAsync_HistoryWithoutFlows_TakesThemFromTheActivities(string history)
    {
        var first = string.Join(',', Enumerable.Range(0, 100).Select(index => $$"""{"id":"a{{index}}","activity_type":"CSD","date":"2026-02-28","net_amount":"1"}"""));
        var exchange = JuniperAccount.Exchange(JuniperAccount.HistoryPath)
            .On(JuniperAccount.HistoryPath, history)
            .On(JuniperAccount.ActivitiesPath, $"[{first}]")
            .On(JuniperAccount.ActivitiesPath + "&page_token=a99", """
                [{"id":"a99","activity_type":"CSD","date":"2026-02-28","net_amount":"1"},{"id":"b","activity_type":"CSW","date":"2026-03-03","net_amount":"-30"},
                 {"id":"c","activity_type":"DIV","date":"2026-03-03","net_amount":"7"},{"id":"d","activity_type":"CSD","date":"2026-03-04","net_amount":"9"}]
                """);
        using var host = new LiveHost(LiveHost.Options(), time, exchange);

        var records = await host.ReadAsync();

        Assert.Equal([100m, -30m], records.History.Select(point => point.Flow));
        Assert.Equal(2, exchange.Count("/v2/account/activities"));
        Assert.Contains(records.Warnings, warning => warning.Message.StartsWith("1 deposits or withdrawals are newer", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ReadAsync_AccountWithoutAMakingDate_AsksForEverything()
    {
        var exchange = JuniperAccount.Exchange("/v2/account")
            .On("/v2/account", """{"equity":"1"}""")
            .On(JuniperAccount.HistoryPath.Replace("2026-02-27", "2015-01-01", StringComparison.Ordinal), JuniperAccount.History)
            .On(JuniperAccount.CalendarPath.Replace("2026-02-27", "2015-01-01", StringComparison.Ordinal), JuniperAccount.Calendar);
        using var host = new LiveHost(LiveHost.Options(), time, exchange);

        Assert.Equal(3, (await host.ReadAsync()).History.Count);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, "account: the key is refused (401)")]
    [InlineData(HttpStatusCode.Forbidden, "account: the key is refused (403)")]
    [InlineData(HttpStatusCode.NotFound, "account: there is no such address (404): check ALPACA_URI and ALPACA_DATA_URI")]
    [InlineData(HttpStatusCode.UnprocessableEntity, "account: the question is refused (422)")]
    [InlineData(HttpStatusCode.Redirect, "account: the broker points elsewhere (302); keys are not sent after it")]
    public async Task ReadAsync_RefusedQuestion_IsNotAskedAgainAndSaysWhy(HttpStatusCode status, string reason)
    {
        var exchange = JuniperAccount.Exchange("/v2/account").On("/v2/account", """{"message":"request of PKTESTKEY00000000001 is not authorized"}""", status);
        using var host = new LiveHost(LiveHost.Options(), time, exchange);

        var exception = await Assert.ThrowsAsync<SourceUnavailableException>(host.ReadAsync);

        Assert.Equal(("alpaca", reason), (exception.SourceName, exception.Reason));
        Assert.Equal(1, exchange.Count("/v2/account"));
        AssertNoKey(exception, host);
    }

    [Fact]
    public async Task ReadAsync_NoKeySet_SaysWhichSettingsAreMissing()
    {
        var options = LiveHost.Options();
        (options.Key, options.Secret) = (null, null);
        var exchange = JuniperAccount.Exchange("/v2/account").On("/v2/account", "", HttpStatusCode.Unauthorized);
        using var host = new LiveHost(options, time, exchange);

        var exception = await Assert.ThrowsAsync<SourceUnavailableException>(host.ReadAsync);

        Assert.Equal("account: the broker wants a key: set ALPACA_KEY and ALPACA_SECRET (401)", exception.Reason);
    }

    [Theory]
    [InlineData("<html><body>maintenance</body></html>", "clock: the answer is a web page, not JSON")]
    [InlineData("", "clock: the answer is not the JSON of such an answer")]
    [InlineData("[]", "clock: the answer is not the JSON of such an answer")]
    [InlineData("""{"is_open":tr""", "clock: the answer is not the JSON of such an answer")]
    [InlineData("""{"is_open":true}x""", "clock: the answer is not the JSON of such an answer")]
    public async Task ReadAsync_AnswerThatIsNone_IsAnOutage(string body, string reason)
    {
        using var host = new LiveHost(LiveHost.Options(), time, JuniperAccount.Exchange("/v2/clock").On("/v2/clock", body));

        Assert.Equal(reason, (await Assert.ThrowsAsync<SourceUnavailableException>(host.ReadAsync)).Reason);
    }

    [Fact]
    public async Task ReadAsync_SmallBudget_IsNeverExceeded()
    {
        var options = LiveHost.Options();
        options.RequestsPerMinute = 4;
        var sent = new List<DateTimeOffset>();
        var exchange = JuniperAccount.Exchange(JuniperAccount.OrdersPath)
            .On(JuniperAccount.OrdersPath, Orders(0, 500))
            .On($"{JuniperAccount.OrdersPath}&until={Until(499)}", Orders(499, 999))
            .On($"{JuniperAccount.OrdersPath}&until={Until(998)}", Orders(998, 1003));
        exchange.BeforeAnswer = () => { lock (sent) sent.Add(time.GetUtcNow()); };
        using var host = new LiveHost(options, time, exchange);

        await LiveHost.RunAsync(time, host.ReadAsync);
        await LiveHost.RunAsync(time, host.ReadAsync);

        Assert.Equal(15, sent.Count);
        Assert.All(sent, start => Assert.InRange(sent.Count(other => other >= start && other - start < TimeSpan.FromMinutes(1)), 1, 4));
    }

    [Fact]
    public async Task ReadAsync_Cancelled_IsNoOutage()
    {
        using var stop = new CancellationTokenSource();
        var exchange = JuniperAccount.Exchange();
        exchange.BeforeAnswer = stop.Cancel;
        using var host = new LiveHost(LiveHost.Options(), time, exchange);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.Broker.ReadAsync("main", stop.Token));
    }

    internal static void AssertNoKey(Exception exception, LiveHost host)
    {
        foreach (var secret in new[] { LiveHost.Key, LiveHost.Secret })
        {
            Assert.DoesNotContain(secret, exception.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain(secret, host.Log, StringComparison.Ordinal);
        }
    }

    /// <summary>Orders of an invented account, the newest first, a second apart.</summary>
    private static string Orders(int from, int to, int step = 1) => "[" + string.Join(',', Enumerable.Range(from, to - from).Select(index =>
        $$"""{"id":"o{{index:D5}}","symbol":"AAPL","side":"buy","qty":"1","status":"filled","submitted_at":"{{Sent(index * step):yyyy-MM-dd'T'HH:mm:ss.fff}}123456Z"}""")) + "]";

    private static DateTimeOffset Sent(int index) => DateTimeOffset.Parse("2026-03-03T20:00:00Z", CultureInfo.InvariantCulture).AddSeconds(-index);

    private static string Until(int index, int later = 1) =>
        Uri.EscapeDataString(Sent(index).AddMilliseconds(later).ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
}
