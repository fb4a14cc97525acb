namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>Symbols of option contracts as the Options Clearing Corporation writes them: root, yymmdd, C or P, strike in eight digits.</summary>
internal static class OptionSymbol
{
    private const int Tail = 15;

    /// <summary>Units of the underlying that one unit of the symbol stands for: 100 for an option, else 1.</summary>
    public static int UnitsOf(string? symbol) => Is(symbol) ? 100 : 1;

    private static bool Is(ReadOnlySpan<char> symbol) =>
        symbol.Length is > Tail and <= Tail + 6
        && symbol[^9] is 'C' or 'P'
        && !symbol[^Tail..^9].ContainsAnyExceptInRange('0', '9')
        && !symbol[^8..].ContainsAnyExceptInRange('0', '9');
}
