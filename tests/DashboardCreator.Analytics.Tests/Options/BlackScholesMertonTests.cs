using DashboardCreator.Analytics.Options;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Options;

public sealed class BlackScholesMertonTests
{
    /// <summary>The nine figures of <see cref="OptionValue"/>, from the formulas in 60-digit arithmetic; those were held against derivatives of the price in it.</summary>
    public static TheoryData<OptionRight, double, double, double, double, double, double, double[]> Precise => new()
    {
        { OptionRight.Call, 100, 100, 0.5, 0.25, 0.03, 0.01, [7.479355946217556, 0.5548463665715735, 0.022220343901106925, -7.829169523852534, 27.775429876383654, 24.0026403554699, 0.049995773777490586, -0.5124566812192785, -0.051391167580870756] },
        { OptionRight.Put, 105, 90, 0.25, 0.24, 0.14, 0.03, [0.3239065003739175, -0.057340304614566864, 0.009109032329174363, -2.1846725168088477, 6.025624885748841, -1.5861596212258597, -0.695221136046912, 57.440680575572955, 0.22677661276211686] },
        { OptionRight.Call, 60, 100, 0.0625, 0.15, -0.01, 0, [2.4848346275772452e-43, 1.524230121362839e-42, 9.275844005923556e-42, -3.747596290017139e-40, 3.1305973519991998e-40, 5.700332738688289e-42, 1.9002633122409173e-39, 3.882218934895302e-37, -2.2747504682855468e-39] },
        { OptionRight.Put, 250, 100, 0.125, 0.2, 0.04, 0.02, [5.627642121438031e-39, -4.173409268596233e-39, 3.093851006146358e-39, -3.8462216056551085e-36, 4.834142197103684e-36, -1.3112249490881204e-37, -3.543583753414296e-36, 4.080838587050527e-33, 2.819314279515333e-36] },
        { OptionRight.Call, 100, 99.5, 0.00390625, 0.001, 0, 0, [0.5, 1, 0, 0, 0, 0.388671875, 0, 0, 0] },
        { OptionRight.Put, 4000, 5000, 30, 0.8, 0.05, 0.07, [1094.8968649842059, -0.002765899443790952, 3.749337598375192e-07, 52.60391044333892, 143.9745637776074, -33178.81388278109, 0.019539942005102146, -857.4963299721356, -0.0004241508203463937] },
        { OptionRight.Call, 1e-300, 1e-300, 1, 0.5, 0.02, 0, [2.0551190765500237e-301, 0.6140918811988774, 7.65029141325848e+299, -1.0380024213660851e-301, 3.82514570662924e-301, 4.08579973543875e-301, 0.16065611967842808, -4.6590274706744147e-302, -0.055464612746123985] },
        { OptionRight.Put, 1e300, 1.25e300, 2, 0.25, 0.02, 0.01, [2.876505407247943e+299, -0.6416490341189726, 1.0218960798909281e-300, -1.97647513409059e+298, 5.1094803994546416e+299, -1.8585991496875338e+300, 1.0858404149451824, 6.108658084735423e+299, -0.08450047707417291] },
    };

    [Theory]
    [MemberData(nameof(Precise))]
    public void Evaluate_AgainstSixtyDigits_AgreesRelatively(
        OptionRight right, double spot, double strike, double years, double volatility, double rate, double dividendYield, double[] expected)
    {
        var terms = new OptionTerms(right, spot, strike, years, volatility, rate, dividendYield);

        var figures = terms.Value().All();

        for (var i = 0; i < expected.Length; i++)
            Assert.True(Math.Abs(figures[i] - expected[i]) <= 1e-11 * Math.Abs(expected[i]), $"figure {i}: {figures[i]:R}, expected {expected[i]:R}");
        Assert.Equal(figures[0], BlackScholesMerton.Price(terms));
    }

    /// <summary>
    /// S = K = 100, T = 1, volatility 20 %, rate 0: d1 = 0.2 / 2 = 0.1, d2 = -0.1. N(0.1) = 0.539827837277, n(0.1) = 0.396952547477.
    /// Price 100 (0.539827837277 - 0.460172162723) = 7.9655674554; delta 0.539827837277; gamma 0.396952547477 / (100 x 0.2) = 0.01984762737;
    /// vega 100 x 0.396952547477 = 39.6952547477; theta -39.6952547477 x 0.2 / 2 = -3.96952547477; rho 100 x 0.460172162723 = 46.0172162723;
    /// vanna 0.396952547477 x 0.1 / 0.2 = 0.198476273738; volga 39.6952547477 x 0.1 x -0.1 / 0.2 = -1.98476273738;
    /// charm 0.396952547477 x -0.1 / 2 = -0.019847627374.
    /// </summary>
    [Fact]
    public void Evaluate_AtTheMoney_IsTheWorkedExample()
    {
        var figures = new OptionTerms(OptionRight.Call, 100, 100, 1, 0.2, 0).Value().All();

        double[] expected =
            [7.9655674554, 0.539827837277, 0.01984762737, -3.96952547477, 39.6952547477, 46.0172162723, 0.198476273738, -1.98476273738, -0.019847627374];
        for (var i = 0; i < expected.Length; i++)
            Close.To(expected[i], figures[i], 1e-11);
    }

    [Theory]
    [InlineData(OptionRight.Call, double.NaN, 100, 1, 0.2, 0, 0)]
    [InlineData(OptionRight.Call, double.PositiveInfinity, 100, 1, 0.2, 0, 0)]
    [InlineData(OptionRight.Call, 0, 100, 1, 0.2, 0, 0)]
    [InlineData(OptionRight.Put, -1, 100, 1, 0.2, 0, 0)]
    [InlineData(OptionRight.Call, 100, double.NaN, 1, 0.2, 0, 0)]
    [InlineData(OptionRight.Put, 100, 0, 1, 0.2, 0, 0)]
    [InlineData(OptionRight.Put, 100, -5, 0, 0.2, 0, 0)]
    [InlineData(OptionRight.Call, 100, double.PositiveInfinity, 1, 0.2, 0, 0)]
    [InlineData(OptionRight.Call, 100, 100, double.NaN, 0.2, 0, 0)]
    [InlineData(OptionRight.Call, 100, 100, double.NegativeInfinity, 0.2, 0, 0)]
    [InlineData(OptionRight.Call, 100, 100, 1, double.NaN, 0, 0)]
    [InlineData(OptionRight.Call, 100, 100, 1, -0.01, 0, 0)]
    [InlineData(OptionRight.Call, 100, 100, 1, double.PositiveInfinity, 0, 0)]
    [InlineData(OptionRight.Call, 100, 100, 1, 0.2, double.NaN, 0)]
    [InlineData(OptionRight.Call, 100, 100, 1, 0.2, 0, double.NaN)]
    [InlineData(OptionRight.Call, 100, 100, 1, 0.2, 0, double.NegativeInfinity)]
    [InlineData((OptionRight)2, 100, 100, 1, 0.2, 0, 0)]
    [InlineData(OptionRight.Put, 100, 100, 1e6, 0.2, -1, 0)]
    public void Evaluate_InputsWithoutMeaningOrPriceBeyondADouble_ReturnsNull(
        OptionRight right, double spot, double strike, double years, double volatility, double rate, double dividendYield)
    {
        var terms = new OptionTerms(right, spot, strike, years, volatility, rate, dividendYield);

        Assert.Null(BlackScholesMerton.Evaluate(terms));
        Assert.Null(BlackScholesMerton.Price(terms));
    }
}
