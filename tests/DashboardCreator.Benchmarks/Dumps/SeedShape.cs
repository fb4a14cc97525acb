using System.Text.Unicode;

namespace DashboardCreator.Benchmarks.Dumps;

/// <summary>The compact shape of the first description: flat signals, text dates, confirmations with their own totals.</summary>
internal sealed class SeedShape : IDumpShape
{
    public string Name => "seed";

    public void WriteSignal(ElementWriter writer, SignalFacts signal)
    {
        Span<byte> room = stackalloc byte[64];
        var traded = signal.Fate == PairFate.Traded;
        writer.Begin();
        writer.Id("_id"u8, signal.Id);
        writer.Text("signal_id"u8, CurrentShape.Id(room, signal));
        writer.Text("strategy_name"u8, FundNames.Strategies[signal.Strategy]);
        writer.Text("symbol"u8, FundNames.Symbols[signal.Symbol]);
        writer.Text("action"u8, signal.IsExit ? "EXIT"u8 : "ENTRY"u8);
        writer.Text("direction"u8, CurrentShape.Direction(signal));
        writer.Int32("quantity"u8, signal.Quantity);
        writer.Number("price"u8, signal.Price);
        writer.Text("received_time"u8, Instant(room, signal.ReceivedAt));
        writer.Text("execution_status"u8, traded ? "FILLED"u8 : signal.Fate == PairFate.Pending ? "PENDING"u8 : "REJECTED"u8);
        if (traded) writer.Text("filled_at"u8, Instant(room, signal.FilledAt));
        writer.Text("environment"u8, "production"u8);
        if (traded && !signal.IsExit)
        {
            writer.Text("position_status"u8, "CLOSED"u8);
            writer.BeginArray("exit_signals"u8);
            writer.Id("0"u8, signal.Partner.Id);
            writer.End();
            writer.Number("pnl_realized"u8, signal.Profit);
            writer.Date("closed_at"u8, signal.Partner.FilledAt);
        }

        writer.Date("created_at"u8, signal.ReceivedAt + 88);
        writer.Date("updated_at"u8, signal.FilledAt + 1);
        writer.End();
    }

    public void WriteConfirmation(ElementWriter writer, SignalFacts signal, int part, int parts)
    {
        Span<byte> room = stackalloc byte[64];
        var quantity = CurrentShape.Part(signal.AllowedOfEntry, part, parts);
        writer.Begin();
        writer.Id("_id"u8, signal.Id with { Low = (uint)((2 * signal.Number) + part) });
        writer.Text("signal_id"u8, CurrentShape.Id(room, signal));
        Utf8.TryWrite(room, $"EX_{signal.Hash(20 + part):x16}", out var length);
        writer.Text("execution_id"u8, room[..length]);
        writer.Text("strategy_name"u8, FundNames.Strategies[signal.Strategy]);
        writer.Text("account_id"u8, FundNames.Accounts[signal.Strategy % 4]);
        writer.Text("symbol"u8, FundNames.Symbols[signal.Symbol]);
        writer.Text("side"u8, CurrentShape.Action(signal));
        writer.Int32("filled_quantity"u8, quantity);
        writer.Number("avg_fill_price"u8, signal.FillPrice);
        writer.Number("commission"u8, 0.35);
        writer.Number("total_value"u8, signal.FillPrice * quantity);
        writer.Text("submitted_at"u8, Instant(room, signal.ReceivedAt + 1000));
        writer.Text("filled_at"u8, Instant(room, signal.FilledAt + part));
        if (signal.Fate != PairFate.Traded) writer.Text("status"u8, "REJECTED"u8);
        writer.End();
    }

    private static ReadOnlySpan<byte> Instant(Span<byte> room, long milliseconds)
    {
        Utf8.TryWrite(room, $"{DateTimeOffset.FromUnixTimeMilliseconds(milliseconds):yyyy-MM-ddTHH:mm:ss.fff}Z", out var length);
        return room[..length];
    }
}
