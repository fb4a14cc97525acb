using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Output;
using DashboardCreator.SampleData.Trading;

namespace DashboardCreator.SampleData.Options;

/// <summary>
/// The `option_snapshots` collection: every contract at each closing bell, and five times in the last session. One batch of the last session was
/// collected again afterwards and stands at the end, so the last row of a contract is not its newest.
/// </summary>
internal static class SnapshotDocuments
{
    private const int Repeated = 270;

    private static readonly int[] LastSession = [30, 150, Repeated, 390, 405];

    public static IEnumerable<string> All(IReadOnlyList<Trade> trades)
    {
        var watched = Watched.All(trades);
        var batches = Enumerable.Range(0, Timeline.Last).Where(session => watched.Any(contract => contract.First <= session))
            .Select(OptionMoments.Bell)
            .Concat(LastSession.Select(minute => new Moment(Timeline.Last, minute)))
            .OrderBy(moment => moment.Session == Timeline.Last && moment.Minute == Repeated);

        return batches.SelectMany(moment => watched.Where(contract => contract.First <= moment.Session && moment.Session <= contract.Last)
                .Select(contract => (Watched: contract, Moment: moment)))
            .Select((row, n) => new Doc()
                .Add("_id", Ext.Oid(ObjectIds.Of(row.Moment.Instant, "7d20c5e185", n)))
                .Append(SnapshotLayout.Of(row.Watched, row.Moment))
                .ToString());
    }
}
