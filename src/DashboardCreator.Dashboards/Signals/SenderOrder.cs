namespace DashboardCreator.Dashboards.Signals;

/// <summary>Each sender's rows in display order, kept as one array of row numbers.</summary>
internal sealed class SenderOrder
{
    private readonly int[] _rows;
    private readonly int[] _starts;

    public SenderOrder(SegmentedList<SignalRow> rows, TextTable texts, int senders)
    {
        _starts = Starts(rows, senders);
        _rows = new int[rows.Count];
        var keys = new long[rows.Count];
        var next = (int[])_starts.Clone();
        for (var i = 0; i < rows.Count; i++)
        {
            var place = next[rows[i].Sender + 1]++;
            _rows[place] = i;
            keys[place] = rows[i].ReceivedAt == SignalRecord.NoInstant ? long.MaxValue : -rows[i].ReceivedAt;
        }

        var ties = new TieBreaker(rows, texts);
        for (var group = 0; group + 1 < _starts.Length; group++)
        {
            var (start, length) = (_starts[group], _starts[group + 1] - _starts[group]);
            Array.Sort(keys, _rows, start, length);
            SortTies(keys, start, start + length, ties);
        }
    }

    public ReadOnlySpan<int> Of(int sender) => _rows.AsSpan(_starts[sender + 1].._starts[sender + 2]);

    private static int[] Starts(SegmentedList<SignalRow> rows, int senders)
    {
        var starts = new int[senders + 2];
        for (var i = 0; i < rows.Count; i++)
        {
            starts[rows[i].Sender + 2]++;
        }

        for (var group = 1; group < starts.Length; group++)
        {
            starts[group] += starts[group - 1];
        }

        return starts;
    }

    private void SortTies(long[] keys, int start, int end, TieBreaker ties)
    {
        for (var first = start; first < end;)
        {
            var last = first + 1;
            while (last < end && keys[last] == keys[first])
            {
                last++;
            }

            if (last - first > 1)
            {
                Array.Sort(_rows, first, last - first, ties);
            }

            first = last;
        }
    }

    private sealed class TieBreaker(SegmentedList<SignalRow> rows, TextTable texts) : IComparer<int>
    {
        public int Compare(int left, int right)
        {
            var byId = texts.Bytes(rows[left].SignalId).SequenceCompareTo(texts.Bytes(rows[right].SignalId));
            return byId != 0 ? byId : rows[left].Id != rows[right].Id ? rows[left].Id.CompareTo(rows[right].Id) : left.CompareTo(right);
        }
    }
}
