using System.Globalization;

namespace DashboardCreator.Benchmarks.Measuring;

/// <summary>One line of the table.</summary>
/// <param name="What">What was measured, with its unit.</param>
/// <param name="Measured">Median of the runs.</param>
/// <param name="Budget">What it may cost or must reach; null for a line that only informs.</param>
/// <param name="IsFloor">True when the budget must be reached, false when it must not be exceeded.</param>
internal sealed record Finding(string What, double Measured, double? Budget = null, bool IsFloor = false)
{
    public static Finding AtLeast(string what, double measured, double budget) => new(what, measured, budget, IsFloor: true);

    public static Finding AtMost(string what, double measured, double budget) => new(what, measured, budget);

    /// <summary>True without a budget.</summary>
    public bool IsWithin => Budget is not { } budget || (IsFloor ? Measured >= budget : Measured <= budget);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{What,-68} {Number(Measured),12} {Limit(),14} {Ratio(),7} {(Budget is null ? "" : IsWithin ? "ok" : "over")}");

    private static string Number(double value) => value.ToString(Math.Abs(value) >= 100 ? "N0" : "0.###", CultureInfo.InvariantCulture);

    private string Limit() => Budget is { } budget ? (IsFloor ? ">= " : "<= ") + Number(budget) : "";

    private string Ratio() => Budget is { } budget ? (Measured / budget).ToString("0.00", CultureInfo.InvariantCulture) : "";
}
