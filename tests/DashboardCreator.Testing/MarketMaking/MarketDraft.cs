using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.MarketMaking;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Time;

namespace DashboardCreator.Testing.MarketMaking;

/// <summary>A market maker's books as a test writes them down. A null is "nobody tells", as in the records.</summary>
public sealed record MarketDraft
{
    public DateTimeOffset AsOf { get; init; } = Utc.At("2026-02-06 15:05");

    public IReadOnlyList<MarketConfig>? Configs { get; init; } = [];

    public IReadOnlyList<StoredPosition>? Positions { get; init; } = [];

    public OrderBookState? Orders { get; init; } = new([], Utc.At("2026-02-06 15:04:30"));

    public RiskState? Risk { get; init; } = new(-4.1m, false, null, Utc.At("2026-02-06 15:01:11"), Utc.At("2026-02-06 15:04:40"));

    public BotSettings? Settings { get; init; } = new(500, 100, true);

    /// <summary>In any order.</summary>
    public IReadOnlyList<MarketFill>? Fills { get; init; } = [];

    public DateOnly? FillsSince { get; init; }

    /// <summary>In any order.</summary>
    public IReadOnlyList<MarketDecision>? Decisions { get; init; } = [];

    /// <summary>In any order.</summary>
    public IReadOnlyList<ExecutionEvent>? Executions { get; init; } = [];

    public DateOnly? LogsSince { get; init; }

    public ExchangeBalance? Balance { get; init; } = new(1_250.5m, 380.2m, Utc.At("2026-02-06 15:05"));

    /// <summary>What the exchange fails with; null when it answers.</summary>
    public SourceUnavailableException? AccountFailure { get; init; }

    public IReadOnlyList<DocumentWarning> Warnings { get; init; } = [];

    public MarketMakingOptions Options { get; init; } = new() { Environment = "prod", Region = "us-east-1" };

    public GenerationContext Context => new(AsOf, AsOf, AsOf);

    /// <summary>What the source of such books gives.</summary>
    public MarketMakingRecords Records() => new()
    {
        Configs = Configs,
        Positions = Positions,
        Orders = Orders,
        Risk = Risk,
        Settings = Settings,
        Fills = Fills is null ? null : [.. Fills.OrderBy(fill => fill.At).ThenBy(fill => fill.FillId ?? fill.Key, StringComparer.Ordinal)],
        FillsSince = FillsSince,
        Decisions = DecisionLog(),
        Executions = ExecutionLog(),
        LogsSince = LogsSince,
        Sources = [new SourceStatus("memory/market-maker", SourceStatus.Ok, null, null, "fills", Fills?.Count)],
        Warnings = Warnings,
        NewestRecordAt = (Fills ?? []).Select(fill => fill.At).Concat((Decisions ?? []).Select(decision => decision.At)).Cast<DateTimeOffset?>().Max(),
    };

    /// <summary>One reading of them.</summary>
    public MarketBook Book() => Reading().GetAwaiter().GetResult();

    /// <summary>Readings of sources that give them.</summary>
    public MarketBooks Books()
    {
        var sources = new MarketSources(this);
        return new MarketBooks(sources, sources, Options, new ManualTime(AsOf));
    }

    private Task<MarketBook> Reading() => Books().GetAsync(Context, CancellationToken.None);

    private DecisionLog? DecisionLog()
    {
        if (Decisions is null)
        {
            return null;
        }

        var builder = new DecisionLogBuilder();
        builder.Want(Fills ?? []);
        builder.Want((Executions ?? []).Where(happened => happened.Type == "FILL").Select(happened => happened.DecisionId).OfType<string>());
        foreach (var decision in Decisions)
        {
            builder.Add(decision);
        }

        return builder.Build();
    }

    private ExecutionLog? ExecutionLog()
    {
        if (Executions is null)
        {
            return null;
        }

        var builder = new ExecutionLogBuilder();
        foreach (var happened in Executions)
        {
            builder.Add(happened);
        }

        return builder.Build();
    }
}
