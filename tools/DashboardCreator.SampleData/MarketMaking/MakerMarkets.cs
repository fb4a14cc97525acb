namespace DashboardCreator.SampleData.MarketMaking;

/// <summary>The markets of the bot: five events, a market that is settled, one that was forgotten and one that only fills tell of.</summary>
internal static class MakerMarkets
{
    public const string Walk = "KXWHALE-26DEC-T20";

    /// <summary>Settled at one dollar without a fill: the state knows it, the fills do not.</summary>
    public const string Settled = "KXREGATTA-26OCT18-CUTTER";

    /// <summary>Only two fills tell of it.</summary>
    public const string OnlyFills = "KXBUOY-26OCT12-T2";

    /// <summary>Imported at the start: fills before configuration, position and decisions.</summary>
    public const string Imported = "KXFERRY-26NOV06-T50";

    public static IReadOnlyList<MakerMarket> All { get; } = [.. Tide(), .. Fog(), .. Ferry(), .. Whale(), .. Harbor(), .. Others()];

    private static IEnumerable<MakerMarket> Tide() =>
    [
        new("KXTIDE-26NOV02-T3", 62, 0.09) { Event = "KXTIDE-26NOV02", FinalNet = 24, Final = new(Last(0), 60, 65, 60, 64) },
        new("KXTIDE-26NOV02-T4", 41, 0.09) { Event = "KXTIDE-26NOV02", MaxYes = 60, MaxNo = 40, FinalNet = -17, Final = new(Last(1), 39, 43, 39, 44) },
        new("KXTIDE-26NOV02-T5", 23, 0.06) { Event = "KXTIDE-26NOV02", MinSpread = 5, FinalNet = 0, Final = new(Last(2), 22, 25, 20, 27) },
    ];

    private static IEnumerable<MakerMarket> Fog() =>
    [
        new("KXFOG-26OCT31-B8", 71, 0.06)
        {
            Event = "KXFOG-26OCT31", IsEnabled = false, Until = Days.At(10, 24, 7), UpdatedAt = Days.At(10, 24, 7, 30),
        },
        new("KXFOG-26OCT31-B10", 48, 0.07) { Event = "KXFOG-26OCT31", Toxicity = 0.31m, FinalNet = 9, Final = new(Last(3), 45, 51, 46, 50) },
        new("KXFOG-26OCT31-B12", 33, 0.08) { Event = "KXFOG-26OCT31", FinalNet = -6, Final = new(Last(4), 31, 36, 31, 35) },
    ];

    private static IEnumerable<MakerMarket> Ferry() =>
    [
        new("KXFERRY-26NOV06-T40", 80, 0.05) { HasOldLimit = true, MaxYes = 45, MaxNo = 45, QuoteSize = 8, CreatedAt = null, FinalNet = 12, Final = new(Last(5), 78, 82, 78, 82) },
        new("KXFERRY-26NOV06-T45", 55, 0.05) { Event = "KXFERRY-26NOV06", MinSpread = 6, FinalNet = 15, Final = new(Last(6), null, null, 52, 58) },
        new(Imported, 30, 0.06)
        {
            Event = "KXFERRY-26NOV06", CreatedAt = Days.At(10, 20, 11), From = Days.At(10, 20, 12), FinalNet = 8, Final = new(Last(7), 28, 32, 28, 32),
            Script = [new(Days.At(10, 12, 1, 41, 9).AddMicroseconds(88_412), true, 27, 10), new(Days.At(10, 12, 2, 3, 30).AddMicroseconds(5_100), true, 29, 5)],
        },
    ];

    private static IEnumerable<MakerMarket> Whale() =>
    [
        new(Walk, 52, 0)
        {
            Event = "KXWHALE-26DEC", FairValue = 0.53m, Final = new(Last(8), 50, 55, 50, 54),
            Script =
            [
                new(Days.At(10, 14, 15, 2, 11).AddMicroseconds(204_000), true, 40, 10), new(Days.At(10, 17, 9, 40, 2).AddMicroseconds(17_500), true, 50, 10),
                new(Days.At(10, 29, 19, 12, 45).AddMicroseconds(330_250), false, 60, 25), new(Days.At(10, 29, 22, 48, 5).AddMicroseconds(9_000), true, 56, 2),
                new(Days.At(10, 30, 1, 12, 31).AddMicroseconds(441_007), true, 52, 13), new(Days.At(10, 30, 19, 55), false, 55, 4),
            ],
        },
        new("KXWHALE-26DEC-T30", 20, 0) { Event = "KXWHALE-26DEC", QuoteSize = 5, Final = new(Last(9), 18, null, 18, 24) },
    ];

    private static IEnumerable<MakerMarket> Harbor() =>
    [
        new("KXHARBOR-26Q4-T110", 66, 0)
        {
            Event = "KXHARBOR-26Q4", IsEnabled = false, CreatedAt = Days.At(9, 17, 8), UpdatedAt = Days.At(9, 20, 17), From = Days.At(9, 18), Until = Days.At(9, 20, 16),
            Script = [new(Days.At(9, 19, 13, 20, 8).AddMicroseconds(700_001), true, 64, 5)],
        },
        new("KXHARBOR-26Q4-T120", 44, 0.06) { Event = "KXHARBOR-26Q4", MaxYes = 30, MaxNo = 30, MinSpread = 5, FinalNet = 30, Final = new(Last(10), 43, 46, null, 47) },
        new("KXHARBOR-26Q4-T130", 17, 0.05) { Event = "KXHARBOR-26Q4", QuoteSize = 6, Final = new(Last(11), 14, 19, null, null) },
    ];

    private static IEnumerable<MakerMarket> Others() =>
    [
        new("KXLOCKS-26OCT-T9", 58, 0.04) { IsConfigured = false, Until = Days.At(10, 20) },
        new(Settled, 84, 0)
        {
            IsConfigured = false, From = Days.At(10, 13), Until = Days.At(10, 17),
            Script = [new(Days.At(10, 14, 20, 15, 40).AddMicroseconds(1), true, 71, 8), new(Days.At(10, 16, 3, 30, 12).AddMicroseconds(650_000), true, 79, 6)],
        },
        new(OnlyFills, 12, 0)
        {
            IsConfigured = false, From = Days.At(10, 12), Until = Days.At(10, 12),
            Script = [new(Days.At(10, 12, 8, 1, 15).AddMicroseconds(3), true, 0, 1), new(Days.At(10, 12, 9, 55).AddMicroseconds(18), false, 0, 1)],
        },
    ];

    private static DateTimeOffset Last(int place) => Days.At(10, 30, 20, 26, 4).AddSeconds(13 * place).AddMicroseconds(704_113 + (7_919 * place));
}
