using DashboardCreator.SampleData.Calendars;

namespace DashboardCreator.SampleData.Runs;

/// <summary>What the writer of the ledger knew of a fill: quantity and price; weights and quotes too; what was expected and how long it took too.</summary>
internal enum LedgerEra
{
    Plain,
    Quoted,
    Measured,
}

/// <summary>The days on which the rebalancing system ran, each twenty-five minutes before the closing bell.</summary>
internal static class RunDays
{
    public const int Minute = 365;

    public static readonly int First = Timeline.SessionFrom(new(2026, 2, 2));

    private static readonly int Quoted = Timeline.SessionFrom(new(2026, 5, 1));

    private static readonly int Measured = Timeline.SessionFrom(new(2026, 8, 3));

    public static IEnumerable<int> All => Enumerable.Range(First, Timeline.Last - First + 1);

    public static LedgerEra EraOf(int session) =>
        session < Quoted ? LedgerEra.Plain : session < Measured ? LedgerEra.Quoted : LedgerEra.Measured;

    /// <summary>The last session of a month brings every holding to its target.</summary>
    public static bool IsMonthEnd(int session) =>
        session == Timeline.Last || Timeline.Sessions[session].Month != Timeline.Sessions[session + 1].Month;
}
