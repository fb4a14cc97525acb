using DashboardCreator.SampleData.Trading;

namespace DashboardCreator.SampleData.Signals;

internal sealed record SignalLeg(string Symbol, string Type, string Action, string Direction, decimal Quantity, decimal Price, string? Expiry = null);

internal sealed record Fill(decimal Quantity, decimal Price, DateTimeOffset At);

/// <summary>What one document of the signal store says, before it takes its era's shape.</summary>
internal sealed class Signal
{
    public required string StrategyId { get; init; }

    public required string Environment { get; init; }

    public required IReadOnlyList<SignalLeg> Legs { get; init; }

    /// <summary>Null where the sender left it out.</summary>
    public string? SignalType { get; init; }

    public required DateTimeOffset SentAt { get; set; }

    /// <summary>Null where no receipt was recorded.</summary>
    public DateTimeOffset? ReceivedAt { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public string? Account { get; init; }

    public bool MillisecondId { get; init; }

    /// <summary>Another signal whose sender's id this one repeats.</summary>
    public Signal? RepeatsIdOf { get; init; }

    public Decision? Decision { get; set; }

    public IReadOnlyList<Fill> Fills { get; init; } = [];

    /// <summary>The seed shape's status, or a broker's word on it; otherwise the embedded execution speaks.</summary>
    public string? ExecutionStatus { get; init; }

    public decimal Commission { get; init; }

    public Trap Trap { get; init; }

    public string? PositionStatus { get; set; }

    public List<Signal> Exits { get; } = [];

    /// <summary>The entry an exit belongs to.</summary>
    public Signal? Entry { get; init; }

    /// <summary>Booked by this exit; null where the writer took the exit for an entry.</summary>
    public (decimal Gross, decimal Net)? Pnl { get; init; }

    /// <summary>On the entry: a finished fragment; null where the field is absent.</summary>
    public string? PnlRealized { get; set; } = Output.Ext.Null;

    public DateTimeOffset? ClosedAt { get; set; }

    /// <summary>Position in the file, from which its odder formats follow.</summary>
    public int Number { get; set; }

    public string Oid { get; set; } = "";

    public string SignalId { get; set; } = "";

    public Era Era => Eras.Of(CreatedAt);

    public bool IsExit => Entry is not null;

    public string OrderId => SignalId + (Legs.Count > 1 ? $"_LEG{Legs.Count - 1}_ORD" : "_ORD");

    public DateTimeOffset? FilledAt => Fills.Count == 0 ? null : Fills[^1].At;

    public decimal FilledQuantity => Fills.Sum(fill => fill.Quantity);

    public decimal AveragePrice => FilledQuantity == 0 ? 0 : decimal.Round(Fills.Sum(fill => fill.Quantity * fill.Price) / FilledQuantity, 8);

    public DateTimeOffset UpdatedAt => Latest(CreatedAt, Decision?.At, FilledAt, ClosedAt);

    private static DateTimeOffset Latest(DateTimeOffset first, params DateTimeOffset?[] others) =>
        others.Aggregate(first, (latest, other) => other > latest ? other.Value : latest);
}
