namespace DashboardCreator.SampleData.Options;

/// <summary>What the broker holds of one contract: negative when short; the average is that of the fills that opened it, per share.</summary>
internal sealed record Holding(Contract Contract, int Signed, decimal AveragePrice)
{
    public static IReadOnlyList<Holding> At(DateTimeOffset instant, IReadOnlyList<Movement> movements) =>
    [
        .. movements.Where(movement => movement.At <= instant).GroupBy(movement => movement.Contract)
            .Select(group => group.Aggregate(new Holding(group.Key, 0, 0), (holding, movement) => holding.After(movement))),
    ];

    private Holding After(Movement movement)
    {
        var signed = Signed + movement.Signed;
        var opens = Math.Sign(Signed) * Math.Sign(movement.Signed) >= 0;
        var average = signed == 0 ? 0 : opens ? ((Signed * AveragePrice) + (movement.Signed * movement.Price)) / signed : AveragePrice;
        return new(Contract, signed, average);
    }
}
