using System.Text;

namespace DashboardCreator.SampleData.Chances;

/// <summary>SplitMix64: spreads one seed over many, and hashes a place to a value without keeping state.</summary>
internal sealed class SplitMix(ulong state)
{
    private ulong state = state;

    /// <summary>FNV-1a of the name.</summary>
    public static ulong Seed(string name) =>
        Encoding.UTF8.GetBytes(name).Aggregate(14695981039346656037UL, (hash, letter) => (hash ^ letter) * 1099511628211UL);

    /// <summary>A value in [-1, 1) that depends on the seed and the place alone.</summary>
    public static double Signed(ulong seed, int place) =>
        ((new SplitMix(seed + ((ulong)place * 0x9E3779B97F4A7C15UL)).Next() >> 11) * (2.0 / (1UL << 53))) - 1;

    public ulong Next()
    {
        state += 0x9E3779B97F4A7C15UL;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
