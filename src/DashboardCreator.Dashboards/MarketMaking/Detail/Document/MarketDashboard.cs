using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.MarketMaking.Detail;

/// <summary>One market of the market maker: what it is told, what it decided, what became of its orders, what it traded. Prices are dollars, sizes contracts.</summary>
public sealed record MarketDashboard : DashboardDocument
{
    /// <summary>The market's ticker.</summary>
    public required string MarketId { get; init; }

    /// <summary>As configured, else the ticker without its last part.</summary>
    public required string Event { get; init; }

    /// <summary>The event's page at the exchange.</summary>
    public required string Url { get; init; }

    /// <summary>The bot's, such as <c>prod</c>.</summary>
    public required string Environment { get; init; }

    /// <summary>Length of the window.</summary>
    public required int Days { get; init; }

    /// <summary>The window begins behind this instant.</summary>
    public required DateTimeOffset From { get; init; }

    /// <summary>The last instant of the window.</summary>
    public required DateTimeOffset To { get; init; }

    /// <summary>What the lists were limited to.</summary>
    public required MarketFilterEcho Filter { get; init; }

    /// <summary>How the bot is told to make the market; null when it is not configured or nobody tells.</summary>
    public MarketSettings? Config { get; init; }

    /// <summary>What is held, and what closing it would earn.</summary>
    public required MarketPosition Position { get; init; }

    /// <summary>The newest, however old; null without one.</summary>
    public LatestDecision? LatestDecision { get; init; }

    /// <summary>The decision that was asked for; null when none was.</summary>
    public DecisionDetail? Decision { get; init; }

    /// <summary>How much there is in the window.</summary>
    public required MarketCounts Counts { get; init; }

    /// <summary>In the window, newest first, ties by id; at most 500.</summary>
    public required IReadOnlyList<DecisionRow> Decisions { get; init; }

    /// <summary>In the window, newest first, ties by id; at most 500.</summary>
    public required IReadOnlyList<ExecutionRow> Executions { get; init; }

    /// <summary>In the window, newest first, ties by id; at most 500. Replayed over the full history.</summary>
    public required IReadOnlyList<FillRow> Fills { get; init; }

    /// <summary>Where the lists go on.</summary>
    public required NextPages NextBefore { get; init; }

    /// <summary>Of the whole window.</summary>
    public required FillSummary FillSummary { get; init; }

    /// <summary>Of the whole window.</summary>
    public required MarketAnalytics Analytics { get; init; }

    /// <summary>Of the window.</summary>
    public required MarketChart Chart { get; init; }
}

/// <summary>The filters as they were understood.</summary>
/// <param name="Before">The lists hold what is earlier; null for no limit.</param>
/// <param name="DecisionId">The decision that was asked for; null for none.</param>
public sealed record MarketFilterEcho(string? Before, string? DecisionId);

/// <summary>How much of each kind; null where nobody tells.</summary>
/// <param name="Decisions">Number of decisions.</param>
/// <param name="Executions">Number of events that have not expired.</param>
/// <param name="Fills">Number of fills.</param>
public sealed record MarketCounts(int? Decisions, int? Executions, int? Fills);

/// <summary>The filter <c>before</c> that gives the next page of each list; null where the list ends.</summary>
/// <param name="Decisions">Of the decisions.</param>
/// <param name="Executions">Of the events. Where one instant is on both sides of the cut, its events come again.</param>
/// <param name="Fills">Of the fills.</param>
public sealed record NextPages(string? Decisions, string? Executions, string? Fills);
