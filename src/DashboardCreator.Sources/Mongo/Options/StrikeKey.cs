namespace DashboardCreator.Sources.Mongo.Options;

/// <summary>Strikes as whole thousandths, as exchanges list them: a strike that went through single precision is still the same.</summary>
internal static class StrikeKey
{
    private const double Largest = 1e12;

    /// <param name="strike">Above zero.</param>
    public static long Of(double strike) => (long)Math.Round(Math.Min(strike, Largest) * 1000);
}
