using System.Text;
using DashboardCreator.Dashboards.Signals;
using DashboardCreator.Dashboards.Trading;

namespace DashboardCreator.Dashboards.MarketMaking;

/// <summary>Texts and long numbers of one day's rows. They go with the day.</summary>
internal sealed class DayTexts
{
    private readonly TextTable _texts = new();
    private readonly SegmentedList<decimal> _aside = new();

    public int Add(string? text)
    {
        if (text is null)
        {
            return 0;
        }

        Span<byte> utf8 = stackalloc byte[256];
        return Encoding.UTF8.TryGetBytes(text, utf8, out var length) ? _texts.Add(utf8[..length]).Index : _texts.Add(Encoding.UTF8.GetBytes(text)).Index;
    }

    /// <summary>The place of a text; null where no row has it.</summary>
    public int? Find(string text) => _texts.Find(text) is { HasValue: true } id ? id.Index : null;

    public string? Text(int id) => _texts.Text(new TextId(id));

    /// <summary>UTF-8; empty for no text.</summary>
    public ReadOnlySpan<byte> Bytes(int id) => _texts.Bytes(new TextId(id));

    public int Compare(int left, int right) => _texts.Bytes(new TextId(left)).SequenceCompareTo(_texts.Bytes(new TextId(right)));

    public PackedDecimal Pack(decimal? value) => PackedDecimal.Pack(value, _aside);

    public decimal? Unpack(PackedDecimal value) => value.Unpack(_aside);
}
