namespace DashboardCreator.Dashboards.Ports;

/// <summary>One position as the books hold it.</summary>
public sealed record Position
{
    /// <summary>Account id; null when the record names none.</summary>
    public string? AccountId { get; init; }

    /// <summary>Strategy id or name, as the record has it; null when it has neither.</summary>
    public string? Strategy { get; init; }

    /// <summary>Traded symbol.</summary>
    public required string Symbol { get; init; }

    /// <summary>Signed units, negative when short; null when unreadable.</summary>
    public decimal? Quantity { get; init; }

    /// <summary>True unless the record says otherwise.</summary>
    public bool IsOpen { get; init; } = true;

    /// <summary>Average price paid or received per unit.</summary>
    public decimal? EntryPrice { get; init; }

    /// <summary>Last known price per unit; 0 without a quote is null here.</summary>
    public decimal? CurrentPrice { get; init; }

    /// <summary>As recorded; null when not recorded.</summary>
    public decimal? UnrealizedPnl { get; init; }

    /// <summary>When it was opened.</summary>
    public DateTimeOffset? OpenedAt { get; init; }
}
