using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing.Alpaca;
using DashboardCreator.Testing.Funds;
using Xunit;

namespace DashboardCreator.Sources.Tests.Alpaca;

/// <summary>The broker's own description judges every request: Prism refuses what it does not allow.</summary>
public sealed class PrismTests : IDisposable
{
    private readonly TimeProvider time = TimeProvider.System;
    private readonly List<PrismServer> servers = [];

    public void Dispose() => servers.ForEach(server => server.Dispose());

    [PrismFact]
    public async Task ReadAsync_Account_AsksAsTheTradingApiIsDescribed()
    {
        var trading = await StartAsync("trading");
        using var host = new LiveHost(LiveHost.Options(trading.Uri), time);

        var records = await host.ReadAsync();

        Assert.Equal(
            ["account", "activities", "calendar", "clock", "orders", "portfolio_history", "positions"],
            records.Sources.Select(source => source.Fact).Order(StringComparer.Ordinal));

        var options = LiveHost.Options(trading.Uri);
        (options.Key, options.Secret) = (null, null);
        using var stranger = new LiveHost(options, time);
        var exception = await Assert.ThrowsAsync<SourceUnavailableException>(stranger.ReadAsync);
        Assert.Contains("the broker wants a key", exception.Reason, StringComparison.Ordinal);
    }

    [PrismFact]
    public async Task ReadAsync_JudgeOfTheseTests_RefusesWhatIsNotDescribed()
    {
        var trading = await StartAsync("trading");
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, trading.Uri + "/v2/orders?status=every&limit=many");
        request.Headers.Add("APCA-API-KEY-ID", "key");
        request.Headers.Add("APCA-API-SECRET-KEY", "secret");

        using var response = await client.SendAsync(request);

        Assert.Equal(422, (int)response.StatusCode);
    }

    [PrismFact]
    public async Task GetDailyBarsAsync_Symbols_AsksAsTheDataApiIsDescribed()
    {
        var data = await StartAsync("data");
        using var host = new LiveHost(LiveHost.Options(dataUri: data.Uri), time);

        var bars = await host.Bars.GetDailyBarsAsync(["AAPL", "TSLA"], new(2022, 1, 3), CancellationToken.None);

        Assert.Equal(new DailyBar(new(2022, 2, 28), 165.12), Assert.Single(bars["AAPL"].Bars));
    }

    [PrismFact]
    public async Task GetIntradayBarsAsync_Symbol_AsksAsTheDataApiIsDescribed()
    {
        var data = await StartAsync("data");
        using var host = new LiveHost(LiveHost.Options(dataUri: data.Uri), time);

        var bars = await host.IntradayBars.GetIntradayBarsAsync("AAPL", Utc.At("2022-01-03 14:30"), CancellationToken.None);

        Assert.Equal(165.12, Assert.Single(bars.Bars).Close);
    }

    private async Task<PrismServer> StartAsync(string description)
    {
        var server = new PrismServer(description);
        servers.Add(server);
        await server.ReadyAsync();
        return server;
    }
}
