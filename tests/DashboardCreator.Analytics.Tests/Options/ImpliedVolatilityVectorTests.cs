using System.Text.Json.Nodes;
using DashboardCreator.Analytics.Options;
using DashboardCreator.Testing;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Options;

/// <summary>The published prices with their volatilities, read backwards.</summary>
public sealed class ImpliedVolatilityVectorTests
{
    private static readonly Lazy<JsonArray> Published = new(() =>
        [.. JsonNode.Parse(File.ReadAllText(SharedData.Path("vectors", "options.json")))!["cases"]!.AsArray()
            .Where(row => (string)row!["metric"]! == "price").Select(row => row!.DeepClone())]);

    public static TheoryData<int> Cases => SharedData.SkipReason is null ? [.. Enumerable.Range(0, Published.Value.Count)] : [0];

    // The price with all digits (QuantLib) to 1e-12, or as far as its last digits carry; the printed one to half its last decimal over vega.
    [SharedTheory]
    [MemberData(nameof(Cases))]
    public void FromPrice_PublishedPrice_IsThePublishedVolatility(int index)
    {
        var row = Published.Value[index]!;
        var volatility = Number(row, "vol");
        var right = (string)row["right"]! == "C" ? OptionRight.Call : OptionRight.Put;
        var terms = new OptionTerms(right, Number(row, "spot"), Number(row, "strike"), Number(row, "years"), volatility, Number(row, "rate"), Number(row, "dividend_yield"));
        var vega = BlackScholesMerton.Evaluate(terms)!.Value.Vega;

        var exact = Implied(terms, Number(row, "quantlib"));
        Assert.NotNull(exact);
        Assert.InRange(exact.Value, volatility - Uncertain(terms, vega), volatility + Uncertain(terms, vega));

        var printed = Implied(terms, Number(row, "expected"));
        Close.To(Number(row, "expected"), BlackScholesMerton.Price(terms with { Volatility = printed!.Value }), 1e-13);
        Assert.InRange(printed.Value, volatility - (2 * Number(row, "tolerance") / vega), volatility + (2 * Number(row, "tolerance") / vega));
    }

    [SharedFact]
    public void File_ItsPrices_AreThere() => Assert.True(Published.Value.Count >= 46);

    private static double? Implied(OptionTerms terms, double price) =>
        ImpliedVolatility.FromPrice(price, terms.Right, terms.Spot, terms.Strike, terms.Years, terms.Rate, terms.DividendYield);

    private static double Uncertain(OptionTerms terms, double vega) =>
        Math.Max(1e-12 * terms.Volatility, 8 * Figures.LastDigit * Math.Max(terms.Spot, terms.Strike) / vega);

    private static double Number(JsonNode row, string name) => (double)row[name]!;
}
