using System.Text.Json.Nodes;
using DashboardCreator.Analytics.Options;
using DashboardCreator.Testing;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Options;

/// <summary>Published tables and the values of an independent implementation, case by case; a metric that is not known here fails.</summary>
public sealed class PublishedOptionsTests
{
    private static readonly Lazy<JsonArray> Published =
        new(() => JsonNode.Parse(File.ReadAllText(SharedData.Path("vectors", "options.json")))!["cases"]!.AsArray());

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, SharedData.SkipReason is null ? Published.Value.Count : 1)];

    [SharedTheory]
    [MemberData(nameof(Cases))]
    public void Figure_PublishedCase_IsReproduced(int index)
    {
        var published = Published.Value[index]!;

        var figure = Figure((string)published["metric"]!, Terms(published));

        Assert.InRange(Math.Abs(figure - Number(published, "expected")), 0, Number(published, "tolerance"));
        Close.To(Number(published, "quantlib"), figure);
    }

    [SharedFact]
    public void File_ItsCases_AreThere() => Assert.True(Published.Value.Count >= 62);

    /// <summary>
    /// E. G. Haug, The Complete Guide to Option Pricing Formulas, second edition (2007), chapter 2: the examples of DdeltaDvol, vomma and charm,
    /// which he prints as -1.0008, 92.3444 and 0.3700. His cost of carry is the rate less our dividend yield.
    /// </summary>
    [Fact]
    public void SecondOrderGreeks_ExamplesOfHaug_AreReproduced()
    {
        var vanna = BlackScholesMerton.Evaluate(new OptionTerms(OptionRight.Call, 90, 80, 0.25, 0.2, 0.05))?.Vanna;
        var volga = BlackScholesMerton.Evaluate(new OptionTerms(OptionRight.Call, 90, 130, 0.75, 0.28, 0.05, 0.05))?.Volga;
        var charm = BlackScholesMerton.Evaluate(new OptionTerms(OptionRight.Put, 105, 90, 0.25, 0.24, 0.14, 0.14))?.Charm;

        Close.To(-1.0008, vanna, 0.00005);
        Close.To(92.3444, volga, 0.00005 / 92);
        Close.To(0.3700, charm, 0.00005);
    }

    private static OptionTerms Terms(JsonNode published) => new(
        (string)published["right"]! == "C" ? OptionRight.Call : OptionRight.Put,
        Number(published, "spot"),
        Number(published, "strike"),
        Number(published, "years"),
        Number(published, "vol"),
        Number(published, "rate"),
        Number(published, "dividend_yield"));

    private static double Figure(string metric, OptionTerms terms)
    {
        var value = BlackScholesMerton.Evaluate(terms)!.Value;
        return metric switch
        {
            "price" => value.Price,
            "delta" => value.Delta,
            "gamma" => value.Gamma,
            "vega" => value.Vega,
            "theta" => value.Theta,
            "theta_per_day" => GreekUnits.PerDayPointAndPercent(value).Theta,
            "rho" => value.Rho,
            "elasticity" => value.Delta * terms.Spot / value.Price,
            "dividend_rho" => -value.Delta * terms.Spot * terms.Years,
            _ => throw new ArgumentOutOfRangeException(nameof(metric), metric, "not known here"),
        };
    }

    private static double Number(JsonNode node, string name) => (double)node[name]!;
}
