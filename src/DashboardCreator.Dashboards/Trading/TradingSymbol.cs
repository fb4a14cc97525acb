namespace DashboardCreator.Dashboards.Trading;

/// <summary>The one way in which a symbol is written here.</summary>
public static class TradingSymbol
{
    /// <summary>A symbol, trimmed and in upper case; of <c>EQUITIES::AAPL//USD</c> the part between.</summary>
    /// <returns>Null when nothing is left.</returns>
    public static string? Of(ReadOnlySpan<char> text)
    {
        var exchange = text.IndexOf("::");
        if (exchange >= 0) text = text[(exchange + 2)..];
        var currency = text.IndexOf("//");
        if (currency >= 0) text = text[..currency];
        text = text.Trim();
        return text.IsEmpty ? null : text.ToString().ToUpperInvariant();
    }
}
