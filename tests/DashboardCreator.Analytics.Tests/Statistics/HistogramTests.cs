using DashboardCreator.Analytics.Statistics;
using FsCheck.Fluent;
using Xunit;

namespace DashboardCreator.Analytics.Tests.Statistics;

public sealed class HistogramTests
{
    // Below -1: -5; [-1, 0): -1, -0.5; [0, 2): 0, 1.99; from 2 on: 2, 7.
    [Fact]
    public void Counts_WorkedExample_PutsEdgesAboveThemselves() =>
        Assert.Equal([1, 2, 2, 2], Histogram.Counts<double>([7, -0.5, 0, -5, 1.99, double.NaN, 2, -1], [-1, 0, 2]));

    [Fact]
    public void Counts_NegativeZero_IsZero() => Assert.Equal([0, 1], Histogram.Counts<double>([-0.0], [0.0]));

    [Fact]
    public void Counts_NoValues_AreZeros() => Assert.Equal([0, 0, 0], Histogram.Counts<decimal>([], [1, 2]));

    [Fact]
    public void Counts_Infinities_LieOutside() => Assert.Equal([1, 0, 1], Histogram.Counts<double>([double.PositiveInfinity, double.NegativeInfinity], [0, 1]));

    [Fact]
    public void Counts_NoEdges_IsTheCallersMistake() => Assert.Throws<ArgumentException>(() => Histogram.Counts<double>([1], []));

    [Fact]
    public void Counts_EdgesThatDoNotAscend_AreTheCallersMistake() => Assert.Throws<ArgumentException>(() => Histogram.Counts<double>([1], [1, 1]));

    [Fact]
    public void Counts_AnyValues_AreWhatComparisonsCount() => Law.Holds(Law.Returns, values =>
    {
        double[] edges = [-0.1, -0.05, 0, 0.01, 0.15];
        var counts = Histogram.Counts<double>(values, edges);
        return counts.Sum() == values.Count(value => !double.IsNaN(value))
            && Enumerable.Range(0, edges.Length).All(i => counts.Skip(i + 1).Sum() == values.Count(value => value >= edges[i]));
    });
}
