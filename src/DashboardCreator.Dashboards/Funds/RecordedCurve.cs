namespace DashboardCreator.Dashboards.Funds;

/// <summary>A curve made from recorded equity, and what had to be decided to make it.</summary>
/// <param name="Curve">The curve, from the first recorded session to the last.</param>
/// <param name="Joined">Accounts whose record begins later than the curve.</param>
/// <param name="MissingSessions">Sessions of the curve on which nothing was recorded.</param>
public sealed record RecordedCurve(EquityCurve Curve, IReadOnlyList<JoinedAccount> Joined, int MissingSessions);

/// <summary>An account whose record begins later than the curve.</summary>
/// <param name="AccountId">Account id.</param>
/// <param name="Session">Its first session.</param>
/// <param name="Equity">Its first equity, which counts as money paid in.</param>
public sealed record JoinedAccount(string AccountId, DateOnly Session, decimal Equity);
