namespace DashboardCreator.SampleData.DynamoDb;

/// <summary>All hedges since August 2025, oldest first.</summary>
internal static class Hedges
{
    public const string Tail = "tail_first";

    public const string Smoothing = "smoothing";

    public static readonly IReadOnlyList<Hedge> All =
    [
        new("01", "SPY", Day(2025, 8, 29), Day(2025, 11, 21), 1, Tail, "closed") { EndAction = "hedge_closed", End = Day(2025, 10, 7) },
        new("02", "SPY", Day(2025, 10, 7), Day(2026, 1, 16), 1, Tail, "expired") { IsRoll = true, EndAction = "hedge_expired", End = Day(2026, 1, 16) },
        new("03", "SPY", Day(2025, 10, 30), Day(2026, 2, 20), 1, Smoothing, "closed") { EndAction = "hedge_closed", End = Day(2026, 1, 12) },
        new("04", "QQQ", Day(2025, 10, 31), Day(2026, 3, 20), 1, Tail, "closed") { EndAction = "hedge_closed", End = Day(2026, 2, 4) },
        new("05", "SPY", Day(2025, 12, 15), Day(2026, 4, 17), 2, Tail, "closed") { RollState = "closed", EndAction = "hedge_closed", End = Day(2026, 3, 4) },
        new("06", "SPY", Day(2026, 3, 4), Day(2026, 7, 17), 2, Tail, "closed")
        {
            IsRoll = true, RollState = "closed", KeyStatus = "active", EndAction = "emergency_unwind", End = Day(2026, 5, 20),
        },
        new("07", "QQQ", Day(2026, 5, 28), Day(2026, 9, 18), 1, null, "expired") { RollState = "closed", EndAction = "hedge_expired", End = Day(2026, 9, 18) },
        new("08", "SPY", Day(2026, 6, 24), Day(2026, 10, 16), 1, Smoothing, "active"),
        new("09", "SPY", Day(2026, 7, 8), Day(2026, 10, 30), 1, Smoothing, "active"),
        new("10", "QQQ", Day(2026, 7, 22), Day(2026, 11, 20), 1, Tail, "rolling") { RollState = "rolling", KeyStatus = "active" },
        new("11", "SPY", Day(2026, 8, 5), Day(2026, 11, 13), 1, Tail, "active") { RollState = "roll_due" },
        new("12", "SPY", Day(2026, 8, 19), Day(2026, 11, 20), 1, Smoothing, "active") { RollState = "roll_due" },
        new("13", "QQQ", Day(2026, 9, 2), Day(2026, 12, 11), 1, null, "active"),
        new("14", "SPY", Day(2026, 9, 9), Day(2026, 12, 18), 1, Smoothing, "closed")
        {
            RollState = "closed", KeyStatus = "active", EndAction = "hedge_closed", End = Day(2026, 10, 12),
        },
        new("15", "SPY", Day(2026, 9, 16), Day(2026, 12, 18), 1, Smoothing, "active") { RollState = "profit_taking" },
        new("16", "TLT", Day(2026, 9, 24), Day(2027, 1, 15), 3, Smoothing, "active") { CallPrice = 1.35m, IsNameless = true },
        new("17", "SPY", Day(2026, 10, 8), Day(2027, 3, 19), 2, Tail, "active") { IsRoll = true, IsSpread = true },
    ];

    private static DateOnly Day(int year, int month, int day) => new(year, month, day);
}
