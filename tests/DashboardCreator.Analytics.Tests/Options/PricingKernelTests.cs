using System.Numerics;
using DashboardCreator.Analytics.Options;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Options;

public sealed class PricingKernelTests
{
    private const double Rate = 0.04;
    private const double DividendYield = 0.015;

    [Fact]
    public void Columns_AnyTerms_AgreeWithTheScalarFormulas() => Law.Holds(OptionFigures.Terms.ArrayOf(), all =>
    {
        var columns = new KernelColumns(all);
        columns.Run(Rate, DividendYield);
        return columns.Disagreement(Rate, DividendYield) is null;
    });

    [Theory]
    [InlineData(0.04, 0.015)]
    [InlineData(-0.02, 0)]
    [InlineData(0, -0.01)]
    [InlineData(double.NaN, 0)]
    public void Columns_GridWithEveryLimit_AgreesWithTheScalarFormulas(double rate, double dividendYield)
    {
        var columns = new KernelColumns(
            from right in Enum.GetValues<OptionRight>()
            from volatility in (double[])[0.2, 0, 1e-9, 1e-5, 0.01, 5, 400, -0.1, double.NaN, double.PositiveInfinity]
            from years in (double[])[1, 0, -1, 1e-12, 1 / 365.0, 30, 1e6, double.NaN]
            from spot in (double[])[100, 1e-300, 1e-3, 60, 99.999, 1e5, 1e300, 0, -1, double.NaN]
            select new OptionTerms(right, spot, 100, years, volatility, 0));

        columns.Run(rate, dividendYield);

        var disagreement = columns.Disagreement(rate, dividendYield);
        Assert.True(disagreement is null, disagreement);
    }

    [Fact]
    public void Columns_ASignThatIsNone_GivesNaNInItsLaneAlone()
    {
        var columns = new KernelColumns(Enumerable.Repeat(new OptionTerms(OptionRight.Call, 100, 100, 1, 0.2, 0), 2 * Vector<double>.Count));
        columns.Sign[1] = 0;
        columns.Sign[2] = double.NaN;

        columns.Run(Rate, DividendYield);

        Assert.Equal([1, 2], Enumerable.Range(0, columns.Length).Where(i => double.IsNaN(columns.Price[i])));
        Assert.Equal([1, 2], Enumerable.Range(0, columns.Length).Where(i => double.IsNaN(columns.PriceWithGreeks[i])));
    }

    [Fact]
    public void Columns_Empty_DoNothing()
    {
        var columns = new KernelColumns([]);

        columns.Run(Rate, DividendYield);

        Assert.Empty(columns.Price);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Columns_OneOfAnotherLength_Throws(int which)
    {
        double[][] columns = [.. Enumerable.Range(0, 6).Select(column => new double[column == which ? 7 : 8])];

        Assert.Throws<ArgumentException>(() => PricingKernel.Prices(columns[0], columns[1], columns[2], columns[3], columns[4], 0, 0, columns[5]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void PricesAndGreeks_AResultOfAnotherLength_Throws(int which)
    {
        var inputs = new double[8];
        double[][] results = [.. Enumerable.Range(0, 6).Select(column => new double[column == which ? 9 : 8])];

        Assert.Throws<ArgumentException>(() => PricingKernel.PricesAndGreeks(inputs, inputs, inputs, inputs, inputs, 0, 0, new GreekColumns
        {
            Price = results[0], Delta = results[1], Gamma = results[2], Theta = results[3], Vega = results[4], Rho = results[5],
        }));
    }

    [Theory]
    [InlineData(21)]
    [InlineData(8)]
    [InlineData(3)]
    [InlineData(0)]
    public void PriceGrid_EverySpotWithEveryVolatility_AgreesWithTheScalarPrice(int count)
    {
        double[] spots = [100, 90, 110, 1, 1e4, 0, double.NaN, 1e-200];
        double[] volatilities = [.. Enumerable.Range(0, count).Select(step => (step - 5) / 25.0)];
        foreach (var (right, years) in from right in Enum.GetValues<OptionRight>() from years in (double[])[0.5, 0, -1, 1e-9, double.NaN] select (right, years))
        {
            var prices = new double[spots.Length * count];

            PricingKernel.PriceGrid(right, 100, years, spots, volatilities, Rate, DividendYield, prices);

            for (var i = 0; i < prices.Length; i++)
            {
                var terms = new OptionTerms(right, spots[i / count], 100, years, volatilities[i % count], Rate, DividendYield);
                Assert.True(KernelColumns.Agree(BlackScholesMerton.Price(terms), prices[i]), $"{terms}: {prices[i]:R}");
            }
        }
    }

    [Fact]
    public void PriceGrid_OutputOfAnotherSize_Throws() =>
        Assert.Throws<ArgumentException>(() => PricingKernel.PriceGrid(OptionRight.Call, 100, 1, [1, 2], [1, 2, 3], 0, 0, new double[5]));
}
