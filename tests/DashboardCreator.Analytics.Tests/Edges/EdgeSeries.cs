namespace DashboardCreator.Analytics.Tests.Edges;

/// <summary>The awkward series that every formula has to survive.</summary>
internal static class EdgeSeries
{
    public static IReadOnlyDictionary<string, double[]> All { get; } = new Dictionary<string, double[]>
    {
        ["empty"] = [],
        ["one"] = [0.01],
        ["one zero"] = [0],
        ["one missing"] = [double.NaN],
        ["all missing"] = [double.NaN, double.NaN, double.NaN],
        ["zeros"] = new double[50],
        ["minus zeros"] = [.. Enumerable.Repeat(-0.0, 50)],
        ["constant 0.1"] = [.. Enumerable.Repeat(0.1, 1000)],
        ["constant growth"] = ConstantGrowth(),
        ["total loss"] = [0.1, -1, 0.1, 0.2],
        ["worse than total loss"] = [0.1, -1.5, 0.1, -3],
        ["huge"] = [1e300, -1e300, 1e300, 5e299],
        ["largest"] = [double.MaxValue, -double.MaxValue, double.MaxValue],
        ["tiny"] = [1e-300, -2e-300, 3e-300, 1e-300],
        ["smallest"] = [double.Epsilon, -double.Epsilon, 0, double.Epsilon],
        ["huge and tiny"] = [1e300, 1e-300, -1e300, -1e-300],
        ["leading gap"] = [double.NaN, double.NaN, 0.01, -0.02, 0.03],
        ["gaps"] = [0.01, double.NaN, -0.02, double.NaN, double.NaN, 0.03],
        ["trailing gap"] = [0.01, -0.02, 0.03, double.NaN],
        ["+infinity"] = [0.01, double.PositiveInfinity, -0.02],
        ["-infinity"] = [0.01, -0.02, double.NegativeInfinity],
        ["both infinities"] = [double.PositiveInfinity, 0.01, double.NegativeInfinity],
        ["infinities and gaps"] = [double.NaN, double.NegativeInfinity, double.NaN, 0.01],
    };

    /// <summary>Returns that would be all the same, were it not for the rounding of the equity they come from.</summary>
    private static double[] ConstantGrowth()
    {
        var equity = new double[1000];
        for (var (i, level) = (0, 100_000.0); i < equity.Length; i++, level *= 1.0004)
            equity[i] = level;
        return Analytics.Returns.SimpleReturns.FromEquity(equity);
    }
}
