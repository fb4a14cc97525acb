using System.Text.Unicode;

namespace DashboardCreator.Benchmarks.Dumps;

/// <summary>The decision inside a signal of today: a sentence with numbers as the reason, a risk assessment with metadata.</summary>
internal static class CurrentDecision
{
    public static void Write(ElementWriter writer, SignalFacts signal, ReadOnlySpan<byte> id)
    {
        if (signal.Fate == PairFate.Pending)
        {
            writer.Null("cerebro_decision"u8);
            return;
        }

        var decidedAt = signal.ReceivedAt + 900;
        writer.BeginDocument("cerebro_decision"u8);
        writer.Text("signal_id"u8, id);
        if (signal.Fate == PairFate.RejectedEarly)
        {
            writer.Text("decision"u8, "REJECTED"u8);
            writer.Text("reason"u8, signal.Hash(11) % 2 == 0 ? "SLIPPAGE_EXCEEDED"u8 : "NO_ACCOUNTS_CONFIGURED"u8);
            writer.BeginDocument("risk_assessment"u8);
            writer.End();
        }
        else
        {
            WriteSized(writer, signal);
        }

        writer.Date("timestamp"u8, decidedAt);
        writer.Number("original_quantity"u8, signal.Quantity);
        writer.Int32("final_quantity"u8, signal.Fate == PairFate.Traded ? signal.AllowedOfEntry : 0);
        writer.Text("environment"u8, "production"u8);
        writer.Date("created_at"u8, decidedAt);
        writer.End();
    }

    private static void WriteSized(ElementWriter writer, SignalFacts signal)
    {
        Span<byte> room = stackalloc byte[128];
        var rejected = signal.Fate == PairFate.RejectedByRisk;
        writer.Text("strategy_id"u8, FundNames.Strategies[signal.Strategy]);
        writer.Text("decision"u8, rejected ? "REJECT"u8 : "APPROVE"u8);
        int length;
        if (rejected) Utf8.TryWrite(room, $"Strategy fully deployed | used {signal.Hash(12) % 1_000_000 / 100.0:0.00} USD", out length);
        else if (signal.IsExit) Utf8.TryWrite(room, $"EXIT | closes {signal.AllowedOfEntry} units", out length);
        else Utf8.TryWrite(room, $"Within allocation | ENTRY | Scaling: 0.{signal.Scaling:00000}", out length);
        writer.Text("reason"u8, room[..length]);
        if (signal.IsExit)
        {
            Utf8.TryWrite(room, $"signal_{signal.Partner.ReceivedAt}", out length);
            writer.Text("entry_signal_id"u8, room[..length]);
        }

        writer.BeginDocument("risk_assessment"u8);
        writer.Number("allocated_capital"u8, 150_000 + (signal.Hash(13) % 10_000));
        writer.Number("margin_required"u8, signal.Price * signal.AllowedOfEntry / 4);
        writer.BeginDocument("metadata"u8);
        writer.Flag("is_multi_leg"u8, false);
        writer.Int32("leg_count"u8, 1);
        writer.BeginDocument("signal_type_info"u8);
        writer.Text("signal_type"u8, signal.IsExit ? "EXIT"u8 : "ENTRY"u8);
        writer.End();
        writer.End();
        writer.End();
    }
}
