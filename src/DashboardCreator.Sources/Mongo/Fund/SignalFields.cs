using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Sources.Mongo.Fund;

/// <summary>Everything that is looked at in one signal document, as it stands there; the texts point into the document. Which of several names of a
/// fact counts is decided afterwards, because the fields come in any order.</summary>
internal ref struct SignalFields
{
    /// <summary>Nothing found yet. The parts are set in place: a copy of each for every document would cost as much as reading it.</summary>
    public SignalFields()
    {
        Sender.SetMissing();
        Decision.SetMissing();
        Execution.SetMissing();
    }

    public RecordId Id;
    public ReadOnlySpan<byte> SignalId;
    public ReadOnlySpan<byte> StrategyId;
    public ReadOnlySpan<byte> StrategyName;
    public ReadOnlySpan<byte> Instrument;
    public ReadOnlySpan<byte> Symbol;
    public ReadOnlySpan<byte> Ticker;
    public ReadOnlySpan<byte> Direction;
    public ReadOnlySpan<byte> Action;
    public ReadOnlySpan<byte> Side;
    public ReadOnlySpan<byte> SignalType;
    public ReadOnlySpan<byte> OrderId;
    public ReadOnlySpan<byte> ExecutionStatus;
    public ReadOnlySpan<byte> PositionStatus;
    public ReadOnlySpan<byte> Environment;
    public long ReceivedTime = SignalRecord.NoInstant;
    public long ReceivedAt = SignalRecord.NoInstant;
    public long FilledAt = SignalRecord.NoInstant;
    public long ClosedAt = SignalRecord.NoInstant;
    public long CreatedAt = SignalRecord.NoInstant;
    public long UpdatedAt = SignalRecord.NoInstant;
    public double Quantity = double.NaN;
    public double Price = double.NaN;
    public double FilledQuantity = double.NaN;
    public double FillPrice = double.NaN;
    public double RealizedPnl = double.NaN;
    public double NetPnl = double.NaN;
    public bool HasProfit;
    public SenderFields Sender;
    public DecisionFields Decision;
    public ExecutionFields Execution;
}

/// <summary>What is looked at in <c>signal_data</c>, the sender's own message; its passphrase is not.</summary>
internal ref struct SenderFields
{
    public ReadOnlySpan<byte> SignalId;
    public ReadOnlySpan<byte> StrategyName;
    public ReadOnlySpan<byte> SignalType;
    public ReadOnlySpan<byte> Environment;
    public long ReceivedAt;
    public bool NamesEntry;
    public LegFields Leg;

    public void SetMissing()
    {
        ReceivedAt = SignalRecord.NoInstant;
        Leg.SetMissing();
    }
}

/// <summary>The first leg of a signal.</summary>
internal ref struct LegFields
{
    public bool Found;
    public ReadOnlySpan<byte> Instrument;
    public ReadOnlySpan<byte> Symbol;
    public ReadOnlySpan<byte> Ticker;
    public ReadOnlySpan<byte> Direction;
    public ReadOnlySpan<byte> Action;
    public double Quantity;
    public double Price;

    public void SetMissing()
    {
        Quantity = double.NaN;
        Price = double.NaN;
    }
}

/// <summary>What is looked at in <c>cerebro_decision</c>.</summary>
internal ref struct DecisionFields
{
    public ReadOnlySpan<byte> StrategyId;
    public ReadOnlySpan<byte> Word;
    public ReadOnlySpan<byte> Action;
    public ReadOnlySpan<byte> Reason;
    public ReadOnlySpan<byte> InferredSignalType;
    public double OriginalQuantity;
    public double FinalQuantity;
    public double Price;
    public double AllocatedCapital;
    public double FlatAllocatedCapital;
    public double AllocationPercent;
    public bool NamesEntry;

    public void SetMissing()
    {
        OriginalQuantity = double.NaN;
        FinalQuantity = double.NaN;
        Price = double.NaN;
        AllocatedCapital = double.NaN;
        FlatAllocatedCapital = double.NaN;
        AllocationPercent = double.NaN;
    }
}

/// <summary>What is looked at in <c>execution</c>.</summary>
internal ref struct ExecutionFields
{
    public bool Found;
    public ReadOnlySpan<byte> Status;
    public ReadOnlySpan<byte> OrderId;
    public long FilledAt;
    public double FilledQuantity;
    public double FillPrice;

    public void SetMissing()
    {
        FilledAt = SignalRecord.NoInstant;
        FilledQuantity = double.NaN;
        FillPrice = double.NaN;
    }
}
