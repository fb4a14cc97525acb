using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Signals;

/// <summary>Takes signals and then their confirmations, one by one, in stored order.</summary>
public sealed class SignalBookBuilder
{
    private int _added;

    /// <summary>The texts of the book being built.</summary>
    public TextTable Texts { get; } = new();

    /// <summary>Adds one signal.</summary>
    public void Add(in SignalRecord record) => _added++;

    /// <summary>Adds one confirmation; after all signals.</summary>
    public void Add(in ConfirmationRecord record) => _added++;

    /// <summary>Notes that one signal closes another, as the entry's own list says.</summary>
    /// <param name="entry">The store's key of the entry.</param>
    /// <param name="exit">The store's key of the signal that closes it, whether it has been added or not.</param>
    public void AddExit(RecordId entry, RecordId exit) => _added++;

    /// <summary>Finishes the book.</summary>
    /// <param name="strategies">The registered strategies, so that names become ids.</param>
    public SignalBook Build(IReadOnlyList<Strategy> strategies) => _added < 0 ? SignalBook.Empty : new();
}
