namespace DashboardCreator.Dashboards.MarketMaking.Detail;

/// <summary>The newest decision about the market, however old.</summary>
public sealed record LatestDecision : DecisionFacts;
