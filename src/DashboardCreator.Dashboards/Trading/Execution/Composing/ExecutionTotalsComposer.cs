using DashboardCreator.Analytics.Execution;
using DashboardCreator.Analytics.Statistics;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading.Execution;

/// <summary>The figures over all trades.</summary>
internal static class ExecutionTotalsComposer
{
    public static ExecutionTotals Compose(ExecutionWindow window)
    {
        var slippages = window.Slippages.ToArray();
        Array.Sort(slippages);
        var improved = slippages.Count(slippage => slippage < 0);
        return new ExecutionTotals
        {
            Orders = window.All.Orders,
            WithSlippage = window.All.WithSlippage,
            AvgSlippageBps = window.All.AverageSlippage,
            MedianSlippageBps = Percentile.OfSorted(slippages, 0.5),
            BestSlippageBps = slippages.Length == 0 ? null : slippages[0],
            WorstSlippageBps = slippages.Length == 0 ? null : slippages[^1],
            TotalSlippageCost = Money.Cents(window.All.Cost),
            Improved = improved,
            ImprovedPct = slippages.Length == 0 ? null : (double)improved / slippages.Length * 100,
            WithSpread = window.All.WithSpread,
            AvgSpreadBps = window.All.AverageSpread,
            TimeToFillMs = Times(LagStatistics.Of(window.Times)),
        };
    }

    private static ExecutionTimes Times(LagStatistics times) => new()
    {
        Count = times.Count,
        Mean = times.Mean,
        P50 = times.Median,
        P95 = times.P95,
        P99 = times.P99,
        Max = times.Maximum,
    };
}
