using System.Text.Json;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Samples;

/// <summary>Each oddity of the signal store that the readers must bear is in the samples, often enough to be seen.</summary>
public sealed class SampleSignalTrapTests
{
    private static readonly Dictionary<string, Func<JsonElement, bool>> Traps = new()
    {
        ["early rejection without a strategy"] = s => Decision(s, "REJECTED") && !s.Has("cerebro_decision.strategy_id"),
        ["SLIPPAGE_EXCEEDED"] = s => Reason(s) == "SLIPPAGE_EXCEEDED",
        ["STRATEGY_NOT_FOUND"] = s => Reason(s) == "STRATEGY_NOT_FOUND" && s.Text("strategy_id") is "GullBot" or "lighthousefx",
        ["NO_ACCOUNTS_CONFIGURED"] = s => Reason(s) == "NO_ACCOUNTS_CONFIGURED",
        ["ACCOUNT_STATE_UNAVAILABLE"] = s => Reason(s) == "ACCOUNT_STATE_UNAVAILABLE",
        ["ALLOCATION in capitals"] = s => Reason(s).Contains("ALLOCATION", StringComparison.Ordinal),
        ["allocation in small letters"] = s => Reason(s).StartsWith("No allocation", StringComparison.Ordinal),
        ["Margin"] = s => Reason(s).StartsWith("Margin", StringComparison.Ordinal),
        ["margin"] = s => Reason(s).StartsWith("margin", StringComparison.Ordinal),
        ["Risk"] = s => Reason(s).Contains("Risk", StringComparison.Ordinal),
        ["REJECT"] = s => Decision(s, "REJECT"),
        ["reject"] = s => Decision(s, "reject"),
        ["RESIZE"] = s => Decision(s, "RESIZE"),
        ["MODIFIED"] = s => Decision(s, "MODIFIED"),
        ["take"] = s => Decision(s, "take"),
        ["decision time as text"] = s => s.Text("cerebro_decision.timestamp") is not null,
        ["pending"] = s => s.IsNull("cerebro_decision"),
        ["CANCEL_SENT"] = s => s.Text("cerebro_decision.action") == "CANCEL_SENT" && s.Text("status") == "processed",
        ["CANCEL_NO_TARGET"] = s => s.Text("cerebro_decision.action") == "CANCEL_NO_TARGET" && s.Text("status") == "processed",
        ["refused by the broker"] = s => Status(s) == "REJECTED" && (Decision(s, "APPROVE") || Decision(s, "APPROVED")),
        ["PARTIAL_FILL"] = s => Status(s) == "PARTIAL_FILL",
        ["PARTIALLY_FILLED"] = s => Status(s) == "PARTIALLY_FILLED",
        ["empty fill"] = s => s.Number("execution.quantity_filled") == 0,
        ["CANCELLED"] = s => Status(s) == "CANCELLED",
        ["Submitted"] = s => Status(s) == "Submitted",
        ["Cancelled"] = s => Status(s) == "Cancelled",
        ["several legs, stored twice"] = s => s.Count("signal_data.signal") > 1 && s.Count("signal_data.signal_legs") > 1,
        ["legacy single leg"] = s => s.At("signal_data.signal") is { ValueKind: JsonValueKind.Object },
        ["exit without a type, stored as an entry"] = s =>
            !s.Has("signal_data.signal_type") && s.Has("cerebro_decision.entry_signal_id") && s.Text("position_status") == "OPEN",
        ["SCALE_OUT stored as an entry"] = s => s.Text("signal_data.signal_type") == "SCALE_OUT" && s.Text("position_status") == "OPEN" && !s.Has("pnl"),
        ["SCALE_IN"] = s => s.Text("signal_data.signal_type") == "SCALE_IN",
        ["exit of a resized entry refused"] = s => s.Text("cerebro_decision.risk_assessment.metadata.rejection_reason") == "no_open_position_found_after_retry",
        ["two exits of one entry"] = s => s.Count("exit_signals") == 2,
        ["short"] = s => s.Text("direction") == "SHORT" && s.Text("position_status") == "CLOSED",
        ["no receipt"] = s => s.Text("position_status") == "CLOSED" && !s.Has("received_time") && !s.Has("received_at") && !s.Has("signal_data.received_at"),
        ["pnl NaN"] = s => s.Text("pnl_realized.$numberDouble") == "NaN",
        ["closed with pnl null"] = s => s.Text("position_status") == "CLOSED" && s.IsNull("pnl_realized"),
        ["closed without pnl"] = s => s.Text("position_status") == "CLOSED" && !s.Has("pnl_realized"),
        ["closed without closed_at"] = s => s.Text("position_status") == "CLOSED" && !s.Has("closed_at"),
        ["break-even"] = s => s.Text("position_status") == "CLOSED" && s.Number("pnl_realized") == 0,
        ["pnl as text"] = s => s.Text("pnl_realized") is not null,
        ["pnl as Decimal128"] = s => s.Has("pnl_realized.$numberDecimal"),
        ["price as text"] = s => s.Text("execution.avg_fill_price") is not null,
        ["price as Decimal128"] = s => s.Has("execution.avg_fill_price.$numberDecimal"),
        ["quantity as text"] = s => s.At("signal_data.signal") is { ValueKind: JsonValueKind.Array } legs && legs[0].Text("quantity") is not null,
        ["staging"] = s => s.Text("environment") == "staging",
        ["production"] = s => s.Text("environment") == "production",
        ["old action words"] = s => s.Text("action") is "ENTRY" or "EXIT",
        ["older ingestion path"] = s => s.Has("receive_lag_ms"),
        ["approved, yet not complete"] = s => Decision(s, "APPROVE") && s.At("processing_complete") is { ValueKind: JsonValueKind.False },
    };

    public static TheoryData<string> Names => [.. Traps.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void SignalStore_Trap_IsPresent(string trap)
    {
        Assert.InRange(SampleCollection.Signals.Count(Traps[trap]), 2, SampleCollection.Signals.Count - 1);
    }

    [Fact]
    public void SignalStore_EverySignal_CarriesAPassphrase()
    {
        Assert.All(SampleCollection.Signals, signal => Assert.StartsWith("sample-passphrase-", signal.Text("signal_data.passphrase"), StringComparison.Ordinal));
    }

    [Fact]
    public void SignalStore_SomeSendersIds_AreRepeatedWhileObjectIdsAreNot()
    {
        Assert.Equal(6, SampleCollection.Signals.GroupBy(signal => signal.Text("signal_id")).Count(group => group.Count() > 1));
        Assert.Equal(SampleCollection.Signals.Count, SampleCollection.Signals.Select(signal => signal.Id()).Distinct().Count());
    }

    private static bool Decision(JsonElement signal, string verdict) => signal.Text("cerebro_decision.decision") == verdict;

    private static string Reason(JsonElement signal) => signal.Text("cerebro_decision.reason") ?? "";

    private static string? Status(JsonElement signal) => signal.Text("execution_status");
}
