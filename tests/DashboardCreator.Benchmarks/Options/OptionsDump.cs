using System.Globalization;
using System.Text;
using DashboardCreator.Benchmarks.Dumps;

namespace DashboardCreator.Benchmarks.Options;

/// <summary>A dump of an invented options book in a folder of its own, deleted with the object. The same arguments give the same bytes.</summary>
internal sealed class OptionsDump : IDisposable
{
    public const int Contracts = 20_000;
    public const int Executions = 2_500;
    public const int LegsPerExecution = 4;

    public static IReadOnlyList<string> Underlyings { get; } = ["SPY", "QQQ", "IWM", "GLD", "TLT"];

    private const int BufferBytes = 1 << 20;
    private const int StrikesPerExpiry = 100;

    private static readonly DateTime Start = new(2026, 2, 2, 9, 30, 0, DateTimeKind.Utc);
    private static readonly byte[][] Symbols = [.. Underlyings.Select(Encoding.UTF8.GetBytes)];
    private static readonly byte[][] Expiries = [.. Enumerable.Range(0, 20).Select(week => Text(Start.AddDays(18 + (7 * week)), "yyyyMMdd"))];

    /// <param name="snapshots">How many snapshots, in order of time.</param>
    /// <param name="hasTextStamps">True for stamps as text without a zone, false for dates of the database.</param>
    public OptionsDump(int snapshots, bool hasTextStamps)
    {
        Snapshots = snapshots;
        Folder = Directory.CreateTempSubdirectory("dashboard-benchmark-").FullName;
        using var writer = new ElementWriter();
        Write("option_snapshots", snapshots, i => WriteSnapshot(writer, i, hasTextStamps));
        Write("strategy_executions", Executions, i => WriteExecution(writer, i));

        void Write(string collection, int count, Action<int> write)
        {
            using var output = new FileStream(Path.Combine(Folder, collection + ".bson"), FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferBytes);
            for (var i = 0; i < count; i++)
            {
                writer.Begin();
                write(i);
                writer.End();
                output.Write(writer.Written);
            }

            Bytes += output.Position;
        }
    }

    public string Folder { get; }

    public int Snapshots { get; }

    public long Bytes { get; private set; }

    /// <summary>After the last snapshot.</summary>
    public DateTimeOffset AsOf => At(Snapshots);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static void WriteSnapshot(ElementWriter writer, int i, bool hasTextStamps)
    {
        var contract = (int)((i * 7919L) % Contracts);
        var price = 1 + (i % 977 * 0.01);
        if (hasTextStamps) writer.Text("timestamp"u8, Text(At(i), "yyyy-MM-ddTHH:mm:ss.ffffff"));
        else writer.Date("timestamp"u8, new DateTimeOffset(At(i)).ToUnixTimeMilliseconds());
        WriteContract(writer, contract);
        writer.Number("bid"u8, price);
        writer.Number("ask"u8, price + 0.1);
        writer.Number("last"u8, price + 0.06);
        writer.Int32("volume"u8, i % 5000);
        writer.Int32("open_interest"u8, i % 30_000);
        writer.Number("iv"u8, 0.1 + (i % 331 * 0.001));
        writer.Number("delta"u8, -0.162 + (i % 100 * 0.001));
        writer.Number("gamma"u8, 0.0048);
        writer.Number("theta"u8, -0.121);
        writer.Number("vega"u8, 0.536);
        writer.Flag("active"u8, true);
        writer.Text("date"u8, Text(At(i), "yyyy-MM-dd"));
    }

    private static void WriteContract(ElementWriter writer, int contract)
    {
        var series = contract / StrikesPerExpiry / 2;
        var strike = 400 + (contract % StrikesPerExpiry * 5);
        writer.Text("symbol"u8, Symbols[series % Symbols.Length]);
        writer.Number("strike"u8, strike);
        writer.Int32("strike_partition"u8, strike);
        writer.Text("expiry"u8, Expiries[series / Symbols.Length % Expiries.Length]);
        writer.Text("right"u8, contract / StrikesPerExpiry % 2 == 0 ? "PUT"u8 : "CALL"u8);
    }

    // No two legs share a contract: four neighbouring strikes of one expiry each.
    private static void WriteExecution(ElementWriter writer, int i)
    {
        var series = i % (Symbols.Length * Expiries.Length);
        var lowest = i / (Symbols.Length * Expiries.Length) * LegsPerExecution % StrikesPerExpiry;
        var expiry = Encoding.UTF8.GetString(Expiries[series / Symbols.Length]).Insert(6, "-").Insert(4, "-");
        var legs = Enumerable.Range(0, LegsPerExecution).Select(leg =>
            $$"""{"leg_id": "l{{i}}_{{leg}}", "conid": 0, "right": "PUT", "strike": {{400 + ((lowest + leg) * 5)}}, "expiration": "{{expiry}}", "quantity": {{1 + (leg % 3)}}, "action": "{{(leg % 2 == 0 ? "SELL" : "BUY")}}", "status": "filled", "fill_price": 3.10}""");
        writer.Text("execution_id"u8, Encoding.UTF8.GetBytes($"execution-{i}"));
        writer.Int32("strategy_id"u8, 418_200_113 + i);
        writer.Text("symbol"u8, Symbols[series % Symbols.Length]);
        writer.Text("strategy_type"u8, "iron_condor"u8);
        writer.Text("status"u8, "filled"u8);
        writer.Text("entry_time"u8, "2026-02-02T10:28:49.191222"u8);
        writer.Text("close_time"u8, "2000-01-01T00:00:00"u8);
        writer.Text("legs_json"u8, Encoding.UTF8.GetBytes($"[{string.Join(", ", legs)}]"));
    }

    private static DateTime At(int i) => Start.AddTicks(i * 314_159L);

    private static byte[] Text(DateTime time, string format) => Encoding.UTF8.GetBytes(time.ToString(format, CultureInfo.InvariantCulture));
}
