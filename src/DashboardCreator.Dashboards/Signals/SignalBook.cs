namespace DashboardCreator.Dashboards.Signals;

/// <summary>Every signal of one reading with its fate, compact and unchanging: about 150 bytes each.</summary>
public sealed class SignalBook
{
    private readonly SegmentedList<SignalRow> _rows;
    private readonly SenderOrder _order;
    private readonly TradeRow[] _trades;

    internal SignalBook(SegmentedList<SignalRow> rows, TextTable texts, IReadOnlyList<Sender> senders, TradeRow[] trades, SignalBookNotes notes)
    {
        _rows = rows;
        _trades = trades;
        Texts = texts;
        Senders = senders;
        Notes = notes;
        _order = new SenderOrder(rows, texts, senders.Count);
    }

    /// <summary>No signals.</summary>
    public static SignalBook Empty { get; } = new SignalBookBuilder().Build([]);

    /// <summary>The texts that rows refer to.</summary>
    public TextTable Texts { get; }

    /// <summary>Registered strategies in stored order, then those that only signals name, first seen first.</summary>
    public IReadOnlyList<Sender> Senders { get; }

    /// <summary>Records that no figure uses.</summary>
    public SignalBookNotes Notes { get; }

    /// <summary>Number of signals.</summary>
    public int Count => _rows.Count;

    /// <summary>Closed entries, in stored order.</summary>
    public ReadOnlySpan<TradeRow> Trades => _trades;

    /// <summary>One signal, by its place in stored order.</summary>
    public ref readonly SignalRow this[int row] => ref _rows[row];

    /// <summary>A sender's signals: newest receipt first, equal ones by signal id, those without a receipt last.</summary>
    /// <param name="sender">Index into <see cref="Senders"/>; -1 for signals that name no strategy.</param>
    public ReadOnlySpan<int> NewestFirst(int sender) => _order.Of(sender);

    /// <summary>The sender with this id, else with this name, exactly; -1 when there is none.</summary>
    public int FindSender(string idOrName)
    {
        var byName = -1;
        for (var i = 0; i < Senders.Count; i++)
        {
            if (Senders[i].Id == idOrName)
            {
                return i;
            }

            byName = byName < 0 && Senders[i].Name == idOrName ? i : byName;
        }

        return byName;
    }
}
