using System.Text;
using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Testing.Funds;

/// <summary>A signal as a test describes it: an unanswered one to buy 10 ACME, and whatever else the test says.</summary>
public sealed record SignalDraft
{
    /// <summary>The store's key; 0 for none.</summary>
    public ulong Key { get; init; }

    public string? SignalId { get; init; }

    public string? Strategy { get; init; } = "alpha";

    public string? StrategyName { get; init; }

    public string? Symbol { get; init; } = "ACME";

    public string? Direction { get; init; } = "LONG";

    public string? Action { get; init; } = "BUY";

    public string? SignalType { get; init; }

    public string? InferredType { get; init; }

    public string? ExecutionStatus { get; init; }

    public string? EmbeddedStatus { get; init; }

    public string? Decision { get; init; }

    public string? DecisionAction { get; init; }

    public string? Reason { get; init; }

    public string? PositionStatus { get; init; }

    public string? OrderId { get; init; }

    public DateTimeOffset? ReceivedAt { get; init; }

    public DateTimeOffset? FilledAt { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    public DateTimeOffset? UpdatedAt { get; init; }

    public double Quantity { get; init; } = 10;

    public double Price { get; init; } = double.NaN;

    public double FilledQuantity { get; init; } = double.NaN;

    public double FillPrice { get; init; } = double.NaN;

    public double RealizedPnl { get; init; } = double.NaN;

    public double NetPnl { get; init; } = double.NaN;

    public double AllocatedCapital { get; init; } = double.NaN;

    public double AllocationPercent { get; init; } = double.NaN;

    public bool NamesEntry { get; init; }

    /// <summary>Keys of the exits that closed it.</summary>
    public IReadOnlyList<ulong> Exits { get; init; } = [];

    /// <summary>A closed entry, filled, with this profit.</summary>
    public static SignalDraft Trade(double pnl, DateTimeOffset? closedAt, string strategy = "alpha") => new()
    {
        Strategy = strategy,
        ExecutionStatus = "FILLED",
        PositionStatus = "CLOSED",
        RealizedPnl = pnl,
        ClosedAt = closedAt,
        ReceivedAt = closedAt,
    };

    /// <summary>Adds it, with its exits, to a book being built.</summary>
    public void AddTo(SignalBookBuilder book)
    {
        book.Add(ToRecord(book.Texts));
        foreach (var exit in Exits)
        {
            book.AddExit(new RecordId(exit, 0));
        }
    }

    internal static long Instant(DateTimeOffset? at) => at?.ToUnixTimeMilliseconds() ?? SignalRecord.NoInstant;

    private SignalRecord ToRecord(TextTable texts) => new()
    {
        Id = new RecordId(Key, 0),
        SignalId = Add(texts, SignalId),
        StrategyId = Add(texts, Strategy),
        StrategyName = Add(texts, StrategyName),
        Symbol = Add(texts, Symbol),
        Direction = Add(texts, Direction),
        Action = Add(texts, Action),
        SignalType = Add(texts, SignalType),
        InferredSignalType = Add(texts, InferredType),
        ExecutionStatus = Add(texts, ExecutionStatus),
        EmbeddedStatus = Add(texts, EmbeddedStatus),
        Decision = Add(texts, Decision),
        DecisionAction = Add(texts, DecisionAction),
        Reason = Add(texts, Reason),
        PositionStatus = Add(texts, PositionStatus),
        OrderId = Add(texts, OrderId),
        ReceivedAt = Instant(ReceivedAt),
        FilledAt = Instant(FilledAt),
        ClosedAt = Instant(ClosedAt),
        UpdatedAt = Instant(UpdatedAt),
        Quantity = Quantity,
        Price = Price,
        FilledQuantity = FilledQuantity,
        FillPrice = FillPrice,
        RealizedPnl = RealizedPnl,
        NetPnl = NetPnl,
        AllocatedCapital = AllocatedCapital,
        AllocationPercent = AllocationPercent,
        NamesEntry = NamesEntry,
    };

    private static TextId Add(TextTable texts, string? text) => text is null ? TextId.None : texts.Add(Encoding.UTF8.GetBytes(text));
}
