namespace DashboardCreator.Sources.DynamoDb.Mapping.Markets;

/// <summary>What a table gave: the collector that took its items, and how the reading went.</summary>
internal sealed record TakenTable<T>(T Items, ItemRead Read)
    where T : IMarketCollector;

/// <summary>The five tables of one reading.</summary>
internal sealed record MarketReading
{
    public required TakenTable<MarketConfigCollector> Configs { get; init; }

    public required TakenTable<BotStateCollector> State { get; init; }

    public required TakenTable<MarketFillCollector> Fills { get; init; }

    public required TakenTable<ExecutionCollector> Executions { get; init; }

    public required TakenTable<MarketDecisionCollector> Decisions { get; init; }

    /// <summary>How many events have not expired.</summary>
    public required long EventCount { get; init; }

    /// <summary>The first UTC day of which fills were looked for; null when all of them were.</summary>
    public DateOnly? FillsSince { get; init; }

    /// <summary>The first UTC day whose decisions and events were looked for; null when all of them were.</summary>
    public DateOnly? LogsSince { get; init; }
}
