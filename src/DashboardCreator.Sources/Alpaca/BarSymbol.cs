using System.Buffers;

namespace DashboardCreator.Sources.Alpaca;

/// <summary>Symbols as the names of files and of sources.</summary>
internal static class BarSymbol
{
    public const string SourceName = "alpaca";
    private const int MaxLength = 32;
    private const int MaxStockLength = 10;
    private const string Prefix = "bars_";
    private const string Extension = ".json";
    private const string FiveMinutes = "_5Min";

    private static readonly SearchValues<char> Characters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-/");
    private static readonly SearchValues<char> StockCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-");

    /// <summary>Whether a file can be named after it.</summary>
    public static bool IsFileName(string symbol) => symbol.Length is > 0 and <= MaxLength && !symbol.AsSpan().ContainsAnyExcept(Characters);

    /// <summary>Whether the stock market could know it: one question with an option or a pair among its symbols is refused as a whole.</summary>
    public static bool IsStock(string symbol) =>
        symbol.Length is > 0 and <= MaxStockLength && char.IsAsciiLetterUpper(symbol[0]) && !symbol.AsSpan().ContainsAnyExcept(StockCharacters);

    /// <summary><c>bars_SPY.json</c>.</summary>
    public static string FileName(string symbol) => $"{Prefix}{symbol.Replace('/', '_')}{Extension}";

    /// <summary><c>alpaca/bars_SPY</c>.</summary>
    public static string NameOf(string symbol) => $"{SourceName}/{Prefix}{symbol.Replace('/', '_')}";

    /// <summary><c>bars_SPY_5Min.json</c>.</summary>
    public static string IntradayFileName(string symbol) => $"{Prefix}{symbol.Replace('/', '_')}{FiveMinutes}{Extension}";

    /// <summary><c>alpaca/bars_SPY_5Min</c>.</summary>
    public static string IntradayNameOf(string symbol) => NameOf(symbol) + FiveMinutes;

    /// <summary>The symbol of a file's name, an underscore read as a slash; null when it is no file of daily bars.</summary>
    public static string? OfFile(string fileName)
    {
        if (!fileName.StartsWith(Prefix, StringComparison.Ordinal) || !fileName.EndsWith(Extension, StringComparison.Ordinal)) return null;
        if (fileName.EndsWith(FiveMinutes + Extension, StringComparison.OrdinalIgnoreCase)) return null;
        var symbol = fileName[Prefix.Length..^Extension.Length].Replace('_', '/');
        return IsFileName(symbol) ? symbol : null;
    }
}
