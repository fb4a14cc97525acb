namespace DashboardCreator.SampleData.MarketMaking;

/// <summary>The demonstration environment: two markets of a bot that stands still.</summary>
internal static class DemoMarkets
{
    public const string HaltReason = "Daily loss limit reached";

    public static readonly DateTimeOffset HaltedAt = Days.At(10, 30, 16, 5, 12).AddMicroseconds(40_020);

    public static IReadOnlyList<MakerMarket> All { get; } =
    [
        Market("KXKITE-26NOV08-T15", 47) with
        {
            Final = new(HaltedAt.AddSeconds(-9), 44, 50, 45, 49),
            Script = [Fill(29, 20, true, 50, 20), Fill(29, 23, true, 52, 20), Fill(30, 3, false, 44, 25), Fill(30, 15, false, 43, 10)],
        },
        Market("KXKITE-26NOV08-T25", 29) with
        {
            Final = new(HaltedAt.AddSeconds(-4), 27, 31, 27, 31),
            Script = [Fill(30, 9, false, 28, 10), Fill(30, 12, false, 30, 10)],
        },
    ];

    private static MakerMarket Market(string id, int mid) => new(id, mid, 0)
    {
        Environment = "demo", Event = "KXKITE-26NOV08", CreatedAt = Days.At(10, 29, 17), UpdatedAt = Days.At(10, 29, 17, 30), From = Days.At(10, 29, 18), Until = Days.At(10, 30, 16),
    };

    private static ScriptedFill Fill(int day, int hour, bool isBid, int cents, int size) => new(Days.At(10, day, hour, 21, 14).AddMicroseconds(3_000 * cents), isBid, cents, size);
}
