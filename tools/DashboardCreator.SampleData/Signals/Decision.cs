using DashboardCreator.SampleData.Output;

namespace DashboardCreator.SampleData.Signals;

/// <summary>The allocator's answer to a signal, in one of the variants of data-contracts 1.3.</summary>
internal sealed record Decision(DecisionKind Kind, DateTimeOffset At, string? Verdict, string Reason)
{
    public decimal Original { get; init; }

    public decimal Final { get; init; }

    public decimal? AllocatedCapital { get; init; }

    public decimal? Margin { get; init; }

    public Doc? Metadata { get; init; }
}

internal enum DecisionKind
{
    Early,
    Sized,
    Exit,
    Cancel,
    Old,
}
