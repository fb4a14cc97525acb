namespace DashboardCreator.Dashboards.Signals;

/// <summary>A list that grows by whole segments, so that a million rows are never copied and never held twice.</summary>
internal sealed class SegmentedList<T>
    where T : struct
{
    private const int SegmentBits = 13;
    private const int SegmentSize = 1 << SegmentBits;

    private T[][] _segments = new T[16][];

    public int Count { get; private set; }

    public ref T this[int index] => ref _segments[index >> SegmentBits][index & (SegmentSize - 1)];

    public int Add(in T item)
    {
        if ((Count & (SegmentSize - 1)) == 0)
        {
            AddSegment();
        }

        this[Count] = item;
        return Count++;
    }

    private void AddSegment()
    {
        var segment = Count >> SegmentBits;
        if (segment == _segments.Length)
        {
            Array.Resize(ref _segments, 2 * segment);
        }

        _segments[segment] = new T[SegmentSize];
    }
}
