using System.Globalization;
using DashboardCreator.SampleData.Output;

namespace DashboardCreator.SampleData.Collections;

/// <summary>The `metrics` of a strategy: true to the backtest, but for one strategy that kept an old run's.</summary>
internal static class StoredMetrics
{
    public static Doc Of(IReadOnlyList<(DateOnly Day, decimal Return)> returns)
    {
        var values = returns.Select(row => (double)row.Return).ToList();
        var mean = values.Sum() / values.Count;
        var deviation = Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Count - 1));
        return Document(mean, deviation, mean / deviation * Math.Sqrt(252), Deepest(values), returns[0].Day, returns[^1].Day, values.Count);
    }

    public static Doc Stale() => Document(0.0019, 0.0061, 4.94, -0.021, new(2019, 1, 2), new(2021, 12, 31), 757);

    private static double Deepest(List<double> returns)
    {
        var (wealth, peak, deepest) = (1.0, 1.0, 0.0);
        foreach (var value in returns)
        {
            wealth *= 1 + value;
            peak = Math.Max(peak, wealth);
            deepest = Math.Min(deepest, (wealth / peak) - 1);
        }

        return deepest;
    }

    private static Doc Document(double mean, double deviation, double sharpe, double drawdown, DateOnly first, DateOnly last, int days) => new Doc()
        .Add("mean_return_daily", Text(mean)).Add("volatility_daily", Text(deviation)).Add("sharpe_ratio", Text(sharpe)).Add("max_drawdown", Text(drawdown))
        .Text("start_date", first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
        .Text("end_date", last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
        .Add("total_days", Ext.Int(days));

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
