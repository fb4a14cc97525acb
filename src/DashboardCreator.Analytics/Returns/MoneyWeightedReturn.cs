using DashboardCreator.Analytics.Statistics;
using MathNet.Numerics.RootFinding;

namespace DashboardCreator.Analytics.Returns;

/// <summary>Money-weighted return: what the client earned on the money while it was invested.</summary>
public static class MoneyWeightedReturn
{
    /// <summary>The search starts at a rate of 0 and moves away from it in steps that begin here and grow with the distance.</summary>
    private const double FirstStep = 0.002;

    private const double StepGrowth = 1.01;

    /// <summary>Logarithm of yearly growth at which the search ends: far enough for a loss of all but e^-270 within a day.</summary>
    private const double Farthest = 1e5;

    private const double Accuracy = 1e-14;

    private const int MaximumIterations = 200;

    /// <summary>
    /// The yearly rate r at which sum(amount / (1 + r)^(days / 365)) is zero; days counted from the first flow (Excel's XIRR).
    /// </summary>
    /// <param name="flows">Payments in (negative) and out (positive), the closing value as the last one out; any order.</param>
    /// <returns>
    /// A fraction of at least -1; null when there is no solution: fewer than two days with money, amounts of one sign only, a NaN or an infinite
    /// amount, or a rate that exceeds a double. When the sign changes more than once several rates can solve the equation; the answer is
    /// then the one whose growth factor is nearest to 1 (the higher one of two equally near). Two such rates closer together than about 1 % of
    /// their distance from 0 (0.002 near it) may be passed over.
    /// </returns>
    public static double? Xirr(ReadOnlySpan<CashFlow> flows)
    {
        if (PresentValue.From(flows) is not { } value)
            return null;

        var here = value.At(0);
        if (here == 0)
            return 0;

        var (up, upValue, down, downValue) = (0.0, here, 0.0, here);
        for (var step = FirstStep; up < Farthest; step *= StepGrowth)
        {
            var farther = Math.Min(up + step, Farthest);
            var fartherUp = value.At(farther);
            if (Differ(upValue, fartherUp))
                return Solve(value, up, farther);

            var fartherDown = value.At(-farther);
            if (Differ(downValue, fartherDown))
                return Solve(value, -farther, down);

            (up, upValue, down, downValue) = (farther, fartherUp, -farther, fartherDown);
        }

        return null;
    }

    private static bool Differ(double one, double other) => Math.Sign(one) != Math.Sign(other);

    private static double? Solve(PresentValue value, double low, double high)
    {
        if (!Brent.TryFindRoot(value.At, low, high, Accuracy, MaximumIterations, out var root))
            root = Bisect(value, low, high);
        return Finite.OrNull(Math.Exp(root) - 1);
    }

    /// <summary>Halves the bracket until no double lies inside: slower, but it always ends at the change of sign.</summary>
    private static double Bisect(PresentValue value, double low, double high)
    {
        var sign = Math.Sign(value.At(low));
        for (var middle = low + ((high - low) / 2); middle > low && middle < high; middle = low + ((high - low) / 2))
        {
            if (Math.Sign(value.At(middle)) == sign)
                low = middle;
            else
                high = middle;
        }

        return high;
    }
}
