using DashboardCreator.Analytics.Risk;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Funds;
using DashboardCreator.Dashboards.Json;

namespace DashboardCreator.Dashboards.Client;

/// <summary>Risk and charts of the fund's curve.</summary>
internal static class ClientRiskComposer
{
    public static ClientRisk Compose(FundView view)
    {
        var risk = new ClientRisk { Basis = view.CurveBasis, Benchmark = view.Options.Benchmark };
        if (view.Curve is not { } curve || curve.DefinedReturns.Length == 0)
        {
            return risk;
        }

        var returns = curve.DefinedReturns;
        var drawdown = curve.Drawdown();
        var fell = drawdown is { Depth: > 0 };
        return risk with
        {
            MaxDrawdown = SignalText.Known((drawdown?.Depth ?? double.NaN) * 100),
            MaxDrawdownPeak = fell ? Date(curve, drawdown!.Value.Peak) : null,
            MaxDrawdownValley = fell ? Date(curve, drawdown!.Value.Valley) : null,
            MaxDrawdownRecovery = drawdown is { Depth: > 0, Recovery: { } recovery } ? Date(curve, recovery) : null,
            Var95 = Loss(ValueAtRisk.Historical(returns), view.Totals.Equity),
            Var95Parametric = Loss(ValueAtRisk.Parametric(returns), view.Totals.Equity),
            Cvar95 = Loss(ValueAtRisk.Conditional(returns), view.Totals.Equity),
            PortfolioBeta = Beta.Of(returns, curve.BenchmarkReturns()),
        };
    }

    public static ClientCharts Charts(EquityCurve? curve)
    {
        if (curve is null)
        {
            return new ClientCharts([], [], []);
        }

        var equity = new List<ChartPoint>(curve.Equity.Count);
        var returns = new List<ChartPoint>(curve.Equity.Count);
        var drawdowns = new List<ChartPoint>(curve.Equity.Count);
        var falls = curve.Drawdowns();
        for (var i = 0; i < curve.Equity.Count; i++)
        {
            var date = curve.DateOf(i);
            equity.Add(new ChartPoint(date, SignalText.Known((double?)Money.Cents(curve.Equity[i]) ?? double.NaN)));
            drawdowns.Add(new ChartPoint(date, curve.Equity[i] is null ? null : SignalText.Known(falls[i] * 100)));
            if (i >= curve.Start)
            {
                returns.Add(new ChartPoint(date, SignalText.Known(curve.Returns[i])));
            }
        }

        return new ClientCharts(equity, returns, drawdowns);
    }

    // A recorded curve's returns start one session after its first point: its peak "before the first return" is that point.
    private static DateOnly? Date(EquityCurve curve, int? returnIndex) =>
        returnIndex is { } index ? curve.DateOf(index + curve.Start)
        : curve.Start > 0 ? curve.DateOf(0)
        : null;

    private static decimal? Loss(double? returnAtRisk, decimal? equity) =>
        returnAtRisk is { } value && Money.FromDouble(Math.Max(0, -value)) is { } loss ? Money.Cents(Money.Product(loss, equity)) : null;
}
