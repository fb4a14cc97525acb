namespace DashboardCreator.SampleData.Options;

/// <summary>What is open, or is called open, at the end.</summary>
internal static class OpenTrades
{
    public static readonly IReadOnlyList<TradeLine> All =
    [
        new("SPY", "iron_condor", Desk.Condors, "filled", "-2P705 +2P695 -2C785 +2C795 2026-11-20", "10-12 61"),
        new("QQQ", "iron_condor", Desk.CondorsAsText, "FILLED", "-1P580 +1P570 -1C670 +1C680 2026-12-18", "10-14 122"),
        // Expires at the samples' last bell, its sold call 2.57 in the money.
        new("SPY", "iron_condor", Desk.Condors, "Open", "-1P730 +1P720 -1C770 +1C780 2026-10-30", "10-20 47"),
        new("AAPL", "vertical_spread", Desk.Spreads, "Filled", "-3P440 +3P430 2026-11-20", "10-08 33", Oddities: Oddity.UnknownNumbers | Oddity.WrittenTwice),
        new("NVDA", "vertical_spread", Desk.Spreads, "filled", "-5C250 +5C260 2026-11-20", "10-22 205", Oddities: Oddity.UnknownNumbers),
        new("GLD", "vertical_spread", Desk.Gold, "filled", "+4C310 -4C325 2026-12-18", "10-13 18", Oddities: Oddity.PartialGreeks),
        new("QQQ", "vertical_spread", Desk.Spreads, "filled", "-2P610 +2P600 2026-11-20", "10-19 90", Oddities: Oddity.LegRows),
        new("SPY", "butterfly", Desk.Condors, "OPEN", "+1C765 -2C775 +1C785 2026-11-20", "10-23 150"),
        new("NVDA", "long_call", Desk.Chips, "filled", "+4C220 2027-01-15", "09-16 76", Oddities: Oddity.NestedGreeks),
        new("GLD", "short_put", Desk.Gold, "FILLED", "-3P295 2026-11-20", "10-06 240", Oddities: Oddity.PricedLegRows),
        new("AAPL", "custom", Desk.Spreads, "filled", "-2C500 2026-11-20 +2C500 2026-12-18", "10-15 111"),
        new("NVDA", "custom", Desk.ChipsAsText, "filled", "+1C240 -2C260 2026-12-18", "10-26 199", Oddities: Oddity.Dates),
        new("NVDA", "long_put", Desk.Chips, "filled", "+2P150 2027-06-18", "10-02 300", Oddities: Oddity.UnknownNumbers),
        // Expired two weeks ago, and nobody wrote so.
        new("SPY", "vertical_spread", Desk.Spreads, "filled", "-2P670 +2P660 2026-10-16", "09-22 55", Oddities: Oddity.UnknownNumbers),
        new("QQQ", "vertical_spread", Desk.Spreads, "PARTIAL", "-1P635 +1P625 2026-11-20", "10-30 70", Oddities: Oddity.LastLegPending),
        new("SPY", "iron_condor", Desk.Condors, "pending", "-1P735 +1P725 -1C805 +1C815 2026-12-18", "10-30 380"),
        new("AAPL", "vertical_spread", Desk.Spreads, "cancelled", "-1P460 +1P450 2026-11-20", "10-21 40"),
        new("GLD", "vertical_spread", Desk.Gold, "CANCELLED", "-2C335 +2C345 2026-12-18", "10-27 15", Oddities: Oddity.Dates),
        new("NVDA", "short_call", Desk.Chips, "Failed", "-1C270 2026-11-20", "10-27 130"),
    ];
}
