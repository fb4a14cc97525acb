namespace DashboardCreator.Dashboards.Signals;

/// <summary>Finds the signal that a confirmation belongs to. Signal ids are not unique: the sender decides, else the first in stored order.</summary>
internal sealed class SignalIndex(TextTable texts)
{
    private readonly List<int> _firstRow = [];
    private readonly Dictionary<int, List<int>> _moreRows = [];
    private readonly Dictionary<int, int> _byOrderId = [];
    private TextId _lastFound;

    public long SharedIds { get; private set; }

    public void Add(int row, TextId signalId, TextId orderId)
    {
        if (signalId.HasValue)
        {
            AddSignalId(row, signalId.Index);
        }

        if (orderId.HasValue && !OrderIds.SignalPart(texts.Bytes(orderId)).SequenceEqual(texts.Bytes(signalId)))
        {
            _byOrderId.TryAdd(orderId.Index, row);
        }
    }

    /// <summary>Rows that may be meant, first the likeliest; empty when none is known.</summary>
    public ReadOnlySpan<int> Candidates(ReadOnlySpan<byte> signalId, ReadOnlySpan<byte> orderId, Span<int> one)
    {
        var id = Find(signalId.Length > 0 ? signalId : OrderIds.SignalPart(orderId));
        if (id.HasValue && _moreRows.TryGetValue(id.Index, out var rows))
        {
            return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(rows);
        }

        if (RowOf(id) is var row and >= 0)
        {
            one[0] = row;
            return one;
        }

        var order = texts.Find(orderId);
        if (order.HasValue && _byOrderId.TryGetValue(order.Index, out one[0]))
        {
            return one;
        }

        return default;
    }

    /// <summary>The first signal with this id; -1 when there is none.</summary>
    public int FirstRow(ReadOnlySpan<byte> signalId) => RowOf(Find(signalId));

    private int RowOf(TextId id) => id.HasValue && id.Index < _firstRow.Count ? _firstRow[id.Index] : -1;

    // Confirmations are stored about as their signals are.
    private TextId Find(ReadOnlySpan<byte> signalId)
    {
        var id = texts.FindAfter(signalId, _lastFound);
        if (id.HasValue)
        {
            _lastFound = id;
        }

        return id;
    }

    private void AddSignalId(int row, int id)
    {
        while (_firstRow.Count <= id)
        {
            _firstRow.Add(-1);
        }

        if (_firstRow[id] < 0)
        {
            _firstRow[id] = row;
            return;
        }

        SharedIds++;
        if (!_moreRows.TryGetValue(id, out var rows))
        {
            rows = [_firstRow[id]];
            _moreRows.Add(id, rows);
        }

        rows.Add(row);
    }
}
