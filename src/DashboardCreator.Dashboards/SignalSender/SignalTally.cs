using DashboardCreator.Analytics.Execution;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Dashboards.SignalSender;

/// <summary>Counts over a set of signals, in one pass.</summary>
public sealed class SignalTally
{
    private readonly int[] _outcomes = new int[Enum.GetValues<SignalOutcome>().Length];
    private readonly List<double> _lags = [];
    private readonly List<string> _reasons = [];
    private decimal _size;
    private int _sized;

    /// <summary>Every signal.</summary>
    public int Total { get; private set; }

    /// <summary>Filled, in part or whole.</summary>
    public int Filled => this[SignalOutcome.Filled] + this[SignalOutcome.PartiallyFilled];

    /// <summary>Filled over all, per cent; null without signals.</summary>
    public double? FillRatePct => Total == 0 ? null : 100.0 * Filled / Total;

    /// <summary>Rejected over those with an outcome, per cent; null without any.</summary>
    public double? RejectionRatePct =>
        Total - this[SignalOutcome.Pending] - this[SignalOutcome.CancelRequest] is > 0 and var decided ? 100.0 * this[SignalOutcome.Rejected] / decided : null;

    /// <summary>Mean of filled quantity times fill price over filled entries, money; null without any.</summary>
    public decimal? AverageSize => _sized == 0 ? null : _size / _sized;

    /// <summary>Refused signals by reason.</summary>
    public SenderRejections RejectionCounts => Rejections.Count(_reasons);

    /// <summary>Receipt to fill, seconds.</summary>
    public LagStatistics Lags => LagStatistics.Of(_lags.ToArray());

    /// <summary>Signals with this outcome.</summary>
    public int this[SignalOutcome outcome] => _outcomes[(int)outcome];

    /// <summary>Adds one signal.</summary>
    public void Add(SignalBook book, in SignalRow row)
    {
        Total++;
        _outcomes[(int)row.Outcome]++;
        if (Rejections.Reason(book, row) is { } reason)
        {
            _reasons.Add(reason);
        }

        if (row.IsFilled)
        {
            AddFill(row);
        }
    }

    private void AddFill(in SignalRow row)
    {
        if (row.ReceivedAt != SignalRecord.NoInstant && row.FilledAt != SignalRecord.NoInstant)
        {
            _lags.Add((row.FilledAt - row.ReceivedAt) / 1000.0);
        }

        if (!row.Has(SignalTraits.Exit) && Money.FromDouble(row.FilledQuantity * row.FillPrice) is { } size)
        {
            _size += size;
            _sized++;
        }
    }
}
