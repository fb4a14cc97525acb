namespace DashboardCreator.SampleData.Runs;

/// <summary>One run: what every strategy wanted, the plan that follows, and the orders that were filled.</summary>
internal sealed class Run(int session, DateTimeOffset startedAt, string correlationId)
{
    public int Session => session;

    public DateTimeOffset StartedAt => startedAt;

    public string CorrelationId => correlationId;

    /// <summary>By strategy: symbols and weights, best first.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, decimal>> Wishes { get; init; }

    /// <summary>All wishes, each with its strategy's share of the account.</summary>
    public IReadOnlyDictionary<string, decimal> Targets => Merge(Wishes);

    public required Plan Plan { get; init; }

    public List<Fill> Fills { get; } = [];

    public static SortedDictionary<string, decimal> Merge(IReadOnlyDictionary<string, IReadOnlyDictionary<string, decimal>> wishes)
    {
        var merged = new SortedDictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var strategy in RunStrategy.All.Where(strategy => wishes.ContainsKey(strategy.Name)))
        {
            foreach (var (symbol, weight) in wishes[strategy.Name])
                merged[symbol] = merged.GetValueOrDefault(symbol) + (weight * strategy.Allocation);
        }

        return merged;
    }
}
