using DashboardCreator.Analytics.Statistics;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading.Execution;

/// <summary>The trades by symbol, side, slippage, spread and steps.</summary>
internal static class ExecutionBreakdownComposer
{
    private static readonly double[] SlippageEdges = [-100, -50, -25, -10, -5, -2, 0, 2, 5, 10, 25, 50, 100];
    private static readonly double[] SpreadEdges = [0, 1, 2, 5, 10, 20, 50, 100];

    public static IReadOnlyList<ExecutionBySymbol> BySymbol(ExecutionWindow window) =>
    [
        .. from symbol in window.BySymbol
           let name = window.Book.Texts.Text(symbol.Key) ?? ""
           orderby name
           select Symbol(name, symbol.Value),
    ];

    public static IReadOnlyList<ExecutionBySide> BySide(ExecutionWindow window) =>
    [
        .. from side in new[] { (Name: TradeSides.Buy, Tally: window.Bought), (Name: TradeSides.Sell, Tally: window.Sold) }
           where side.Tally.Orders > 0
           select Side(side.Name, side.Tally),
    ];

    public static IReadOnlyList<ExecutionBin> Slippages(ExecutionWindow window) => [.. Bins(window.Slippages, SlippageEdges)];

    /// <summary>A spread is not negative: there is nothing below the first edge.</summary>
    public static IReadOnlyList<ExecutionBin> Spreads(ExecutionWindow window) => [.. Bins(window.Spreads, SpreadEdges).Skip(1)];

    public static IReadOnlyList<ExecutionSteps> Steps(ExecutionWindow window) =>
        [.. window.Steps.Select(steps => new ExecutionSteps(steps.Key, steps.Value))];

    private static IEnumerable<ExecutionBin> Bins(ReadOnlySpan<double> values, double[] edges)
    {
        var counts = Histogram.Counts(values, edges);
        return counts.Select((count, i) => new ExecutionBin(i == 0 ? null : edges[i - 1], i == edges.Length ? null : edges[i], count));
    }

    private static ExecutionBySymbol Symbol(string name, FillTally tally) => new()
    {
        Symbol = name,
        Orders = tally.Orders,
        WithSlippage = tally.WithSlippage,
        AvgSlippageBps = tally.AverageSlippage,
        SlippageCost = Money.Cents(tally.Cost),
        AvgSpreadBps = tally.AverageSpread,
    };

    private static ExecutionBySide Side(string name, FillTally tally) => new()
    {
        Side = name,
        Orders = tally.Orders,
        WithSlippage = tally.WithSlippage,
        AvgSlippageBps = tally.AverageSlippage,
        SlippageCost = Money.Cents(tally.Cost),
        AvgSpreadBps = tally.AverageSpread,
    };
}
