using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Signals;

/// <summary>Takes signals and then their confirmations, one by one, in stored order; nothing is kept twice.</summary>
public sealed class SignalBookBuilder
{
    private readonly SegmentedList<SignalRow> _rows = new();
    private readonly SignalInterpreter _interpreter;
    private readonly SignalIndex _index;
    private readonly Dictionary<(int Id, int Name), int> _senderOf = [];
    private readonly List<(TextId Id, TextId Name)> _senders = [];
    private readonly List<(int Entry, RecordId Exit)> _exits = [];
    private ExecutionSet? _confirmed;
    private SignalBookNotes _notes;
    private bool _filled;

    public SignalBookBuilder()
    {
        _interpreter = new SignalInterpreter(Texts);
        _index = new SignalIndex(Texts);
    }

    /// <summary>The texts of the book being built.</summary>
    public TextTable Texts { get; } = new();

    /// <summary>Adds one signal.</summary>
    public void Add(in SignalRecord record)
    {
        var row = _rows.Add(_interpreter.Interpret(record, SenderOf(record.StrategyId, record.StrategyName)));
        _index.Add(row, record.SignalId, record.OrderId);
    }

    /// <summary>Notes that the signals are not all there are.</summary>
    public void NoteFilter() => _notes.Filtered = true;

    /// <summary>Links the signal added last to one of the exits that closed it, in the order of the exits; the same exit named twice is one.</summary>
    public void AddExit(RecordId exit) => _exits.Add((_rows.Count - 1, exit));

    /// <summary>Adds one confirmation; after all signals.</summary>
    public void Add(in ConfirmationRecord record)
    {
        _confirmed ??= new ExecutionSet(_index);
        var order = record.OrderId.Length > 0 ? record.OrderId : record.SignalId;
        if (record.ExecutionId.Length > 0 && !_confirmed.Add(order, record.ExecutionId, _rows.Count))
        {
            _notes.DuplicateConfirmations++;
            return;
        }

        if (!_interpreter.IsFill(record.Status))
        {
            _notes.OtherConfirmations++;
            return;
        }

        if (!double.IsFinite(record.Quantity) || record.Quantity <= 0 || !double.IsFinite(record.Price))
        {
            _notes.BrokenConfirmations++;
            return;
        }

        Span<int> one = stackalloc int[1];
        var rows = _index.Candidates(record.SignalId, record.OrderId, one);
        if (rows.Length == 0)
        {
            _notes.OrphanConfirmations++;
            return;
        }

        _filled = true;
        _notes.ConfirmationsWithoutStatus += record.Status.IsEmpty ? 1 : 0;
        Fills.Add(ref _rows[Choose(rows, record.Strategy)], record);
    }

    /// <summary>Finishes the book; the builder is used up.</summary>
    /// <param name="strategies">The registered strategies, so that names become ids.</param>
    public SignalBook Build(IReadOnlyList<Strategy> strategies)
    {
        _confirmed = null;
        var senders = new SenderTable(Texts, strategies);
        var final = _senders.ConvertAll(sender => senders.Find(sender.Id, sender.Name));
        for (var i = 0; i < _rows.Count; i++)
        {
            ref var row = ref _rows[i];
            row.Sender = final[row.Sender];
            Fills.Finish(ref row);
            _interpreter.Settle(ref row);
        }

        _notes.SharedSignalIds = _index.SharedIds;
        var (trades, replaced) = TradeFinder.Find(_rows, _exits, _filled);
        _notes.ReplacedProfits = replaced;
        return new SignalBook(_rows, Texts, senders.Senders, trades, _notes);
    }

    private int SenderOf(TextId id, TextId name)
    {
        var key = (id.Index, id.HasValue ? 0 : name.Index);
        if (!_senderOf.TryGetValue(key, out var index))
        {
            index = _senders.Count;
            _senders.Add((id, name));
            _senderOf.Add(key, index);
        }

        return index;
    }

    private int Choose(ReadOnlySpan<int> rows, ReadOnlySpan<byte> strategy)
    {
        if (rows.Length > 1 && strategy.Length > 0)
        {
            var wanted = Texts.Find(strategy);
            foreach (var row in rows)
            {
                var (id, name) = _senders[_rows[row].Sender];
                if (wanted.HasValue && (id == wanted || name == wanted))
                {
                    return row;
                }
            }
        }

        return rows[0];
    }
}
