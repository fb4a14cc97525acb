using DashboardCreator.Dashboards.Signals;
using static DashboardCreator.Sources.Tests.Mongo.Fund.LanternBooks;

namespace DashboardCreator.Sources.Tests.Mongo.Fund;

/// <summary>The signals of <see cref="LanternFund"/>, as the book is to receive them.</summary>
internal static class LanternSignals
{
    private static readonly RecordId Entry = new(0x66f0a1b2c3d4e5f6, 0x01020304);
    private static readonly RecordId Exit = new(0x66f0a1b2c3d4e5f6, 0x01020305);

    public static void Add(SignalBookBuilder book)
    {
        AddTrade(book);
        AddOthers(book);
    }

    public static void Confirm(SignalBookBuilder book)
    {
        book.Add(new ConfirmationRecord
        {
            OrderId = "signal_1_ORD"u8, ExecutionId = "e1"u8, Status = "FILLED"u8, Quantity = 14, Price = 231.6, Commission = 0.5,
            FilledAt = Milliseconds("2026-03-02T14:30:06.502Z"),
        });
        book.Add(new ConfirmationRecord
        {
            OrderId = "signal_1_ORD"u8, ExecutionId = "e2"u8, Status = "PARTIALLY_FILLED"u8, Quantity = 10, Price = 231.65, Commission = 0.25,
            FilledAt = Milliseconds("2026-03-02T14:30:07.5Z"),
        });
        book.Add(new ConfirmationRecord { OrderId = "signal_1_ORD"u8, ExecutionId = "e2"u8, Status = "FILLED"u8, Quantity = 10, Price = 999 });
    }

    private static void AddTrade(SignalBookBuilder book)
    {
        book.Add(new SignalRecord
        {
            Id = Entry, SignalId = book.Text("signal_1"), StrategyId = book.Text("Beacon"), StrategyName = book.Text("Beacon Gold"), Symbol = book.Text("GLD"),
            Direction = book.Text("LONG"), Action = book.Text("BUY"), SignalType = book.Text("ENTRY"), InferredSignalType = book.Text("ENTRY"),
            EmbeddedStatus = book.Text("FILLED"), Decision = book.Text("RESIZE"), Reason = book.Text("Within allocation"), PositionStatus = book.Text("CLOSED"),
            OrderId = book.Text("signal_1_ORD"), ReceivedAt = Milliseconds("2026-03-02T14:30:04.212Z"), FilledAt = Milliseconds("2026-03-02T14:30:06.502Z"),
            ClosedAt = Milliseconds("2026-03-03T15:00:00Z"), UpdatedAt = Milliseconds("2026-03-03T15:00:01Z"), Quantity = 40, Price = 231.5, FinalQuantity = 24,
            FilledQuantity = 24, FillPrice = 231.62, RealizedPnl = 120.5, AllocatedCapital = 150000, AllocationPercent = 1.5, HasExecution = true,
        });
        book.AddExit(Exit);
        book.Add(new SignalRecord
        {
            Id = Exit, SignalId = book.Text("signal_2"), StrategyId = book.Text("Beacon"), Symbol = book.Text("GLD"), Direction = book.Text("LONG"),
            Action = book.Text("SELL"), SignalType = book.Text("EXIT"), EmbeddedStatus = book.Text("FILLED"), Decision = book.Text("APPROVE"),
            OrderId = book.Text("signal_2_ORD"), ReceivedAt = Milliseconds("2026-03-03T14:59:58Z"), FilledAt = Milliseconds("2026-03-03T15:00:00Z"),
            UpdatedAt = Milliseconds("2026-03-03T15:00:02Z"), Quantity = 24, Price = 0, FinalQuantity = 24, FilledQuantity = 24, FillPrice = 236.64,
            NetPnl = 119.5, HasExecution = true, NamesEntry = true,
        });
    }

    private static void AddOthers(SignalBookBuilder book)
    {
        book.Add(new SignalRecord
        {
            Id = new(0x66f0a1b2c3d4e5f6, 0x01020306), SignalId = book.Text("signal_3"), StrategyName = book.Text("Foghorn FX"), Symbol = book.Text("AUDNZD"),
            Direction = book.Text("SHORT"), Action = book.Text("SELL"), Decision = book.Text("reject"), Reason = book.Text("STRATEGY_NOT_FOUND"),
            ReceivedAt = 0, Quantity = -5,
        });
        book.Add(new SignalRecord
        {
            SignalId = book.Text("signal_4"), StrategyName = book.Text("Foghorn FX"), Symbol = book.Text("EURUSD"), Action = book.Text("BUY"),
            ExecutionStatus = book.Text("Partial_Fill"), ReceivedAt = Milliseconds("2026-03-02T10:00:00Z"), FilledAt = Milliseconds("9999-12-31T00:00:00Z"),
            Quantity = 1000, Price = 1.08, FilledQuantity = 400,
        });
        book.Add(new SignalRecord
        {
            SignalId = book.Text("signal_5b"), StrategyId = book.Text("Beacon"), Action = book.Text("BUY"), DecisionAction = book.Text("CANCEL_SENT"),
        });
        book.Add(new SignalRecord
        {
            SignalId = book.Text("signal_6"), StrategyId = book.Text("Beacon"), Symbol = book.Text("GLD"), ReceivedAt = 1_772_460_000_000,
            UpdatedAt = Milliseconds("2026-03-04T00:00:00Z"),
        });
        book.Add(new SignalRecord
        {
            SignalId = book.Text("signal_7"), StrategyId = book.Text("Beacon"), Symbol = book.Text("GLD"), ReceivedAt = 1_772_460_000_000,
        });
    }
}
