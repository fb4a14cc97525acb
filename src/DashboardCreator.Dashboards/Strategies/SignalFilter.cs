using DashboardCreator.Dashboards.Funds;
using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Dashboards.Strategies;

/// <summary>Which signals are wanted. Empty lists want all.</summary>
/// <param name="Received">When they were received; signals without a receipt are only in <see cref="InstantRange.Always"/>.</param>
/// <param name="Statuses">Status words, in any case.</param>
/// <param name="Symbols">Exact symbols, in any case.</param>
public sealed record SignalFilter(InstantRange Received, IReadOnlyList<string> Statuses, IReadOnlyList<string> Symbols)
{
    /// <summary>Prepares the filter for one book, so that rows are compared by number.</summary>
    public SignalMatcher For(SignalBook book) => new(this, book);
}

/// <summary>A <see cref="SignalFilter"/> made ready for one book.</summary>
public sealed class SignalMatcher
{
    private readonly InstantRange _received;
    private readonly SignalBook _book;
    private readonly IReadOnlyList<string> _statuses;
    private readonly IReadOnlyList<string> _symbols;
    private readonly Dictionary<int, bool> _statusKnown = [];
    private readonly Dictionary<int, bool> _symbolKnown = [];

    internal SignalMatcher(SignalFilter filter, SignalBook book)
    {
        _received = filter.Received;
        _book = book;
        _statuses = filter.Statuses;
        _symbols = filter.Symbols;
    }

    /// <summary>True when the row is wanted.</summary>
    public bool Matches(in SignalRow row) =>
        _received.Contains(row.ReceivedAt)
        && (_statuses.Count == 0 || IsOneOf(row.Status, _statuses, _statusKnown))
        && (_symbols.Count == 0 || IsOneOf(row.Symbol, _symbols, _symbolKnown));

    private bool IsOneOf(TextId text, IReadOnlyList<string> wanted, Dictionary<int, bool> known)
    {
        if (!known.TryGetValue(text.Index, out var match))
        {
            match = wanted.Contains(_book.Texts.Text(text) ?? "", StringComparer.OrdinalIgnoreCase);
            known.Add(text.Index, match);
        }

        return match;
    }
}
