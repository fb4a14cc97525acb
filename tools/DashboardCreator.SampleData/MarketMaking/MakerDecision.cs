using DashboardCreator.SampleData.Runs;

namespace DashboardCreator.SampleData.MarketMaking;

/// <summary>What the bot saw of a market and wanted. Prices in cents.</summary>
/// <param name="Number">Counts the market's decisions.</param>
internal sealed record MakerDecision(MakerMarket Market, DateTimeOffset At, int Number)
{
    public required decimal Net { get; init; }

    public required decimal Fair { get; init; }

    public int? Bid { get; init; }

    public int? Ask { get; init; }

    public int? TargetBid { get; init; }

    public int? TargetAsk { get; init; }

    public BotRun Run => BotRuns.At(Market.Environment, At);

    public string Id => Run.DecisionId(Market.Id, (int)(At - Run.Start).TotalSeconds / 5);

    /// <summary>The order that this decision places on a side.</summary>
    public string OrderId(bool isBid) => Ids.Of("o", Id + (isBid ? " bid" : " ask"));

    public int? Target(bool isBid) => isBid ? TargetBid : TargetAsk;
}
