namespace DashboardCreator.Dashboards.Trading.Runs;

/// <summary>The JSON texts that are stored with the runs of a reading: what people look at when a figure surprises them.</summary>
public sealed class RunTexts
{
    private readonly IReadOnlyList<Run> _runs;

    // Without the view: whoever keeps the texts does not keep the ledger of their reading.
    private RunTexts(IReadOnlyList<Run> runs) => _runs = runs;

    /// <summary>The texts of a reading.</summary>
    /// <exception cref="Ports.SourceUnavailableException">Its runs could not be read.</exception>
    public static RunTexts Of(TradingBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return new RunTexts(RunsView.Of(book).Runs);
    }

    /// <summary>True for the id of a known run, exactly; also of one that is too old to be listed.</summary>
    public bool Knows(string runId) => RunOf(runId) is not null;

    /// <summary>The text of a run; null when it has none or there is no such run.</summary>
    public string? Find(string runId, RunTextKind kind) => RunOf(runId) is { } run ? TextOf(run, kind) : null;

    /// <summary>Ids of the runs that have such a text, newest first.</summary>
    public IEnumerable<string> IdsWith(RunTextKind kind) => _runs.Where(run => TextOf(run, kind) is not null).Select(run => run.Id);

    private Run? RunOf(string runId) => _runs.FirstOrDefault(run => run.Id == runId);

    private static string? TextOf(Run run, RunTextKind kind) => kind == RunTextKind.Signal ? run.Session?.MergedJson : run.Plan?.Json;
}

/// <summary>Which text of a run.</summary>
public enum RunTextKind
{
    /// <summary>The merged signal of its session.</summary>
    Signal,

    /// <summary>Its newest plan.</summary>
    Plan,
}
