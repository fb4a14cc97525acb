namespace DashboardCreator.Dashboards.Signals;

/// <summary>Turns what a record says into what it means: status, side, exit or entry, trade or not.</summary>
internal sealed class SignalInterpreter(TextTable texts)
{
    private readonly WordCache _words = new(texts);
    // By instance: the words are the cache's and the constants', each of them one object.
    private readonly Dictionary<string, TextId> _statusIds = new(ReferenceEqualityComparer.Instance);

    public SignalRow Interpret(in SignalRecord record, int sender)
    {
        var decision = _words.Upper(record.Decision);
        var status = Status(record, decision);
        return new SignalRow
        {
            Id = record.Id,
            SignalId = record.SignalId,
            Symbol = record.Symbol,
            Status = StatusId(status),
            Reason = StatusWords.IsApproval(decision) ? TextId.None : record.Reason,
            Sender = sender,
            Outcome = StatusWords.Outcome(status),
            Side = StatusWords.Side(_words.Upper(record.Action), _words.Upper(record.Direction)),
            Traits = Traits(record, decision),
            ReceivedAt = record.ReceivedAt,
            FilledAt = record.FilledAt,
            BookedAt = FirstKnown(record.ClosedAt, record.UpdatedAt),
            Quantity = record.Quantity,
            Price = record.Price,
            FilledQuantity = record.FilledQuantity,
            FillPrice = record.FillPrice,
            RealizedPnl = record.RealizedPnl,
            NetPnl = record.NetPnl,
            Commission = double.NaN,
            AllocatedCapital = record.AllocatedCapital,
            AllocationPercent = record.AllocationPercent,
        };
    }

    /// <summary>After the confirmations: the quantity decides whether a fill is one, and a trade is booked at its fill at the latest.</summary>
    public void Settle(ref SignalRow row)
    {
        if (row.IsFilled && row.FilledQuantity <= 0)
        {
            row.Outcome = SignalOutcome.ZeroFill;
            row.Status = StatusId(StatusWords.ZeroFill);
        }

        row.BookedAt = FirstKnown(row.BookedAt, row.FilledAt);
    }

    /// <summary>A confirmation without a status is a fill: the shape that has none is only written for fills.</summary>
    public bool IsFill(ReadOnlySpan<byte> status) => status.IsEmpty || StatusWords.IsFill(_words.Upper(texts.Add(status)));

    private static long FirstKnown(long first, long second) => first != SignalRecord.NoInstant ? first : second;

    private string Status(in SignalRecord record, string? decision) =>
        _words.Upper(record.ExecutionStatus)
        ?? _words.Upper(record.EmbeddedStatus)
        ?? (StatusWords.IsRejection(decision) ? StatusWords.Rejected : null)
        ?? _words.Upper(record.DecisionAction)
        ?? StatusWords.Pending;

    private SignalTraits Traits(in SignalRecord record, string? decision)
    {
        var isExit = record.NamesEntry
            || StatusWords.IsExit(_words.Upper(record.SignalType))
            || StatusWords.IsExit(_words.Upper(record.InferredSignalType))
            || _words.Upper(record.Action) == "EXIT";
        var isClosed = _words.Upper(record.PositionStatus) == "CLOSED";
        return (isExit ? SignalTraits.Exit : isClosed ? SignalTraits.ClosedEntry : SignalTraits.None)
            | (StatusWords.IsRejection(decision) ? SignalTraits.DecisionRejected : SignalTraits.None)
            | (StatusWords.IsApproval(decision) ? SignalTraits.Approved : SignalTraits.None)
            | (record.FilledAt != SignalRecord.NoInstant ? SignalTraits.OwnFillTime : SignalTraits.None);
    }

    private TextId StatusId(string status)
    {
        if (!_statusIds.TryGetValue(status, out var id))
        {
            id = _words.IdOf(status);
            _statusIds.Add(status, id);
        }

        return id;
    }
}
