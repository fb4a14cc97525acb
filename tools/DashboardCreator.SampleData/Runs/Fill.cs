using DashboardCreator.SampleData.Calendars;

namespace DashboardCreator.SampleData.Runs;

/// <summary>What a strategy has of an order, in shares.</summary>
internal sealed record Part(string Strategy, decimal Quantity);

/// <summary>A filled order.</summary>
internal sealed record Fill
{
    public required string OrderId { get; init; }

    public required string CorrelationId { get; init; }

    public required int Session { get; init; }

    public required string Symbol { get; init; }

    public required bool IsBuy { get; init; }

    public required decimal Quantity { get; init; }

    public required decimal Price { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string OrderType { get; init; }

    /// <summary>Together the quantity; none for an order without strategies.</summary>
    public required IReadOnlyList<Part> Parts { get; init; }

    /// <summary>The market when the order was sent, and when it was filled.</summary>
    public required Quote Sent { get; init; }

    public required Quote Met { get; init; }

    public int Steps { get; init; } = 1;

    public int Milliseconds { get; init; }

    /// <summary>What the stored weights add to 1: 0.01 too much, too little, or nothing.</summary>
    public decimal WeightError { get; init; }

    public LedgerEra Era => RunDays.EraOf(Session);

    public int Sign => IsBuy ? 1 : -1;

    public decimal Value => Quantity * Price;

    /// <summary>Money per share, positive is worse.</summary>
    public decimal Slippage => Sign * (Price - Sent.Middle);

    public DateOnly Day => Timeline.Sessions[Session];

    /// <summary>Weights as stored, four decimals; what rounding leaves goes to the largest.</summary>
    public IReadOnlyList<(string Strategy, decimal Weight)> Weights()
    {
        var weights = Parts.Select(part => (part.Strategy, Weight: decimal.Round(part.Quantity / Quantity, 4))).ToList();
        if (weights.Count == 0) return weights;

        var largest = weights.IndexOf(weights.MaxBy(weight => weight.Weight));
        weights[largest] = weights[largest] with { Weight = weights[largest].Weight + 1 - weights.Sum(weight => weight.Weight) + WeightError };
        return weights;
    }
}
