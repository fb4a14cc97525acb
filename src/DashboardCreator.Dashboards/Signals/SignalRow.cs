namespace DashboardCreator.Dashboards.Signals;

/// <summary>What became of a signal.</summary>
public enum SignalOutcome : byte
{
    /// <summary>Nothing final is known.</summary>
    Pending,

    /// <summary>Filled as ordered.</summary>
    Filled,

    /// <summary>Filled in part.</summary>
    PartiallyFilled,

    /// <summary>Reported as filled, with a quantity of zero.</summary>
    ZeroFill,

    /// <summary>Refused by the decision or by the broker.</summary>
    Rejected,

    /// <summary>Cancelled before a fill.</summary>
    Cancelled,

    /// <summary>Not an order: a request to cancel others.</summary>
    CancelRequest,
}

/// <summary>The side of an order.</summary>
public enum SignalSide : byte
{
    /// <summary>The record does not tell.</summary>
    Unknown,

    /// <summary>Bought.</summary>
    Buy,

    /// <summary>Sold.</summary>
    Sell,
}

/// <summary>One signal of a <see cref="SignalBook"/>. Missing numbers are NaN, missing instants <see cref="SignalRecord.NoInstant"/>.</summary>
public struct SignalRow
{
    /// <summary>Receipt, milliseconds since 1970.</summary>
    public long ReceivedAt;

    /// <summary>Fill, milliseconds since 1970.</summary>
    public long FilledAt;

    /// <summary>When its profit counts: closed, else updated, else filled.</summary>
    public long BookedAt;

    /// <summary>Units asked for.</summary>
    public double Quantity;

    /// <summary>Price asked for; 0 means at market.</summary>
    public double Price;

    /// <summary>Units filled: the confirmations' sum, else the embedded execution's.</summary>
    public double FilledQuantity;

    /// <summary>Quantity-weighted fill price per unit.</summary>
    public double FillPrice;

    /// <summary>Profit of the trade that this entry opened, money: as recorded, or the sum of its exits where it has several.</summary>
    public double RealizedPnl;

    /// <summary>Profit recorded on an exit.</summary>
    public double NetPnl;

    /// <summary>Commissions of the confirmations, money; NaN without any.</summary>
    public double Commission;

    /// <summary>Capital that the decision set aside.</summary>
    public double AllocatedCapital;

    /// <summary>Share of capital that the decision stated, per cent.</summary>
    public double AllocationPercent;

    /// <summary>The store's key.</summary>
    public RecordId Id;

    /// <summary>The sender's id.</summary>
    public TextId SignalId;

    /// <summary>Symbol.</summary>
    public TextId Symbol;

    /// <summary>Status text, upper case.</summary>
    public TextId Status;

    /// <summary>Why the decision was not an approval.</summary>
    public TextId Reason;

    /// <summary>Index into <see cref="SignalBook.Senders"/>; -1 when the record names no strategy.</summary>
    public int Sender;

    /// <summary>What became of it.</summary>
    public SignalOutcome Outcome;

    /// <summary>Side of the order.</summary>
    public SignalSide Side;

    /// <summary>Single facts.</summary>
    public SignalTraits Traits;

    /// <summary>True when it was filled, in part or whole.</summary>
    public readonly bool IsFilled => Outcome is SignalOutcome.Filled or SignalOutcome.PartiallyFilled;

    /// <summary>True when a trait holds.</summary>
    public readonly bool Has(SignalTraits trait) => (Traits & trait) != 0;
}

/// <summary>Yes-or-no facts of a signal.</summary>
[Flags]
public enum SignalTraits : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>It closes a position.</summary>
    Exit = 1,

    /// <summary>It opened a position that is closed now: a trade.</summary>
    ClosedEntry = 2,

    /// <summary>The decision was a rejection.</summary>
    DecisionRejected = 4,

    /// <summary>Quantity and price come from confirmations.</summary>
    Confirmed = 8,

    /// <summary>The decision allowed it.</summary>
    Approved = 16,

    /// <summary>The record itself states when it was filled; confirmations do not move that.</summary>
    OwnFillTime = 32,
}
