namespace DashboardCreator.Benchmarks.Dumps;

/// <summary>How one generation of writers stores signals and confirmations.</summary>
internal interface IDumpShape
{
    string Name { get; }

    void WriteSignal(ElementWriter writer, SignalFacts signal);

    /// <param name="writer">Takes the document.</param>
    /// <param name="signal">The signal it confirms.</param>
    /// <param name="part">0 or 1.</param>
    /// <param name="parts">1 or 2.</param>
    void WriteConfirmation(ElementWriter writer, SignalFacts signal, int part, int parts);
}
