using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>A place in a list of trades: behind one of them, whatever is added in front of it later.</summary>
/// <param name="Ticks">When that trade was filled, UTC.</param>
/// <param name="OrderId">Its order.</param>
/// <param name="Now">The instant that the first page spoke of: the window of a question without limits does not slide from page to page.</param>
internal sealed record TradeCursor(long Ticks, string OrderId, long Now)
{
    private const int MaxLength = 8_000;

    /// <summary>As it stands in a URL.</summary>
    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"1|{Now}|{Ticks}|{OrderId}")));

    /// <summary>Reads <see cref="ToString"/>; null for anything else.</summary>
    public static TradeCursor? Parse(string text)
    {
        if (text.Length > MaxLength || !Base64Url.IsValid(text))
        {
            return null;
        }

        return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('|', 4) is ["1", var now, var ticks, var id]
            && Instant(now) is { } told && Instant(ticks) is { } at
            ? new TradeCursor(at, id, told)
            : null;
    }

    private static long? Instant(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTime.MaxValue.Ticks ? ticks : null;
}
