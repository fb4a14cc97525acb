namespace DashboardCreator.Dashboards.Signals;

/// <summary>One signal document as a source reads it: named fields only, nothing interpreted. A missing number is NaN, a missing instant <see cref="NoInstant"/>.</summary>
/// <remarks>Texts are ids of the builder's <see cref="SignalBookBuilder.Texts"/>. Instants are milliseconds since 1970, UTC.</remarks>
public struct SignalRecord
{
    /// <summary>A missing instant.</summary>
    public const long NoInstant = long.MinValue;

    public SignalRecord()
    {
    }

    /// <summary>The store's key.</summary>
    public RecordId Id;

    /// <summary>The sender's id; not unique.</summary>
    public TextId SignalId;

    /// <summary>Strategy id, else <see cref="StrategyName"/> tells whose it is.</summary>
    public TextId StrategyId;

    /// <summary>Strategy name.</summary>
    public TextId StrategyName;

    /// <summary>Traded symbol of the first leg.</summary>
    public TextId Symbol;

    /// <summary>LONG, SHORT, UNKNOWN, any case.</summary>
    public TextId Direction;

    /// <summary>BUY, SELL, ENTRY, EXIT, UNKNOWN, any case.</summary>
    public TextId Action;

    /// <summary>ENTRY, EXIT, SCALE_IN, SCALE_OUT, CANCEL: the sender's own word.</summary>
    public TextId SignalType;

    /// <summary>The kind of signal that the decision inferred.</summary>
    public TextId InferredSignalType;

    /// <summary>Top-level status.</summary>
    public TextId ExecutionStatus;

    /// <summary>Status inside the embedded execution.</summary>
    public TextId EmbeddedStatus;

    /// <summary>The decision's word.</summary>
    public TextId Decision;

    /// <summary>What a cancel signal did: CANCEL_SENT, CANCEL_NO_TARGET.</summary>
    public TextId DecisionAction;

    /// <summary>The decision's reason, a code or a sentence; a source may leave out that of an approval.</summary>
    public TextId Reason;

    /// <summary>OPEN, CLOSED; none before execution.</summary>
    public TextId PositionStatus;

    /// <summary>The embedded execution's order id; may be left out where it is made from <see cref="SignalId"/> (see <see cref="OrderIds"/>).</summary>
    public TextId OrderId;

    /// <summary>received_time, else received_at, else signal_data.received_at.</summary>
    public long ReceivedAt = NoInstant;

    /// <summary>filled_at, else execution.filled_at.</summary>
    public long FilledAt = NoInstant;

    /// <summary>closed_at.</summary>
    public long ClosedAt = NoInstant;

    /// <summary>updated_at.</summary>
    public long UpdatedAt = NoInstant;

    /// <summary>Units asked for: the sender's first leg, else the decision's original quantity.</summary>
    public double Quantity = double.NaN;

    /// <summary>Price of the first leg; 0 means at market.</summary>
    public double Price = double.NaN;

    /// <summary>Units the decision allowed.</summary>
    public double FinalQuantity = double.NaN;

    /// <summary>Top-level filled quantity, else the embedded execution's.</summary>
    public double FilledQuantity = double.NaN;

    /// <summary>The embedded execution's average price.</summary>
    public double FillPrice = double.NaN;

    /// <summary>pnl_realized, on entries.</summary>
    public double RealizedPnl = double.NaN;

    /// <summary>pnl.net_pnl, on exits.</summary>
    public double NetPnl = double.NaN;

    /// <summary>Capital that the decision set aside.</summary>
    public double AllocatedCapital = double.NaN;

    /// <summary>Share of capital that the decision stated, per cent.</summary>
    public double AllocationPercent = double.NaN;

    /// <summary>True when the document has an embedded execution.</summary>
    public bool HasExecution;

    /// <summary>True when the document names the entry it closes, or carries an exit's profit.</summary>
    public bool NamesEntry;
}
