using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Dashboards.Funds;

/// <summary>How a compact signal row is shown.</summary>
internal static class SignalText
{
    public static DateTimeOffset? Instant(long milliseconds) =>
        milliseconds == SignalRecord.NoInstant ? null : DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    /// <summary>The value, with minus zero as zero; null for NaN and infinities.</summary>
    public static double? Known(double value) => double.IsFinite(value) ? value + 0.0 : null;

    public static string? Side(SignalSide side) => side switch
    {
        SignalSide.Buy => "BUY",
        SignalSide.Sell => "SELL",
        _ => null,
    };

    public static string? SenderName(SignalBook book, in SignalRow row) => row.Sender < 0 ? null : book.Senders[row.Sender].Name;
}
