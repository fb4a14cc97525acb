namespace DashboardCreator.Sources.DynamoDb.Live.Markets;

/// <summary>
/// Finds the events of single decisions: by the index, which was made under one name and is asked for under another, else in the runs that may
/// have written them.
/// </summary>
internal sealed class EventIndex
{
    private static readonly string[] Names = ["decision_id-event_ts-index", "decision_id_event_ts"];

    private string[] known = Names;

    /// <param name="log">The execution log.</param>
    /// <param name="decisions">Ids of decisions.</param>
    /// <param name="running">Runs that may have gone on with orders of earlier ones.</param>
    /// <param name="onItem">Takes the events.</param>
    /// <param name="cancellationToken">Stops the read.</param>
    /// <exception cref="Dashboards.Ports.SourceUnavailableException">The server did not answer.</exception>
    public async Task ReadAsync(EventRuns log, IReadOnlyList<string> decisions, IReadOnlyCollection<string> running, ItemHandler onItem, CancellationToken cancellationToken)
    {
        if (decisions.Count == 0) return;
        while (known.Length > 0)
        {
            if (await log.ReadAsync(known[0], decisions, onItem, cancellationToken)) return;
            known = known[1..];
        }

        await log.ReadAsync(decisions.SelectMany(decision => Runs(decision, running).Select(run => EventStretches.Behind(run, decision))), onItem, cancellationToken);
    }

    /// <summary>Looks for the index again: one that is made later is found the day after.</summary>
    public void Forget() => known = Names;

    private static IEnumerable<string> Runs(string decision, IReadOnlyCollection<string> running) =>
        DecisionRef.Of(decision) is { } own ? running.Append(own.Run).Distinct(StringComparer.Ordinal) : running;
}
