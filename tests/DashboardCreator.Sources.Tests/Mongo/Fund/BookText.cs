using System.Text.Json;
using System.Text.Json.Serialization;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Sources.Tests.Mongo.Fund;

/// <summary>Everything in a reading as text, so that two readings can be compared and searched.</summary>
internal static class BookText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals, IncludeFields = true, WriteIndented = true,
    };

    /// <summary>One text per signal and one per trade; texts instead of their ids, which depend on the order of arrival.</summary>
    public static IReadOnlyList<string> Lines(SignalBook book) =>
    [
        .. Enumerable.Range(0, book.Count).Select(row => Line(book, row)),
        .. book.Trades.ToArray().Select(trade => trade.ToString()),
        book.Notes.ToString(),
    ];

    public static string Json<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>All of it, the table of texts included.</summary>
    public static string Everything(FundRecords records)
    {
        var texts = records.Signals.Texts;
        var words = Enumerable.Range(1, texts.Count).Select(id => texts.Text(new TextId(id)));
        var facts = Json(new
        {
            records.FundName, records.Accounts, records.Strategies, records.Positions, records.Allocation, records.EquitySnapshots, records.Sources,
            records.Warnings,
        });
        return string.Join('\n', [facts, .. Lines(records.Signals), .. words]);
    }

    private static string Line(SignalBook book, int row)
    {
        var signal = book[row];
        var sender = signal.Sender < 0 ? "nobody" : $"{book.Senders[signal.Sender].Id}/{book.Senders[signal.Sender].Name}";
        string?[] texts = [.. new[] { signal.SignalId, signal.Symbol, signal.Status, signal.Reason }.Select(book.Texts.Text)];
        double[] numbers =
        [
            signal.Quantity, signal.Price, signal.FilledQuantity, signal.FillPrice, signal.RealizedPnl, signal.NetPnl, signal.Commission,
            signal.AllocatedCapital, signal.AllocationPercent,
        ];
        return $"{signal.Id} {sender} {string.Join('|', texts)} {string.Join('|', numbers)} {signal.ReceivedAt} {signal.FilledAt} {signal.BookedAt} "
            + $"{signal.Outcome} {signal.Side} {signal.Traits}";
    }
}
