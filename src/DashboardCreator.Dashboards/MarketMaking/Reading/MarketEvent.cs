using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.MarketMaking;

/// <summary>The event that a market belongs to.</summary>
public static class MarketEvent
{
    /// <summary>The configuration's, else the market's id without its last <c>-</c> part.</summary>
    public static string Of(string market, MarketConfig? config)
    {
        ArgumentNullException.ThrowIfNull(market);
        var last = market.LastIndexOf('-');
        return config?.EventTicker ?? (last > 0 ? market[..last] : market);
    }

    /// <summary>An event's page at the exchange; its series is what stands before the first <c>-</c>.</summary>
    /// <param name="ticker">The event.</param>
    /// <param name="environment">The bot's environment: <c>demo</c> trades at the exchange's demonstration.</param>
    public static string Url(string ticker, string environment)
    {
        ArgumentNullException.ThrowIfNull(ticker);
        var host = string.Equals(environment, "demo", StringComparison.OrdinalIgnoreCase) ? "demo.kalshi.co" : "kalshi.com";
        var series = ticker.Split('-')[0];
        return $"https://{host}/markets/{Lower(series)}#{Lower(ticker)}";
    }

    // The exchange's pages are in lower case.
    private static string Lower(string text) => Uri.EscapeDataString(string.Create(text.Length, text, (span, source) => source.AsSpan().ToLowerInvariant(span)));
}
