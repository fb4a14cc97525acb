namespace DashboardCreator.Dashboards.MarketMaking;

/// <summary>What follows from the ticker of a market.</summary>
public static class MarketNames
{
    private const string DemoEnvironment = "demo";

    /// <summary>The event that a market belongs to: as configured, else its ticker without the last part.</summary>
    public static string Event(string market, string? configured)
    {
        ArgumentNullException.ThrowIfNull(market);
        return configured ?? (market.LastIndexOf('-') is > 0 and var end ? market[..end] : market);
    }

    /// <summary>The event's page at the exchange.</summary>
    /// <param name="name">The event.</param>
    /// <param name="environment">The bot's.</param>
    public static string Url(string name, string environment)
    {
        ArgumentNullException.ThrowIfNull(name);
        var host = environment == DemoEnvironment ? "demo.kalshi.co" : "kalshi.com";
        return $"https://{host}/markets/{Escaped(name.Split('-')[0])}#{Escaped(name)}";
    }

    // Addresses are lower case there.
    private static string Escaped(string text) => Uri.EscapeDataString(text.ToLowerInvariant());
}
