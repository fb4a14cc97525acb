using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace DashboardCreator.Dashboards.Trading.Strategies;

/// <summary>A place in a strategy's list of closed lots: behind one of them, whatever is added in front of it later.</summary>
/// <param name="Strategy">Its name.</param>
/// <param name="Ticks">When that lot was closed, UTC; -1 where that is not known.</param>
/// <param name="LotId">Its id.</param>
internal sealed record LotCursor(string Strategy, long Ticks, string LotId)
{
    private const int MaxLength = 8_000;
    private const string List = "lots";

    /// <summary>As it stands in a URL.</summary>
    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{List}|{Ticks}|{Uri.EscapeDataString(Strategy)}|{LotId}")));

    /// <summary>Reads <see cref="ToString"/>; null for anything else.</summary>
    public static LotCursor? Parse(string text)
    {
        if (text.Length > MaxLength || !Base64Url.IsValid(text))
        {
            return null;
        }

        return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('|', 4) is [List, var ticks, var strategy, var id]
            && long.TryParse(ticks, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var at)
            && at >= ClosedLot.NoInstant && at <= DateTime.MaxValue.Ticks
            ? new LotCursor(Uri.UnescapeDataString(strategy), at, id)
            : null;
    }

    /// <summary>True for a lot that stands behind this place.</summary>
    public bool IsBefore(in ClosedLot closed) =>
        closed.Ticks < Ticks || (closed.Ticks == Ticks && string.CompareOrdinal(closed.Lot.Id, LotId) > 0);
}
