using System.Text;

namespace DashboardCreator.Dashboards.Signals;

/// <summary>The words that sources use for the same thing, upper case.</summary>
public static class StatusWords
{
    public const string Pending = "PENDING";
    public const string Rejected = "REJECTED";
    public const string ZeroFill = "ZERO_FILL";

    public static bool IsFill(string? status) => status is "FILLED" or "PARTIAL_FILL" or "PARTIALLY_FILLED";

    /// <summary>True when the UTF-8 word of a decision, in any case, allows the signal.</summary>
    public static bool IsApproval(ReadOnlySpan<byte> decision) =>
        Ascii.EqualsIgnoreCase(decision, "APPROVE"u8) || Ascii.EqualsIgnoreCase(decision, "APPROVED"u8) || Ascii.EqualsIgnoreCase(decision, "RESIZE"u8)
        || Ascii.EqualsIgnoreCase(decision, "MODIFIED"u8) || Ascii.EqualsIgnoreCase(decision, "TAKE"u8);

    public static bool IsApproval(string? decision) => decision is "APPROVE" or "APPROVED" or "RESIZE" or "MODIFIED" or "TAKE";

    public static bool IsRejection(string? decision) => decision is "REJECT" or "REJECTED";

    public static bool IsExit(string? word) => word is "EXIT" or "SCALE_OUT";

    /// <summary>What a status says, before quantities are looked at.</summary>
    public static SignalOutcome Outcome(string status) => status switch
    {
        "FILLED" => SignalOutcome.Filled,
        "PARTIAL_FILL" or "PARTIALLY_FILLED" => SignalOutcome.PartiallyFilled,
        "REJECTED" or "REJECT" => SignalOutcome.Rejected,
        "CANCELLED" or "CANCELED" or "APICANCELLED" => SignalOutcome.Cancelled,
        "CANCEL_SENT" or "CANCEL_NO_TARGET" => SignalOutcome.CancelRequest,
        _ => SignalOutcome.Pending,
    };

    public static SignalSide Side(string? action, string? direction) => (action, direction) switch
    {
        ("BUY", _) or ("ENTRY", "LONG") or ("EXIT", "SHORT") => SignalSide.Buy,
        ("SELL", _) or ("ENTRY", "SHORT") or ("EXIT", "LONG") => SignalSide.Sell,
        _ => SignalSide.Unknown,
    };
}
