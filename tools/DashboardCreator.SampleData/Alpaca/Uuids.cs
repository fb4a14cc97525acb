using System.Globalization;
using DashboardCreator.SampleData.Chances;

namespace DashboardCreator.SampleData.Alpaca;

/// <summary>Ids that look like random UUIDs and depend on a name and a number alone.</summary>
internal static class Uuids
{
    public static string Of(string name, int number)
    {
        var mixer = new SplitMix(SplitMix.Seed(name) + ((ulong)number * 0x9E3779B97F4A7C15UL));
        var hex = string.Create(CultureInfo.InvariantCulture, $"{mixer.Next():x16}{mixer.Next():x16}");
        return $"{hex[..8]}-{hex[8..12]}-4{hex[13..16]}-a{hex[17..20]}-{hex[20..]}";
    }
}
