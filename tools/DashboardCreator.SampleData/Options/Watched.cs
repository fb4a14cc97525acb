using DashboardCreator.SampleData.Calendars;

namespace DashboardCreator.SampleData.Options;

/// <summary>A contract of the book, the sessions in which it was collected, and the execution it was collected for where that was written down.</summary>
internal sealed record Watched(Contract Contract, int First, int Last, string? ExecutionId)
{
    /// <summary>Sixty days before the end.</summary>
    private static readonly int Beginning = Timeline.SessionFrom(new(2026, 9, 1));

    public static IReadOnlyList<Watched> All(IReadOnlyList<Trade> trades) =>
    [
        .. trades.SelectMany(trade => trade.Legs.Select(leg => Of(trade, leg.Contract)))
            .Where(watched => !SnapshotOddities.NeverCollected(watched.Contract))
            .GroupBy(watched => watched.Contract)
            .Select(group => new Watched(
                group.Key, group.Min(watched => watched.First), group.Max(watched => watched.Last), group.Select(watched => watched.ExecutionId).FirstOrDefault(id => id is not null))),
    ];

    /// <summary>What is open or waiting, all the time; the rest while it was held, or two days after nothing came of it.</summary>
    private static Watched Of(Trade trade, Contract contract)
    {
        var (first, last) = trade.IsHeld || trade.State == "pending"
            ? (Beginning, Timeline.Last)
            : (trade.Entered.Session, trade.Closed?.Session ?? trade.Entered.Session + 2);

        return new(
            contract,
            Math.Max(first, Timeline.SessionFrom(contract.ListedFrom)),
            contract.Expiry > Timeline.Sessions[Timeline.Last] ? last : Math.Min(last, Timeline.SessionFrom(contract.Expiry)),
            trade is { Type: "iron_condor", IsHeld: true } ? trade.Id : null);
    }
}
