namespace DashboardCreator.SampleData.Markets;

/// <summary>How the market behaves from a day on: drift and deviation of its daily return.</summary>
internal sealed record Regime(DateOnly From, double Drift, double Deviation)
{
    private static readonly Regime[] All =
    [
        new(new(2024, 10, 30), 0.0008, 0.0070),
        new(new(2025, 2, 18), -0.0038, 0.0140),
        new(new(2025, 4, 14), 0.0020, 0.0105),
        new(new(2025, 7, 1), 0.0008, 0.0065),
        new(new(2026, 1, 20), -0.0009, 0.0100),
        new(new(2026, 4, 1), 0.0012, 0.0075),
        new(new(2026, 8, 10), -0.0013, 0.0105),
        new(new(2026, 9, 21), 0.0013, 0.0080),
    ];

    public static Regime On(DateOnly day) => All.Last(regime => regime.From <= day);
}
