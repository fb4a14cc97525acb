namespace DashboardCreator.Dashboards.Signals;

/// <summary>Every signal of one reading with its fate, compact: about 150 bytes each.</summary>
public sealed partial class SignalBook
{
    /// <summary>No signals.</summary>
    public static SignalBook Empty { get; } = new SignalBookBuilder().Build([]);
}
