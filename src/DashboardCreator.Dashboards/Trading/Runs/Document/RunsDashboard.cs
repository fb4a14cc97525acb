using System.Text.Json.Serialization;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading.Runs;

/// <summary>Recent runs of the rebalancing system, and one of them whole.</summary>
public sealed record RunsDashboard : DashboardDocument
{
    /// <summary>How many runs are known, also older ones than are listed.</summary>
    [JsonPropertyOrder(1)]
    public required int TotalRuns { get; init; }

    /// <summary>The newest 50, newest first.</summary>
    [JsonPropertyOrder(2)]
    public required IReadOnlyList<RunRow> Runs { get; init; }

    /// <summary>Ids of all known sessions that have been pending for more than 30 minutes, newest first.</summary>
    [JsonPropertyOrder(3)]
    public required IReadOnlyList<string> StuckSessions { get; init; }

    /// <summary>The run that was asked for, else the latest; null when there is none at all.</summary>
    [JsonPropertyOrder(4)]
    public required RunDetail? Run { get; init; }
}

/// <summary>One run in the list.</summary>
public sealed record RunRow
{
    /// <summary>The session's id; of a run that only plans name, their correlation id.</summary>
    public required string RunId { get; init; }

    /// <summary>What plans and trades of the run carry; null when not stored.</summary>
    public required string? CorrelationId { get; init; }

    /// <summary>As stored; null without a session.</summary>
    public required string? Status { get; init; }

    /// <summary>Of the session, else of the first plan.</summary>
    public required DateTimeOffset? CreatedAt { get; init; }

    /// <summary>Strategies that have answered; null without a session.</summary>
    public required int? CompletedStrategies { get; init; }

    /// <summary>Strategies that were asked; null without a session.</summary>
    public required int? TotalStrategies { get; init; }

    /// <summary>Trades that carry its correlation id; null when nobody tells trades.</summary>
    public required int? Trades { get; init; }

    /// <summary>True when it has been pending for more than 30 minutes; null when a session does not tell.</summary>
    public required bool? Stuck { get; init; }
}
