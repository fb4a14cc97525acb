using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Sources.Mongo.Fund;

/// <summary>Everything that is looked at in one signal document, as it stands there; the texts point into the document. Which of several names of a
/// fact counts is decided afterwards, because the fields come in any order.</summary>
internal ref struct SignalFields
{
    public SignalFields()
    {
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
    public SenderFields Sender = new();
    public DecisionFields Decision = new();
    public ExecutionFields Execution = new();
}

/// <summary>What is looked at in <c>signal_data</c>, the sender's own message; its passphrase is not.</summary>
internal ref struct SenderFields
{
    public SenderFields()
    {
    }

    public ReadOnlySpan<byte> SignalId;
    public ReadOnlySpan<byte> StrategyName;
    public ReadOnlySpan<byte> SignalType;
    public ReadOnlySpan<byte> Environment;
    public long ReceivedAt = SignalRecord.NoInstant;
    public bool NamesEntry;
    public LegFields Leg = new();
}

/// <summary>The first leg of a signal.</summary>
internal ref struct LegFields
{
    public LegFields()
    {
    }

    public bool Found;
    public ReadOnlySpan<byte> Instrument;
    public ReadOnlySpan<byte> Symbol;
    public ReadOnlySpan<byte> Ticker;
    public ReadOnlySpan<byte> Direction;
    public ReadOnlySpan<byte> Action;
    public double Quantity = double.NaN;
    public double Price = double.NaN;
}

/// <summary>What is looked at in <c>cerebro_decision</c>.</summary>
internal ref struct DecisionFields
{
    public DecisionFields()
    {
    }

    public ReadOnlySpan<byte> StrategyId;
    public ReadOnlySpan<byte> Word;
    public ReadOnlySpan<byte> Action;
    public ReadOnlySpan<byte> Reason;
    public ReadOnlySpan<byte> InferredSignalType;
    public double OriginalQuantity = double.NaN;
    public double FinalQuantity = double.NaN;
    public double Price = double.NaN;
    public double AllocatedCapital = double.NaN;
    public double FlatAllocatedCapital = double.NaN;
    public double AllocationPercent = double.NaN;
    public bool NamesEntry;
}

/// <summary>What is looked at in <c>execution</c>.</summary>
internal ref struct ExecutionFields
{
    public ExecutionFields()
    {
    }

    public bool Found;
    public ReadOnlySpan<byte> Status;
    public ReadOnlySpan<byte> OrderId;
    public long FilledAt = SignalRecord.NoInstant;
    public double FilledQuantity = double.NaN;
    public double FillPrice = double.NaN;
}
