namespace DashboardCreator.Dashboards.MarketMaking;

/// <summary>The main facts of a decision. Absent facts are null; prices are dollars, sizes contracts.</summary>
/// <param name="At">When.</param>
/// <param name="Id">The decision's id.</param>
/// <param name="BestBid">Null where that side of the book was empty.</param>
/// <param name="BestAsk">Null where that side of the book was empty.</param>
/// <param name="Mid">As stored, else the mean of both sides.</param>
/// <param name="FairValue">As stored.</param>
/// <param name="Inventory">Contracts; negative is long NO.</param>
/// <param name="Targets">How many quotes were to stand.</param>
public readonly record struct DecisionPoint(
    DateTimeOffset At, string? Id, decimal? BestBid, decimal? BestAsk, decimal? Mid, decimal? FairValue, decimal? Inventory, int? Targets);
