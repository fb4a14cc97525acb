namespace DashboardCreator.SampleData.Options;

/// <summary>What was closed in the last sixty days.</summary>
internal static class ClosedTrades
{
    public static readonly IReadOnlyList<TradeLine> All =
    [
        new("SPY", "iron_condor", Desk.Condors, "closed", "-1P655 +1P645 -1C720 +1C730 2026-10-16", "09-02 70", "09-24 210", Oddity.ProfitAndPrices | Oddity.Dates),
        new("NVDA", "short_put", Desk.Chips, "closed", "-2P180 2026-10-16", "09-04 35", "10-02 330"),
        new("GLD", "vertical_spread", Desk.Gold, "CLOSED", "+3C270 -3C280 2026-10-16", "09-08 21", "09-21 95", Oddity.Dates),
        new("QQQ", "vertical_spread", Desk.Spreads, "closed", "-2P550 +2P540 2026-10-16", "09-09 112", "10-01 50", Oddity.RecordedProfit),
        new("AAPL", "iron_condor", Desk.CondorsAsText, "Closed", "-2P370 +2P360 -2C415 +2C425 2026-10-16", "09-11 66", "09-24 31"),
        new("AAPL", "long_call", Desk.Spreads, "closed", "+2C400 2026-10-16", "09-16 140", "09-30 300", Oddity.UnknownNumbers),
        new("NVDA", "vertical_spread", Desk.Spreads, "closed", "-3C230 +3C240 2026-10-30", "09-23 41", "10-01 17"),
        new("SPY", "long_put", Desk.Nobody, "closed", "+1P690 2026-10-30", "09-25 88", "10-07 222", Oddity.NoExit),
        new("QQQ", "butterfly", Desk.Condors, "CLOSED", "+1C590 -2C600 +1C610 2026-10-30", "09-28 160", "10-14 75", Oddity.ProfitAsText),
        // Held to the last bell: the bought call expired worthless, so its exit price of 0 is a price.
        new("SPY", "vertical_spread", Desk.Spreads, "closed", "-1C760 +1C770 2026-10-23", "10-05 52", "10-23 390"),
        // Closed, and still called filled.
        new("GLD", "short_call", Desk.Gold, "filled", "-2C330 2026-11-20", "10-16 61", "10-28 44"),
    ];
}
