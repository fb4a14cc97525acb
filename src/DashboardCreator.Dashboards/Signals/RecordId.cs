namespace DashboardCreator.Dashboards.Signals;

/// <summary>The store's own key of a record: twelve bytes, as the database makes them; default when there is none of that form.</summary>
/// <param name="High">First eight bytes, big-endian.</param>
/// <param name="Low">Last four bytes, big-endian.</param>
public readonly record struct RecordId(ulong High, uint Low) : IComparable<RecordId>
{
    /// <summary>False for the default.</summary>
    public bool HasValue => High != 0 || Low != 0;

    /// <inheritdoc />
    public int CompareTo(RecordId other) => High != other.High ? High.CompareTo(other.High) : Low.CompareTo(other.Low);

    /// <summary>24 hexadecimal digits.</summary>
    public override string ToString() => $"{High:x16}{Low:x8}";

    public static bool operator <(RecordId left, RecordId right) => left.CompareTo(right) < 0;

    public static bool operator >(RecordId left, RecordId right) => left.CompareTo(right) > 0;

    public static bool operator <=(RecordId left, RecordId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(RecordId left, RecordId right) => left.CompareTo(right) >= 0;
}
