namespace DashboardCreator.SampleData.Options;

/// <summary>All executions, in the order in which they were entered.</summary>
internal static class OptionBook
{
    public static IReadOnlyList<Trade> Trades() =>
    [
        .. ClosedTrades.All.Concat(OpenTrades.All).Select((line, n) => line.Numbered(n + 1)).OrderBy(trade => trade.Entered),
    ];
}
