namespace DashboardCreator.SampleData.Signals;

/// <summary>Which generation of the writers stored a signal.</summary>
internal enum Era
{
    /// <summary>The seed document's flat shape: text instants, `execution_status`, fills in confirmations alone.</summary>
    Seed,

    /// <summary>The older ingestion path: `received_at` and `receive_lag_ms` at the top, old decisions, an embedded execution.</summary>
    Ingestion,

    /// <summary>Today's watcher: the whole raw signal inside, the decision in detail.</summary>
    Watcher,
}

internal static class Eras
{
    private static readonly DateTimeOffset Ingestion = new(2025, 4, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Watcher = new(2025, 10, 1, 0, 0, 0, TimeSpan.Zero);

    public static Era Of(DateTimeOffset instant) => instant < Ingestion ? Era.Seed : instant < Watcher ? Era.Ingestion : Era.Watcher;
}
