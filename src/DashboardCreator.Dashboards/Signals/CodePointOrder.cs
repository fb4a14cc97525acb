using System.Text;

namespace DashboardCreator.Dashboards.Signals;

/// <summary>Text by code points, which is the order of its UTF-8 bytes; ordinal comparison goes by UTF-16 units and puts an emoji before U+F000.</summary>
internal sealed class CodePointOrder : IComparer<string?>
{
    public static CodePointOrder Instance { get; } = new();

    public int Compare(string? x, string? y) =>
        x is null || y is null ? (x is null ? 0 : 1) - (y is null ? 0 : 1) : Encoding.UTF8.GetBytes(x).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(y));
}
