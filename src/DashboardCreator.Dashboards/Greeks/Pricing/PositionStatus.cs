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
            : execution.Status?.Trim().ToUpperInvariant() switch
            {
                "OPEN" or "FILLED" or "PARTIAL" or "PARTIALLY_FILLED" or "PARTIAL_FILL" => PositionStatus.Open,
                "PENDING" => PositionStatus.Pending,
                "CLOSED" or "FAILED" or "CANCELLED" or "CANCELED" => PositionStatus.Closed,
                _ => PositionStatus.Unknown,
            };

    /// <summary>True for closed executions that never came about.</summary>
    public static bool NeverTraded(OptionExecution execution) =>
        execution.Status?.Trim().ToUpperInvariant() is "FAILED" or "CANCELLED" or "CANCELED" && execution.Legs.All(leg => leg.FillPrice is null);

    /// <summary>False for legs of an open execution that were ordered and not filled.</summary>
    public static bool IsFilled(OptionLeg leg) =>
        leg.Status?.Trim().ToUpperInvariant() is not ("PENDING" or "CANCELLED" or "CANCELED" or "FAILED" or "REJECTED");

    /// <summary>As it is published; null for <see cref="PositionStatus.Unknown"/>.</summary>
    public static string? Text(PositionStatus status) => status switch
    {
        PositionStatus.Open => "open",
        PositionStatus.Pending => "pending",
        PositionStatus.Closed => "closed",
        _ => null,
    };
}
