using System.Numerics;

namespace DashboardCreator.SampleData.Chances;

/// <summary>
/// A repeatable stream of draws (xoshiro256**), one stream per name, so that a new draw in one place moves nothing elsewhere.
/// Only addition, multiplication, division and square roots are used on doubles: their results are the same on every machine.
/// </summary>
internal sealed class Chance
{
    private ulong s0;
    private ulong s1;
    private ulong s2;
    private ulong s3;

    private Chance(ulong seed)
    {
        var mixer = new SplitMix(seed);
        (s0, s1, s2, s3) = (mixer.Next(), mixer.Next(), mixer.Next(), mixer.Next());
    }

    public static Chance For(string name) => new(SplitMix.Seed(name));

    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Happens(double probability) => Unit() < probability;

    public int Between(int lowest, int highest) => lowest + (int)(Unit() * (highest - lowest + 1));

    public double Between(double lowest, double highest) => lowest + (Unit() * (highest - lowest));

    public T One<T>(IReadOnlyList<T> choices) => choices[Between(0, choices.Count - 1)];

    /// <summary>Nearly normal, mean 0 and deviation 1: the sum of twelve uniform draws less six.</summary>
    public double Normal()
    {
        var sum = -6.0;
        for (var i = 0; i < 12; i++) sum += Unit();

        return sum;
    }

    private ulong Next()
    {
        var result = BitOperations.RotateLeft(s1 * 5, 7) * 9;
        var t = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= t;
        s3 = BitOperations.RotateLeft(s3, 45);
        return result;
    }
}
