using System.Numerics;
using System.Runtime.CompilerServices;

namespace DashboardCreator.Analytics.Options;

/// <summary>One unexpired option per lane: the two halves of its price.</summary>
/// <remarks>
/// A n(d1) = C n(d2) for the normal density n, so one exponential serves both probabilities. See <see cref="BlackScholesMerton"/> for the
/// letters and <see cref="AreOrdinary"/> for the inputs that this arithmetic is meant for.
/// </remarks>
internal static class OptionLanes
{
    private const double Smallest = 1e-100;
    private const double Largest = 1e100;

    /// <summary>ln(spot / strike), as <see cref="Diffusion.LogRatio"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> LogRatio(Vector<double> spot, Vector<double> strike)
    {
        var ratio = spot / strike;
        return Vector.Log(ratio) + (Vector.FusedMultiplyAdd(-ratio, strike, spot) / spot);
    }

    /// <param name="sign">+1 for a call, -1 for a put.</param>
    /// <param name="asset">Discounted spot.</param>
    /// <param name="cash">Discounted strike.</param>
    /// <param name="moneyness">ln(asset / cash).</param>
    /// <param name="deviation">Volatility times the root of the years.</param>
    /// <param name="assetPart">A N(w d1).</param>
    /// <param name="cashPart">C N(w d2).</param>
    /// <returns>A n(d1).</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> Split(
        Vector<double> sign,
        Vector<double> asset,
        Vector<double> cash,
        Vector<double> moneyness,
        Vector<double> deviation,
        out Vector<double> assetPart,
        out Vector<double> cashPart)
    {
        var centre = sign * moneyness / deviation;
        var half = 0.5 * sign * deviation;
        var (w1, w2) = (centre + half, centre - half);
        var weight = asset * VectorNormal.Density(Vector.Abs(w1));
        var tail1 = weight * VectorNormal.TailOverDensity(Vector.Abs(w1));
        var tail2 = weight * VectorNormal.TailOverDensity(Vector.Abs(w2));
        assetPart = Vector.ConditionalSelect(Vector.LessThan(w1, Vector<double>.Zero), tail1, asset - tail1);
        cashPart = Vector.ConditionalSelect(Vector.LessThan(w2, Vector<double>.Zero), tail2, cash - tail2);
        return weight;
    }

    /// <summary>w (A N(w d1) - C N(w d2)), never below zero and the discounted intrinsic value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> Price(
        Vector<double> sign, Vector<double> asset, Vector<double> cash, Vector<double> assetPart, Vector<double> cashPart) =>
        Vector.Max(sign * (assetPart - cashPart), Vector.Max(sign * (asset - cash), Vector<double>.Zero));

    /// <summary>All bits set where a positive input is so far from the ends of a double that no product of inputs reaches them; not for NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<long> AreOrdinary(Vector<double> positive) =>
        Vector.GreaterThan(positive, new Vector<double>(Smallest)) & Vector.LessThan(positive, new Vector<double>(Largest));

    /// <inheritdoc cref="AreOrdinary"/>
    public static bool IsOrdinary(double positive) => positive is > Smallest and < Largest;

    /// <summary>All bits set where a figure is neither NaN nor infinite.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<long> AreFinite(Vector<double> figure) => Vector.LessThan(Vector.Abs(figure), new Vector<double>(double.PositiveInfinity));
}
