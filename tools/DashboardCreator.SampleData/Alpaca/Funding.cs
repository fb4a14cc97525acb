using DashboardCreator.SampleData.Calendars;

namespace DashboardCreator.SampleData.Alpaca;

/// <summary>Money paid in (positive) and out (negative), booked at the end of its session.</summary>
internal static class Funding
{
    private static readonly Dictionary<DateOnly, decimal> Flows = new()
    {
        [new(2024, 11, 12)] = 60_000,
        [new(2025, 6, 16)] = 25_000,
        [new(2025, 11, 17)] = -10_000,
        [new(2026, 1, 12)] = 20_000,
    };

    public static int First { get; } = Timeline.SessionFrom(Flows.Keys.Min());

    public static int LastWithdrawal { get; } = Timeline.SessionFrom(Flows.Last(flow => flow.Value < 0).Key);

    public static decimal On(int session) => Flows.GetValueOrDefault(Timeline.Sessions[session]);
}
