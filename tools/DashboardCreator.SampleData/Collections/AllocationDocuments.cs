using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Fund;
using DashboardCreator.SampleData.Output;

namespace DashboardCreator.SampleData.Collections;

/// <summary>The approved allocation (leveraged; Keel has none yet) and what is left of the legacy collection, which it overrides.</summary>
internal static class AllocationDocuments
{
    private static readonly DateTimeOffset ApprovedAt = NewYork.At(new DateOnly(2026, 9, 25), 975);

    public static string Current()
    {
        var allocated = Strategies.All.Where(strategy => strategy.Allocation is not null).ToList();
        var percents = allocated.Aggregate(new Doc(), (document, strategy) => document.Add(strategy.Id, Ext.Double(strategy.Allocation!.Value)));
        return new Doc()
            .Add("_id", Ext.Oid(ObjectIds.Of(ApprovedAt, "2fd19a6630", 0)))
            .Add("allocations", percents)
            .Add("total_allocation_pct", Ext.Double(allocated.Sum(strategy => strategy.Allocation!.Value)))
            .Add("approved_at", Ext.Date(ApprovedAt)).Add("updated_at", Ext.Date(ApprovedAt)).Text("mode", "approved")
            .ToString();
    }

    public static IEnumerable<string> Legacy() =>
    [
        Portfolio(1, "ARCHIVED", new DateOnly(2024, 10, 28), 70, 30),
        Portfolio(2, "ACTIVE", new DateOnly(2025, 3, 31), 50, 45),
        Portfolio(3, "PENDING_APPROVAL", new DateOnly(2025, 9, 30), 55, 40),
    ];

    private static string Portfolio(int number, string status, DateOnly day, int momentum, int forex) => new Doc()
        .Add("_id", Ext.Oid(ObjectIds.Of(NewYork.At(day, 960), "2fd19a6631", number)))
        .Text("allocation_id", $"alloc_{number:000}").Text("status", status)
        .Add("allocations", new Doc().Add(Strategies.Momentum.Id, Ext.Int(momentum)).Add(Strategies.Forex.Id, Ext.Int(forex)))
        .Add("updated_at", Ext.Date(NewYork.At(day, 961)))
        .ToString();
}
