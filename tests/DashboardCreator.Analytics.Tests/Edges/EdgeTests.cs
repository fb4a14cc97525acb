using DashboardCreator.Analytics.Options;
using DashboardCreator.Analytics.Risk;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Edges;

public sealed class EdgeTests
{
    /// <summary>
    /// What cannot meet these series: sums of plain numbers, a function of one number, whose edges its own tests have, and money in decimals,
    /// which knows no NaN.
    /// </summary>
    private static readonly string[] TakeOtherInput = ["CompensatedSum", "EventContractFee", "MoneyDrawdown", "RoundSteps", "StandardNormal", "TradeStatistics"];

    public static TheoryData<string> FormulaNames => [.. Formulas.All.Keys];

    public static TheoryData<string> SeriesFormulaNames => [.. Formulas.Series.Keys];

    [Theory]
    [MemberData(nameof(FormulaNames))]
    public void Formula_AnyEdgeSeries_AnswersFiniteOrNull(string formula)
    {
        foreach (var (name, values) in EdgeSeries.All)
            Assert.All(Formulas.All[formula](values), figure => Assert.True(figure is null || double.IsFinite(figure.Value), $"{name}: {figure}"));
    }

    [Theory]
    [MemberData(nameof(FormulaNames))]
    public void Formula_NothingKnown_AnswersNull(string formula)
    {
        foreach (var name in (string[])["empty", "one missing", "all missing"])
            Assert.All(Formulas.All[formula](EdgeSeries.All[name]), figure => Assert.True(figure is null, $"{name}: {figure}"));
    }

    [Theory]
    [MemberData(nameof(FormulaNames))]
    public void Formula_InfinityInside_AnswersNull(string formula)
    {
        // A negative infinity is a negative lag, and those are left out.
        var names = formula == "LagStatistics" ? (string[])["+infinity", "both infinities"] : ["+infinity", "-infinity", "both infinities"];
        foreach (var name in names)
            Assert.All(Formulas.All[formula](EdgeSeries.All[name]), figure => Assert.True(figure is null, $"{name}: {figure}"));
    }

    [Theory]
    [MemberData(nameof(SeriesFormulaNames))]
    public void SeriesFormula_AnyEdgeSeries_HasNoInfinity(string formula)
    {
        foreach (var (name, values) in EdgeSeries.All)
            Assert.All(Formulas.Series[formula](values), value => Assert.False(double.IsInfinity(value), name));
    }

    [Theory]
    [InlineData("zeros")]
    [InlineData("constant 0.1")]
    [InlineData("constant growth")]
    public void ConstantSeries_Spread_IsExactlyZeroAndRatiosAreNull(string name)
    {
        var values = EdgeSeries.All[name];

        Assert.Equal(0.0, Volatility.Sample(values));
        Assert.Equal(0.0, DownsideRisk.Annual(values));
        Assert.Equal(0.0, Drawdown.OfReturns(values)?.Depth);
        Assert.Null(SharpeRatio.Of(values));
        Assert.Null(SortinoRatio.Of(values));
        Assert.Null(CalmarRatio.Of(values));
        Assert.Null(OmegaRatio.Of(values));
        Assert.Null(Beta.Of(EdgeSeries.All["constant 0.1"].AsSpan(0, values.Length), values));
    }

    [Fact]
    public void PublicFormulas_EachOne_MeetsTheEdgeSeries()
    {
        var formulas = typeof(Drawdown).Assembly.GetExportedTypes()
            .Where(type => type.Namespace != typeof(ImpliedVolatility).Namespace) // terms of contracts, not series: their edges are in Options
            .Where(type => type.GetMethods().Any(method => method is { IsStatic: true, IsSpecialName: false }))
            .Select(type => type.Name)
            .Except(TakeOtherInput);
        var met = Formulas.All.Keys.Concat(Formulas.Series.Keys).Select(key => key.Split(' ')[0]).ToHashSet();

        Assert.All(formulas, name => Assert.Contains(name, met));
    }
}
