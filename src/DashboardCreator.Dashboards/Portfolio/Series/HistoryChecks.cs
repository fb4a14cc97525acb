namespace DashboardCreator.Dashboards.Portfolio;

/// <summary>The names of the checks that a point of history can fail.</summary>
internal static class HistoryChecks
{
    /// <summary>The point has no equity.</summary>
    public const string NoValue = "no_value";

    /// <summary>The calendar has a session, the history no point.</summary>
    public const string MissingSession = "missing_session";

    /// <summary>Several points of one session.</summary>
    public const string Duplicate = "duplicate";

    /// <summary>A point on a day without a session.</summary>
    public const string NotASession = "not_a_session";

    /// <summary>Equity changed by more than the bound, and no money came or went.</summary>
    public const string Jump = "jump";

    /// <summary>The last point disagrees with cash and positions, or with the last close.</summary>
    public const string Mismatch = "mismatch";
}
