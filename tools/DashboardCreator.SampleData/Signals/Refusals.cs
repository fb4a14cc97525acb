using DashboardCreator.SampleData.Output;

namespace DashboardCreator.SampleData.Signals;

/// <summary>Decisions that turn a signal down: early codes without a strategy, and the constructors' sentences.</summary>
internal static class Refusals
{
    public static readonly IReadOnlyList<string> Codes =
        ["SLIPPAGE_EXCEEDED", "SLIPPAGE_EXCEEDED", "SLIPPAGE_EXCEEDED", "ACCOUNT_STATE_UNAVAILABLE", "NO_ACCOUNTS_CONFIGURED"];

    /// <summary>Sentence, the constructor's own code, and its verdict.</summary>
    public static readonly IReadOnlyList<(string Reason, string? Code, string Verdict)> Sentences =
    [
        ("Strategy ALLOCATION exhausted: 0.00 of 1,625,000.00 left", "fully_deployed", "REJECTED"),
        ("No allocation for this strategy in the approved portfolio", null, "REJECT"),
        ("Margin required 41,250.00 exceeds available 38,114.20", "margin_exceeds_capital", "REJECTED"),
        ("margin calculation failed: no quote", "margin_calculation_failed", "reject"),
        ("Total MARGIN utilization 43.1% above the 40% limit", "margin_exceeds_capital", "REJECT"),
        ("Daily Risk budget used up: loss 21,480.00 of 20,000.00", null, "REJECTED"),
        ("RISK limit: position size above max_position_size", null, "reject"),
        ("Account equity missing in signal", "missing_account_equity", "REJECTED"),
        ("Position value is not positive", "invalid_position_value", "REJECTED"),
        ("Outside of trading hours for this instrument", null, "REJECT"),
    ];

    public static Decision Early(string code, DateTimeOffset at, decimal quantity) =>
        new(DecisionKind.Early, at, "REJECTED", code) { Original = quantity };

    public static Decision Sentence(int which, DateTimeOffset at, decimal quantity, Era era)
    {
        var (reason, code, verdict) = Sentences[which % Sentences.Count];
        if (era != Era.Watcher) return new(DecisionKind.Old, at, "REJECTED", reason) { Original = quantity };

        return new(DecisionKind.Sized, at, verdict, reason)
        {
            Original = quantity,
            AllocatedCapital = 0,
            Metadata = code is null ? null : new Doc().Text("rejection_reason", code),
        };
    }

    public static Decision NoOpenPosition(DateTimeOffset at, decimal quantity) =>
        new(DecisionKind.Sized, at, "REJECTED", "No open position found for the exit")
        {
            Original = quantity,
            Metadata = new Doc().Text("rejection_reason", "no_open_position_found_after_retry"),
        };
}
