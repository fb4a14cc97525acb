using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.Alpaca.Live;

/// <summary>Five-minute bars of the market, asked for anew each time and kept nowhere: a session or two, one page.</summary>
/// <param name="client">Asks the market-data API.</param>
internal sealed class LiveIntradayBarSource(AlpacaClient client) : IIntradayBarSource
{
    public async Task<IntradayBars> GetIntradayBarsAsync(string symbol, DateTimeOffset from, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(symbol);
        var none = new IntradayBars(symbol, BarSymbol.IntradayNameOf(symbol), []);
        if (!BarSymbol.IsStock(symbol)) return none with { AbsenceReason = "no symbol of the stock market, which alone has bars here" };
        var series = await BarPages.ReadFiveMinutesAsync(client, symbol, from, cancellationToken);
        var bars = series is null ? none : series.Intraday(none);
        return bars.Bars.Count > 0 ? bars : bars with { AbsenceReason = $"the market has none since {from:yyyy-MM-dd HH:mm} UTC" };
    }
}
