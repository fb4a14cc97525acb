using System.Text.Unicode;

namespace DashboardCreator.Benchmarks.Dumps;

/// <summary>Today's writers: the sender's message with its legs, the decision and the execution nested inside the signal.</summary>
internal sealed class CurrentShape : IDumpShape
{
    public string Name => "current";

    public void WriteSignal(ElementWriter writer, SignalFacts signal)
    {
        Span<byte> room = stackalloc byte[64];
        var id = Id(room, signal);
        writer.Begin();
        writer.Id("_id"u8, signal.Id);
        writer.Id("raw_signal_id"u8, signal.Id with { Low = (uint)~signal.Number });
        writer.Text("signal_id"u8, id);
        writer.Text("strategy_id"u8, FundNames.Strategies[signal.Strategy]);
        writer.Text("instrument"u8, FundNames.Symbols[signal.Symbol]);
        writer.Text("direction"u8, Direction(signal));
        writer.Text("action"u8, Action(signal));
        WriteMessage(writer, signal, id);
        CurrentDecision.Write(writer, signal, id);
        if (signal.Fate == PairFate.Traded) WriteExecution(writer, signal, id);
        else writer.Null("execution"u8);
        WriteOutcome(writer, signal);
        writer.Text("environment"u8, "production"u8);
        writer.Flag("processing_complete"u8, false);
        writer.Date("created_at"u8, signal.ReceivedAt + 88);
        writer.Date("updated_at"u8, signal.FilledAt + 1);
        writer.End();
    }

    public void WriteConfirmation(ElementWriter writer, SignalFacts signal, int part, int parts)
    {
        Span<byte> room = stackalloc byte[64];
        Utf8.TryWrite(room, $"signal_{signal.ReceivedAt}_ORD", out var length);
        writer.Begin();
        writer.Id("_id"u8, signal.Id with { Low = (uint)((2 * signal.Number) + part) });
        writer.Text("order_id"u8, room[..length]);
        Utf8.TryWrite(room, $"MOCK_{signal.FilledAt / 1000}_{signal.Hash(20 + part) % 10_000}", out length);
        writer.Text("execution_id"u8, room[..length]);
        writer.Date("timestamp"u8, signal.FilledAt + part);
        writer.Text("account"u8, FundNames.Accounts[signal.Strategy % 4]);
        writer.Text("instrument"u8, FundNames.Symbols[signal.Symbol]);
        writer.Text("side"u8, Action(signal));
        writer.Int32("quantity"u8, Part(signal.AllowedOfEntry, part, parts));
        writer.Number("price"u8, signal.FillPrice);
        writer.Number("commission"u8, 0.35);
        writer.Text("status"u8, signal.Fate == PairFate.Traded ? "FILLED"u8 : "REJECTED"u8);
        writer.BeginDocument("broker_response"u8);
        writer.End();
        writer.End();
    }

    internal static int Part(int quantity, int part, int parts) => parts == 1 ? quantity : part == 0 ? quantity / 2 : quantity - (quantity / 2);

    internal static ReadOnlySpan<byte> Action(SignalFacts signal) => signal.IsBuy ? "BUY"u8 : "SELL"u8;

    internal static ReadOnlySpan<byte> Direction(SignalFacts signal) => signal.IsLong ? "LONG"u8 : "SHORT"u8;

    internal static ReadOnlySpan<byte> Id(Span<byte> room, SignalFacts signal)
    {
        Utf8.TryWrite(room, $"signal_{signal.ReceivedAt}", out var length);
        return room[..length];
    }

