using System.Globalization;
using DashboardCreator.SampleData.Chances;

namespace DashboardCreator.SampleData.Runs;

/// <summary>Short ids that look random and depend on a name alone.</summary>
internal static class Ids
{
    public static string Of(string prefix, string name)
    {
        var value = new SplitMix(SplitMix.Seed(prefix + " " + name)).Next();
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}-{value >> 24:x10}");
    }
}
