using DashboardCreator.Analytics.Returns;
using DashboardCreator.Analytics.Risk;
using DashboardCreator.Testing;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Vectors;

/// <summary>The tables of empyrical's test suite, case by case. A metric or an input that is not known here fails: nothing is passed over.</summary>
public sealed class EmpyricalTests
{
    private static readonly string[] KnownProperties =
    [
        "metric", "series", "values", "dates", "expected", "decimals", "note",
        "periods_per_year", "risk_free", "required_return", "benchmark", "cutoff",
    ];

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, EmpyricalCase.Count)];

    [SharedTheory]
    [MemberData(nameof(Cases))]
    public void Figure_PublishedCase_IsReproduced(int index)
    {
        var published = EmpyricalCase.At(index);

        var figures = Compute(published);

        Assert.Equal(published.Expected.Length, figures.Length);
        for (var i = 0; i < figures.Length; i++)
        {
            Assert.True(
                published.Expected[i] is { } expected && figures[i] is { } figure
                    ? Math.Abs(expected - figure) <= published.Tolerance
                    : published.Expected[i] is null && figures[i] is null,
                $"{published.Metric}: expected {published.Expected[i]?.ToString() ?? "none"}, got {figures[i]?.ToString() ?? "none"}");
        }
    }

    [SharedTheory]
    [MemberData(nameof(Cases))]
    public void Case_ItsInputs_AreAllUsed(int index) =>
        Assert.Subset(KnownProperties.ToHashSet(), EmpyricalCase.At(index).Properties.ToHashSet());

    [SharedFact]
    public void File_ItsCases_AreThere() => Assert.True(EmpyricalCase.Count >= 87);

    private static double?[] Compute(EmpyricalCase published) => published.Metric switch
    {
        "cumulative_return" => [CumulativeReturn.Total(published.Values)],
        "cumulative_returns" => [.. CumulativeReturn.Series(published.Values).Select(value => (double?)value)],
        "annual_return" => [AnnualReturn.Of(published.Values, published.PeriodsPerYear)],
        "monthly_returns" => [.. MonthlyReturns.Of(published.Dates, published.Values).Select(month => (double?)month.Return)],
        "max_drawdown" => [-Drawdown.OfReturns(published.Values)?.Depth],
        "annual_volatility" => [Volatility.Annual(published.Values, published.PeriodsPerYear)],
        "calmar_ratio" => [CalmarRatio.Of(published.Values, published.PeriodsPerYear)],
        "sharpe_ratio" => [Sharpe(published)],
        "downside_risk" => [Downside(published)],
        "sortino_ratio" => [Sortino(published)],
        "alpha_beta" =>
        [
            Alpha.Of(published.Values, published.Series("benchmark"), 0, published.PeriodsPerYear),
            Beta.Of(published.Values, published.Series("benchmark")),
        ],
        "value_at_risk" => [ValueAtRisk.Historical(published.Values, published.Cutoff)],
        "conditional_value_at_risk" => [ValueAtRisk.Conditional(published.Values, published.Cutoff)],
        _ => throw new NotSupportedException($"No formula is named for the metric {published.Metric}."),
    };

    private static double? Sharpe(EmpyricalCase published) => published.Has("risk_free")
        ? SharpeRatio.Of(published.Values, published.Series("risk_free"), published.PeriodsPerYear)
        : SharpeRatio.Of(published.Values, 0, published.PeriodsPerYear);

    private static double? Downside(EmpyricalCase published) => published.Has("required_return") && published.Number("required_return") is null
        ? DownsideRisk.Annual(published.Values, published.Series("required_return"), published.PeriodsPerYear)
        : DownsideRisk.Annual(published.Values, published.Number("required_return") ?? 0, published.PeriodsPerYear);

    private static double? Sortino(EmpyricalCase published) => published.Has("required_return") && published.Number("required_return") is null
        ? SortinoRatio.Of(published.Values, published.Series("required_return"), published.PeriodsPerYear)
        : SortinoRatio.Of(published.Values, published.Number("required_return") ?? 0, published.PeriodsPerYear);
}
