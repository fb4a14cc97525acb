using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>What an execution is to the book.</summary>
internal enum PositionStatus
{
    /// <summary>Stored with a word that nobody documented, and without a close time.</summary>
    Unknown,

    /// <summary>Held.</summary>
    Open,

    /// <summary>Ordered and not filled.</summary>
    Pending,

    /// <summary>Over, or never came about.</summary>
    Closed,
}

/// <summary>Reads status words.</summary>
internal static class PositionStatuses
{
    /// <summary>A close time closes; else the word decides, in any case. What closes after the as-of instant was still open, or still ordered.</summary>
    public static PositionStatus Of(OptionExecution execution, DateTimeOffset asOf)
    {
        if (ClosesLater(execution, asOf))
        {
            return Word(execution.Status) is "PENDING" || NeverTraded(execution) ? PositionStatus.Pending : PositionStatus.Open;
        }

        return execution.CloseTime is not null
            ? PositionStatus.Closed
            : Word(execution.Status) switch
            {
                "OPEN" or "FILLED" or "PARTIAL" or "PARTIALLY_FILLED" or "PARTIAL_FILL" => PositionStatus.Open,
                "PENDING" => PositionStatus.Pending,
                "CLOSED" or "FAILED" or "CANCELLED" or "CANCELED" => PositionStatus.Closed,
                _ => PositionStatus.Unknown,
            };
    }

    /// <summary>True for an execution whose closing had not happened yet: what it was closed at does not count.</summary>
    public static bool ClosesLater(OptionExecution execution, DateTimeOffset asOf) => execution.CloseTime > asOf;

    /// <summary>True for closed executions that never came about.</summary>
    public static bool NeverTraded(OptionExecution execution) =>
        Word(execution.Status) is "FAILED" or "CANCELLED" or "CANCELED"
        && execution.Legs.All(leg => leg.FillPrice is null && Word(leg.Status) is not ("FILLED" or "PARTIAL" or "PARTIALLY_FILLED" or "PARTIAL_FILL" or "CLOSED"));

    /// <summary>False for legs that were ordered and not filled.</summary>
    public static bool IsFilled(OptionLeg leg) => Word(leg.Status) is not ("PENDING" or "CANCELLED" or "CANCELED" or "FAILED" or "REJECTED");

    /// <summary>True for legs of an open execution that are filled and not closed by themselves. An exit price of 0 says nothing: writers store it for "none".</summary>
    /// <param name="leg">The leg.</param>
    /// <param name="closesLater">True when its execution closes after the as-of instant: then its exit and the word that came with it are of later, too.</param>
    public static bool IsHeld(OptionLeg leg, bool closesLater) =>
        IsFilled(leg) && (closesLater || (Word(leg.Status) is not ("CLOSED" or "EXPIRED") && leg.ExitPrice is not > 0));

    /// <summary>As it is published; null for <see cref="PositionStatus.Unknown"/>.</summary>
    public static string? Text(PositionStatus status) => status switch
    {
        PositionStatus.Open => "open",
        PositionStatus.Pending => "pending",
        PositionStatus.Closed => "closed",
        _ => null,
    };

    private static string? Word(string? status) => status?.Trim().ToUpperInvariant();
}
