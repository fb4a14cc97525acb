namespace DashboardCreator.Dashboards.Signals;

/// <summary>A list that grows by whole segments, so that a million rows are never copied and never held twice.</summary>
internal sealed class SegmentedList<T>
    where T : struct
{
    private const int SegmentBits = 13;
    private const int SegmentSize = 1 << SegmentBits;

    private readonly List<T[]> _segments = [];

    public int Count { get; private set; }

    public ref T this[int index] => ref _segments[index >> SegmentBits][index & (SegmentSize - 1)];

    public int Add(in T item)
    {
        if (Count == _segments.Count * SegmentSize)
        {
            _segments.Add(new T[SegmentSize]);
        }

        this[Count] = item;
        return Count++;
    }
}
