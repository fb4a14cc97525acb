using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.MarketMaking;

namespace DashboardCreator.Dashboards.Ports;

/// <summary>One reading of a market maker's books. Null is "nobody tells"; an empty list is "none".</summary>
public sealed record MarketMakingRecords
{
    /// <summary>One record per market; null when there is no such table.</summary>
    public IReadOnlyList<MarketConfig>? Configs { get; init; }

    /// <summary>The bot's positions; null when the state holds none of them.</summary>
    public IReadOnlyList<StoredPosition>? Positions { get; init; }

    /// <summary>The bot's orders, dead ones too; null when the state does not tell.</summary>
    public OrderBookState? Orders { get; init; }

    /// <summary>What the bot thinks of its risk; null when the state does not tell.</summary>
    public RiskState? Risk { get; init; }

    /// <summary>The bot's limits; null when the state does not tell.</summary>
    public BotSettings? Settings { get; init; }

    /// <summary>Every known fill, each once, in order of time, ties by id; null when there is no such table.</summary>
    public IReadOnlyList<MarketFill>? Fills { get; init; }

    /// <summary>The first UTC day of which fills were looked for; null when all of them were found, as far as can be told.</summary>
    public DateOnly? FillsSince { get; init; }

    /// <summary>What the bot decided; null when there is no such table.</summary>
    public DecisionLog? Decisions { get; init; }

    /// <summary>What became of its orders; null when there is no such table.</summary>
    public ExecutionLog? Executions { get; init; }

    /// <summary>The first UTC day whose decisions and events were looked for; null when all of them were.</summary>
    public DateOnly? LogsSince { get; init; }

    /// <summary>Which table answered which fact.</summary>
    public IReadOnlyList<SourceStatus> Sources { get; init; } = [];

    /// <summary>Missing tables and indexes, items that could not be read.</summary>
    public IReadOnlyList<DocumentWarning> Warnings { get; init; } = [];

    /// <summary>How many items could not be read and were left out.</summary>
    public long SkippedRecords { get; init; }

    /// <summary>The newest instant found in any record; null when there was none.</summary>
    public DateTimeOffset? NewestRecordAt { get; init; }
}
