using System.Globalization;
using DashboardCreator.SampleData.Chances;

namespace DashboardCreator.SampleData.MarketMaking;

/// <summary>The bot from one start to the next.</summary>
internal sealed record BotRun(string Environment, DateTimeOffset Start, string Version)
{
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{Start:yyyyMMdd-HHmmss}-{SplitMix.Seed(Environment + Version + Start.Ticks) & 0xFFFFFF:x6}");

    public string DecisionId(string market, int loop) => string.Create(CultureInfo.InvariantCulture, $"{Id}:{market}:{loop}");
}

internal static class BotRuns
{
    public static IReadOnlyList<BotRun> All { get; } =
    [
        new("prod", Days.At(9, 17, 20, 0, 7), "1b90c4"), new("prod", Days.At(10, 9, 5, 58, 40), "1b90c4"), new("prod", Days.At(10, 14, 12, 0, 2), "77ae01"),
        new("prod", Days.At(10, 20, 11, 30, 16), "77ae01"), new("prod", Days.At(10, 26, 9, 5, 51), "c03d5e"), new("prod", Days.At(10, 29, 12, 4, 30), "c03d5e"),
        new("prod", Days.At(10, 30, 6, 0, 3), "e41f92"),
        new("demo", Days.At(10, 29, 17, 45, 20), "e41f92"),
    ];

    public static BotRun At(string environment, DateTimeOffset instant) => All.Last(run => run.Environment == environment && run.Start <= instant);
}
