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
    /// <summary>A close time closes; else the word decides, in any case.</summary>
    public static PositionStatus Of(OptionExecution execution) =>
        execution.CloseTime is not null
            ? PositionStatus.Closed
            : Word(execution.Status) switch
            {
                "OPEN" or "FILLED" or "PARTIAL" or "PARTIALLY_FILLED" or "PARTIAL_FILL" => PositionStatus.Open,
                "PENDING" => PositionStatus.Pending,
                "CLOSED" or "FAILED" or "CANCELLED" or "CANCELED" => PositionStatus.Closed,
                _ => PositionStatus.Unknown,
            };

    /// <summary>True for closed executions that never came about.</summary>
    public static bool NeverTraded(OptionExecution execution) =>
        Word(execution.Status) is "FAILED" or "CANCELLED" or "CANCELED"
        && execution.Legs.All(leg => leg.FillPrice is null && Word(leg.Status) is not ("FILLED" or "PARTIAL" or "PARTIALLY_FILLED" or "PARTIAL_FILL" or "CLOSED"));

    /// <summary>False for legs that were ordered and not filled.</summary>
    public static bool IsFilled(OptionLeg leg) => Word(leg.Status) is not ("PENDING" or "CANCELLED" or "CANCELED" or "FAILED" or "REJECTED");

    /// <summary>True for legs of an open execution that are filled and not closed by themselves. An exit price of 0 says nothing: writers store it for "none".</summary>
    public static bool IsHeld(OptionLeg leg) => IsFilled(leg) && Word(leg.Status) is not ("CLOSED" or "EXPIRED") && leg.ExitPrice is not > 0;

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
