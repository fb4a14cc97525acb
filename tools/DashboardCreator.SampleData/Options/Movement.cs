namespace DashboardCreator.SampleData.Options;

/// <summary>A leg that was filled or given up: at the broker's, the contract and how many came in.</summary>
internal sealed record Movement(DateTimeOffset At, Contract Contract, int Signed, decimal Price)
{
    /// <summary>Of this contract the broker holds one less than was ordered.</summary>
    private const string Short = "AAPL 20261218 C500";

    public static IReadOnlyList<Movement> All(IReadOnlyList<Trade> trades) =>
    [
        .. trades.Where(trade => trade.IsFilled).SelectMany(trade => trade.Legs.SelectMany((leg, n) => Of(trade, leg, n))).OrderBy(movement => movement.At),
    ];

    private static IEnumerable<Movement> Of(Trade trade, Leg leg, int index)
    {
        if (trade.LegState(index) != "filled") yield break;

        var signed = leg.Signed - (leg.Contract.Name == Short ? 1 : 0);
        yield return new(trade.FilledAt, leg.Contract, signed, trade.FillPrice(index));
        if (trade is { Closed: { } at, ClosedAt: { } closedAt }) yield return new(closedAt, leg.Contract, -signed, trade.ExitPrice(index, at));
    }
}
