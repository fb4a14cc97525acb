using System.Text;

namespace DashboardCreator.Benchmarks.Dumps;

/// <summary>Names of an invented fund, as bytes.</summary>
internal static class FundNames
{
    public static byte[][] Strategies { get; } = Make(SignalFacts.Strategies, i => $"Strategy_{i:000}_{(i % 2 == 0 ? "Harbor" : "Lantern")}");

    public static byte[][] Symbols { get; } = Make(40, i => $"{(char)('A' + (i % 26))}{(char)('A' + (i / 2))}X{(i % 3 == 0 ? "Q" : "")}");

    public static byte[][] Accounts { get; } = Make(4, i => $"Paper_{(char)('A' + i)}");

    private static byte[][] Make(int count, Func<int, string> name) => [.. Enumerable.Range(0, count).Select(i => Encoding.UTF8.GetBytes(name(i)))];
}
