namespace DashboardCreator.SampleData.MarketMaking;

/// <summary>Everything that happened to a bot, told once.</summary>
internal sealed class MakerBook
{
    private MakerBook(string environment, IEnumerable<MakerMarket> markets)
    {
        Environment = environment;
        Stories = [.. markets.Select(market => new MarketStory(market))];
        Fills = [.. Stories.SelectMany(story => story.Fills).OrderBy(fill => fill.At)];
        Decisions = [.. Stories.SelectMany(story => story.Decisions).OrderBy(decision => decision.At)];
        Runs = [.. BotRuns.All.Where(run => run.Environment == environment)];
    }

    public static MakerBook Prod { get; } = new("prod", MakerMarkets.All);

    public static MakerBook Demo { get; } = new("demo", DemoMarkets.All);

    public string Environment { get; }

    public IReadOnlyList<MarketStory> Stories { get; }

    public IReadOnlyList<MakerFill> Fills { get; }

    public IReadOnlyList<MakerDecision> Decisions { get; }

    public IReadOnlyList<BotRun> Runs { get; }

    /// <summary>Net profit of all fills up to an instant: what the bot calls its daily profit, never set back.</summary>
    public decimal ProfitUntil(DateTimeOffset instant) => decimal.Round(Fills.Where(fill => fill.At <= instant).Sum(fill => fill.Profit), 6);
}
