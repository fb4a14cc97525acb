namespace DashboardCreator.Dashboards.Signals;

/// <summary>One execution confirmation as a source reads it; missing numbers are NaN, missing instants <see cref="SignalRecord.NoInstant"/>.</summary>
/// <remarks>The spans are valid only during <see cref="SignalBookBuilder.Add(in ConfirmationRecord)"/>.</remarks>
public ref struct ConfirmationRecord
{
    public ConfirmationRecord()
    {
    }

    /// <summary>UTF-8; empty when the record has none.</summary>
    public ReadOnlySpan<byte> SignalId;

    /// <summary>UTF-8; <c>&lt;signal&gt;_ORD</c> or <c>&lt;signal&gt;_LEG&lt;n&gt;_ORD</c>; empty when the record has none.</summary>
    public ReadOnlySpan<byte> OrderId;

    /// <summary>UTF-8; empty when the record has none.</summary>
    public ReadOnlySpan<byte> ExecutionId;

    /// <summary>Strategy id or name, UTF-8; empty when the record has none.</summary>
    public ReadOnlySpan<byte> Strategy;

    /// <summary>Status, any case, UTF-8.</summary>
    public ReadOnlySpan<byte> Status;

    /// <summary>This execution's own quantity.</summary>
    public double Quantity = double.NaN;

    /// <summary>Price per unit.</summary>
    public double Price = double.NaN;

    /// <summary>Commission, money.</summary>
    public double Commission = double.NaN;

    /// <summary>filled_at, else timestamp.</summary>
    public long FilledAt = SignalRecord.NoInstant;
}
