using System.Text.Json;
using DashboardCreator.Sources.Alpaca.Reading;

namespace DashboardCreator.Sources.Alpaca.Live;

/// <summary>Bars of the stock market, page after page.</summary>
internal static class BarPages
{
    public const int SymbolsPerCall = 100;
    private const int BarsPerPage = 10_000;

    /// <summary>Split-adjusted daily bars by symbol; a symbol the market does not know is absent.</summary>
    public static Task<Dictionary<string, BarSeries>> ReadAsync(
        AlpacaClient client, IReadOnlyCollection<string> symbols, DateOnly from, CancellationToken cancellationToken) =>
        ReadAsync(client, symbols, new Window("bars", "1Day", QueryText.Of(from)), cancellationToken);

    /// <summary>Split-adjusted bars of five minutes of one symbol; null when the market does not know it.</summary>
    public static async Task<BarSeries?> ReadFiveMinutesAsync(AlpacaClient client, string symbol, DateTimeOffset from, CancellationToken cancellationToken)
    {
        var window = new Window("five-minute bars", "5Min", QueryText.Of(from.ToUnixTimeMilliseconds()));
        return (await ReadAsync(client, [symbol], window, cancellationToken)).GetValueOrDefault(symbol);
    }

    private static async Task<Dictionary<string, BarSeries>> ReadAsync(
        AlpacaClient client, IReadOnlyCollection<string> symbols, Window window, CancellationToken cancellationToken)
    {
        var series = new Dictionary<string, BarSeries>(StringComparer.Ordinal);
        foreach (var group in symbols.Order(StringComparer.Ordinal).Chunk(SymbolsPerCall))
        {
            string? token = null;
            do
            {
                var page = await PageAsync(client, group, window, token, cancellationToken);
                Take(page, series);
                token = page.NextPageToken == token ? null : page.NextPageToken;
            }
            while (token is not null);
        }

        return series;
    }

    private static Task<BarsAnswer> PageAsync(AlpacaClient client, string[] symbols, Window window, string? token, CancellationToken cancellationToken)
    {
        var names = QueryText.Of(string.Join(',', symbols));
        var bars = $"timeframe={window.Timeframe}&start={window.Start}&limit={BarsPerPage}&adjustment=split";
        return client.GetAsync(window.Resource, $"/v2/stocks/bars?symbols={names}&{bars}{QueryText.After(token)}", Read, cancellationToken);
    }

    private static BarsAnswer Read(byte[] body) => BarsAnswer.Read(body) is { SpeaksOfBars: true } answer ? answer : throw new JsonException("no bars");

    private static void Take(BarsAnswer page, Dictionary<string, BarSeries> series)
    {
        foreach (var (symbol, bars) in page.BySymbol)
        {
            if (!series.TryAdd(symbol, bars)) series[symbol].Add(bars);
        }
    }

    /// <param name="Resource">What messages call the bars.</param>
    /// <param name="Timeframe">As the API names it.</param>
    /// <param name="Start">As it stands in a query.</param>
    private sealed record Window(string Resource, string Timeframe, string Start);
}
