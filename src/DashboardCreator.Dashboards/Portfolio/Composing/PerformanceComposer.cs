using DashboardCreator.Analytics.Returns;
using DashboardCreator.Analytics.Risk;
using DashboardCreator.Analytics.Statistics;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>Returns and risk of the history; null where it is too short.</summary>
internal static class PerformanceComposer
{
    public static PortfolioPerformance Compose(PortfolioView view)
    {
        var series = view.Series;
        var today = new PortfolioPerformance { Sessions = series.Count, DailyPnl = view.Daily.Pnl, DailyReturnPct = view.Daily.ReturnPct };
        return series.Count == 0 ? today : WithReturns(WithMoney(today, series), series, view.Options.PerformanceRiskFreeRate / TradingYear.Sessions);
    }

    /// <summary>Yearly rate at which the first equity, all flows and the last equity balance.</summary>
    public static double? MoneyWeighted(PortfolioSeries series)
    {
        if (series.Count < 2)
        {
            return null;
        }

        var flows = new List<CashFlow> { new(series.Sessions[0], -(double)series.Points[0].Equity) };
        foreach (var point in series.Points[1..])
        {
            if (point.Flow != 0)
            {
                flows.Add(new CashFlow(point.Session, -(double)point.Flow));
            }
        }

        flows.Add(new CashFlow(series.Sessions[^1], (double)series.Points[^1].Equity));
        return MoneyWeightedReturn.Xirr(flows.ToArray());
    }

    private static PortfolioPerformance WithMoney(PortfolioPerformance performance, PortfolioSeries series) => performance with
    {
        StartDate = series.Sessions[0],
        EndDate = series.Sessions[^1],
        StartEquity = Money.Cents(series.Points[0].Equity),
        EndEquity = Money.Cents(series.Points[^1].Equity),
        Deposits = Money.Cents(series.Deposits),
        Withdrawals = Money.Cents(series.Withdrawals),
        NetFlows = Money.Cents(series.Deposits - series.Withdrawals),
        InitialFunding = Money.Cents(series.InitialFunding),
        TotalDeposits = Money.Cents(series.TotalDeposits),
        TotalPnl = Money.Cents(series.Pnl.Sum()),
    };

    private static PortfolioPerformance WithReturns(PortfolioPerformance performance, PortfolioSeries series, double riskFree)
    {
        var returns = series.Returns;
        var drawdown = series.Drawdown();
        var fell = drawdown is { Depth: > 0 };
        var days = PeriodOutcomes.Of(returns);
        var falls = Drawdown.Series(series.Growth);
        return performance with
        {
            CumulativeReturnPct = Published.Percent(CumulativeReturn.Total(returns)),
            MoneyWeightedReturnPct = Published.Percent(MoneyWeighted(series)),
            AnnualReturnPct = Published.Percent(AnnualReturn.Of(returns)),
            AnnualVolatilityPct = Published.Percent(Volatility.Annual(returns)),
            SharpeRatio = SharpeRatio.Of(returns, riskFree),
            SortinoRatio = SortinoRatio.Of(returns, riskFree),
            CalmarRatio = CalmarRatio.Of(returns),
            OmegaRatio = OmegaRatio.Of(returns),
            TailRatio = TailRatio.Of(returns),
            MaxDrawdownPct = Published.Percent(drawdown?.Depth),
            MaxDrawdownPeak = fell ? series.SessionOfReturn(drawdown!.Value.Peak) : null,
            MaxDrawdownValley = fell ? series.SessionOfReturn(drawdown!.Value.Valley) : null,
            MaxDrawdownRecovery = drawdown is { Depth: > 0, Recovery: { } recovery } ? series.SessionOfReturn(recovery) : null,
            CurrentDrawdownPct = drawdown is null ? null : Published.Percent(falls[^1]),
            WinRate = Published.Percent(days.WinRate),
            WinningDays = days.Wins,
            LosingDays = days.Losses,
            AvgWinPct = Published.Percent(days.AverageWin),
            AvgLossPct = Published.Percent(days.AverageLoss),
            BestDayPct = Published.Percent(days.Best),
            WorstDayPct = Published.Percent(days.Worst),
            Var95Pct = Published.LossPercent(ValueAtRisk.Historical(returns)),
            Var95ParametricPct = Published.LossPercent(ValueAtRisk.Parametric(returns)),
            Cvar95Pct = Published.LossPercent(ValueAtRisk.Conditional(returns)),
        };
    }
}