    private static void WriteMessage(ElementWriter writer, SignalFacts signal, ReadOnlySpan<byte> id)
    {
        writer.BeginDocument("signal_data"u8);
        writer.Text("signalID"u8, id);
        writer.Text("strategy_name"u8, FundNames.Strategies[signal.Strategy]);
        writer.Text("passphrase"u8, "not-a-secret"u8);
        writer.Int32("signal_sent_EPOCH"u8, (int)(signal.ReceivedAt / 1000));
        writer.Text("signal_type"u8, signal.IsExit ? "EXIT"u8 : "ENTRY"u8);
        writer.Int32("account_equity"u8, 250_000);
        WriteLegs(writer, signal);
        writer.Date("received_at"u8, signal.ReceivedAt);
        writer.Text("environment"u8, "production"u8);
        writer.Flag("signal_processed"u8, true);
        writer.End();
    }

    private static void WriteLegs(ElementWriter writer, SignalFacts signal)
    {
        writer.BeginArray("signal"u8);
        writer.BeginDocument("0"u8);
        writer.Text("instrument"u8, FundNames.Symbols[signal.Symbol]);
        writer.Text("instrument_type"u8, "STOCK"u8);
        writer.Text("action"u8, Action(signal));
        writer.Text("direction"u8, Direction(signal));
        writer.Int32("quantity"u8, signal.Quantity);
        writer.Text("order_type"u8, "MARKET"u8);
        writer.Number("price"u8, signal.Price);
        writer.End();
        writer.End();
    }

    private static void WriteExecution(ElementWriter writer, SignalFacts signal, ReadOnlySpan<byte> id)
    {
        Span<byte> room = stackalloc byte[64];
        writer.BeginDocument("execution"u8);
        Utf8.TryWrite(room, $"signal_{signal.ReceivedAt}_ORD", out var length);
        writer.Text("order_id"u8, room[..length]);
        Utf8.TryWrite(room, $"MOCK_{signal.FilledAt / 1000}_{signal.Hash(20) % 10_000}", out length);
        writer.Text("broker_order_id"u8, room[..length]);
        writer.Text("status"u8, "FILLED"u8);
        writer.Number("avg_fill_price"u8, signal.FillPrice);
        writer.Int32("quantity_filled"u8, signal.AllowedOfEntry);
        writer.BeginArray("fills"u8);
        writer.BeginDocument("0"u8);
        Utf8.TryWrite(room, $"{DateTimeOffset.FromUnixTimeMilliseconds(signal.FilledAt):yyyy-MM-ddTHH:mm:ss.ffffff}Z", out length);
        writer.Text("timestamp"u8, room[..length]);
        writer.Int32("quantity"u8, signal.AllowedOfEntry);
        writer.Number("price"u8, signal.FillPrice);
        writer.Text("exchange"u8, "MOCK"u8);
        Utf8.TryWrite(room, $"{signal.Hash(30):x16}-{signal.Hash(31):x16}", out length);
        writer.Text("execution_id"u8, room[..length]);
        writer.End();
        writer.End();
        writer.Date("filled_at"u8, signal.FilledAt);
        if (!signal.IsExit) writer.Number("total_cost_basis"u8, signal.FillPrice * signal.AllowedOfEntry);
        writer.End();
    }

    private static void WriteOutcome(ElementWriter writer, SignalFacts signal)
    {
        var traded = signal.Fate == PairFate.Traded;
        if (signal.IsExit && traded)
        {
            writer.BeginDocument("pnl"u8);
            writer.Number("gross_pnl"u8, signal.Profit);
            writer.Int32("commission"u8, 0);
            writer.Number("net_pnl"u8, signal.Profit);
            writer.Number("pnl_percent"u8, signal.Profit / 100);
            writer.Int32("holding_period_seconds"u8, 6300);
            writer.End();
        }

        if (traded && !signal.IsExit) writer.Text("position_status"u8, "CLOSED"u8);
        else writer.Null("position_status"u8);
        writer.BeginArray("exit_signals"u8);
        if (traded && !signal.IsExit) writer.Id("0"u8, signal.Partner.Id);
        writer.End();
        if (!traded || signal.IsExit)
        {
            writer.Null("pnl_realized"u8);
            return;
        }

        writer.Number("pnl_realized"u8, signal.Profit);
        writer.Date("closed_at"u8, signal.Partner.FilledAt);
    }
}
