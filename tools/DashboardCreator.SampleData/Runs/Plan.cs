namespace DashboardCreator.SampleData.Runs;

/// <summary>What a plan wants of one symbol; the price is what it was drawn up with and is not stored.</summary>
internal sealed record PlanLine(string Symbol, decimal CurrentValue, decimal TargetWeight, decimal TargetValue, string Action, decimal Price)
{
    public decimal TradeAmount => Action == "HOLD" ? 0 : TargetValue - CurrentValue;
}

/// <summary>What a run wants to trade.</summary>
internal sealed record Plan(string Id, string CorrelationId, DateTimeOffset At, decimal PortfolioValue, decimal Cash, IReadOnlyList<PlanLine> Lines)
{
    public decimal TradeValue => Lines.Sum(line => Math.Abs(line.TradeAmount));

    public DateTimeOffset CreatedAt => At.AddMicroseconds(412_345);

    public int Count(string action) => Lines.Count(line => line.Action == action);
}
