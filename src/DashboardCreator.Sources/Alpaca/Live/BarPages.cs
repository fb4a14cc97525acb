using System.Text.Json;
using DashboardCreator.Sources.Alpaca.Reading;

namespace DashboardCreator.Sources.Alpaca.Live;

/// <summary>Daily bars of many symbols, page after page.</summary>
internal static class BarPages
{
    public const int SymbolsPerCall = 100;
    private const int BarsPerPage = 10_000;

    /// <summary>Split-adjusted bars by symbol; a symbol the market does not know is absent.</summary>
    public static async Task<Dictionary<string, BarSeries>> ReadAsync(
        AlpacaClient client, IReadOnlyCollection<string> symbols, DateOnly from, CancellationToken cancellationToken)
    {
        var series = new Dictionary<string, BarSeries>(StringComparer.Ordinal);
        foreach (var group in symbols.Order(StringComparer.Ordinal).Chunk(SymbolsPerCall))
        {
            string? token = null;
            do
            {
                var page = await PageAsync(client, group, from, token, cancellationToken);
                Take(page, series);
                token = page.NextPageToken == token ? null : page.NextPageToken;
            }
            while (token is not null);
        }

        return series;
    }

    private static Task<BarsAnswer> PageAsync(AlpacaClient client, string[] symbols, DateOnly from, string? token, CancellationToken cancellationToken)
    {
        var names = QueryText.Of(string.Join(',', symbols));
        var window = $"timeframe=1Day&start={QueryText.Of(from)}&limit={BarsPerPage}&adjustment=split";
        return client.GetAsync("bars", $"/v2/stocks/bars?symbols={names}&{window}{QueryText.After(token)}", Read, cancellationToken);
    }

    private static BarsAnswer Read(byte[] body) => BarsAnswer.Read(body) is { SpeaksOfBars: true } answer ? answer : throw new JsonException("no bars");

    private static void Take(BarsAnswer page, Dictionary<string, BarSeries> series)
    {
        foreach (var (symbol, bars) in page.BySymbol)
        {
            if (!series.TryAdd(symbol, bars)) series[symbol].Add(bars);
        }
    }
}
