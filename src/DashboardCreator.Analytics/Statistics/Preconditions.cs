namespace DashboardCreator.Analytics.Statistics;

/// <summary>Argument checks shared by the formulas.</summary>
internal static class Preconditions
{
    public static void SameLength(int length, int otherLength, string otherName)
    {
        if (length != otherLength)
            throw new ArgumentException($"Both series must have the same length, but they have {length} and {otherLength}.", otherName);
    }

    public static void PeriodsPerYear(double periodsPerYear)
    {
        if (!double.IsFinite(periodsPerYear) || periodsPerYear <= 0)
            throw new ArgumentOutOfRangeException(nameof(periodsPerYear), periodsPerYear, "A year has a finite number of periods above zero.");
    }

    public static void Probability(double value, string name)
    {
        if (!(value >= 0 && value <= 1))
            throw new ArgumentOutOfRangeException(name, value, "A probability lies between 0 and 1.");
    }
}
