using System.Globalization;
using System.Text.Unicode;

namespace DashboardCreator.Benchmarks.Dumps;

/// <summary>Strategies with two years of daily rows, accounts with positions, an allocation: what a fund has beside its signals.</summary>
internal static class SmallCollections
{
    private const int Days = 500;

    private static readonly DateOnly LastDay = new(2025, 12, 31);

    public static void WriteStrategies(FileStream output, ElementWriter writer)
    {
        for (var i = 0; i < SignalFacts.Strategies; i++)
        {
            writer.Begin();
            writer.Text("strategy_id"u8, FundNames.Strategies[i]);
            writer.Text("strategy_name"u8, FundNames.Strategies[i]);
            writer.Text("status"u8, "ACTIVE"u8);
            writer.BeginArray("raw_data_backtest_full"u8);
            for (var day = 0; day < Days; day++) WriteDay(writer, i, day);
            writer.End();
            writer.End();
            output.Write(writer.Written);
        }
    }

    public static void WriteAccounts(FileStream output, ElementWriter writer)
    {
        foreach (var account in FundNames.Accounts)
        {
            writer.Begin();
            writer.Text("account_id"u8, account);
            writer.Text("broker"u8, "Mock"u8);
            writer.Text("status"u8, "ACTIVE"u8);
            writer.BeginDocument("balances"u8);
            writer.Text("base_currency"u8, "USD"u8);
            writer.Number("equity"u8, 2_500_000);
            writer.Number("cash_balance"u8, 900_000);
            writer.Number("margin_used"u8, 350_000);
            writer.Number("margin_available"u8, 550_000);
            writer.Number("unrealized_pnl"u8, 12_000);
            writer.Number("realized_pnl"u8, 34_000);
            writer.End();
            writer.BeginArray("open_positions"u8);
            for (var i = 0; i < 25; i++) WritePosition(writer, i);
            writer.End();
            writer.End();
            output.Write(writer.Written);
        }
    }

    public static void WriteAllocation(FileStream output, ElementWriter writer)
    {
        writer.Begin();
        writer.BeginDocument("allocations"u8);
        foreach (var strategy in FundNames.Strategies) writer.Number(strategy, 1.0);
        writer.End();
        writer.Number("total_allocation_pct"u8, SignalFacts.Strategies);
        writer.End();
        output.Write(writer.Written);
    }

    private static void WriteDay(ElementWriter writer, int strategy, int day)
    {
        Span<byte> room = stackalloc byte[16];
        Utf8.TryWrite(room, CultureInfo.InvariantCulture, $"{day}", out var length);
        writer.BeginDocument(room[..length]);
        Utf8.TryWrite(room, CultureInfo.InvariantCulture, $"{LastDay.AddDays(-day):yyyy-MM-dd}", out length);
        writer.Text("date"u8, room[..length]);
        writer.Number("return"u8, ((new SignalFacts((1000 * strategy) + day).Hash(40) % 2001) / 100_000.0) - 0.0098);
        writer.Number("pnl"u8, 0);
        writer.Number("notional_value"u8, 90_000);
        writer.Number("margin_used"u8, 30_000);
        writer.Number("account_equity"u8, 1_000_000);
        writer.End();
    }

    private static void WritePosition(ElementWriter writer, int position)
    {
        Span<byte> room = stackalloc byte[16];
        Utf8.TryWrite(room, CultureInfo.InvariantCulture, $"{position}", out var length);
        writer.BeginDocument(room[..length]);
        writer.Text("strategy_id"u8, FundNames.Strategies[4 * position]);
        writer.Text("instrument"u8, FundNames.Symbols[position]);
        writer.Text("direction"u8, "LONG"u8);
        writer.Int32("quantity"u8, 10 + position);
        writer.Number("avg_entry_price"u8, 100 + position);
        writer.Number("current_price"u8, 101 + position);
        writer.Number("unrealized_pnl"u8, 10 + position);
        writer.Text("status"u8, "OPEN"u8);
        writer.End();
    }
}
