using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Dashboards.Ports;

/// <summary>One reading of a fund's books. Lists are in stored order unless a member says otherwise; absent facts are empty or null.</summary>
public sealed record FundRecords
{
    /// <summary>As the books name the fund; null when they do not.</summary>
    public string? FundName { get; init; }

    /// <summary>Every account, closed ones included; one record per account id.</summary>
    public IReadOnlyList<Account> Accounts { get; init; } = [];

    /// <summary>Every registered strategy; one record per id.</summary>
    public IReadOnlyList<Strategy> Strategies { get; init; } = [];

    /// <summary>Positions as the books hold them, open and closed.</summary>
    public IReadOnlyList<Position> Positions { get; init; } = [];

    /// <summary>What share of the fund each strategy may use; null when none is approved.</summary>
    public Allocation? Allocation { get; init; }

    /// <summary>Equity of single accounts at single instants, as the books recorded it.</summary>
    public IReadOnlyList<EquityPoint> EquitySnapshots { get; init; } = [];

    /// <summary>Every signal with its fate.</summary>
    public SignalBook Signals { get; init; } = SignalBook.Empty;

    /// <summary>Which collection answered which fact.</summary>
    public IReadOnlyList<SourceStatus> Sources { get; init; } = [];

    /// <summary>Missing collections and broken records.</summary>
    public IReadOnlyList<DocumentWarning> Warnings { get; init; } = [];

    /// <summary>How many records could not be read and were left out.</summary>
    public long SkippedRecords { get; init; }

    /// <summary>The newest instant found in any record; null when there was none.</summary>
    public DateTimeOffset? NewestRecordAt { get; init; }
}
