using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.MarketMaking;

/// <summary>One reading of a market maker's books, with all its fills replayed: what both documents are made from.</summary>
public sealed class MarketBook
{
    private static readonly IReadOnlyList<ReplayedFill> NoFills = [];

    private readonly IReadOnlyDictionary<string, IReadOnlyList<ReplayedFill>> _replays;
    private readonly Dictionary<string, MarketConfig> _configs;
    private readonly Dictionary<string, StoredPosition> _positions;
    private readonly HashSet<string> _known;

    /// <param name="context">The instants it was read for.</param>
    /// <param name="records">What the bot stores.</param>
    /// <param name="account">What the exchange tells.</param>
    public MarketBook(GenerationContext context, MarketMakingRecords records, BookPart<ExchangeAccountRecords> account)
    {
        ArgumentNullException.ThrowIfNull(records);
        (Context, Records, Account) = (context, records, account);
        _configs = (records.Configs ?? []).ToDictionary(config => config.MarketId, StringComparer.Ordinal);
        _positions = (records.Positions ?? []).ToDictionary(position => position.MarketId, StringComparer.Ordinal);
        _replays = (records.Fills ?? []).Where(FillReplay.IsBelievable).GroupBy(fill => fill.MarketId, StringComparer.Ordinal).ToDictionary(fills => fills.Key, FillReplay.Of, StringComparer.Ordinal);
        Markets = [.. _configs.Keys.Union(_positions.Keys).Order(StringComparer.Ordinal)];
        _known = [.. Markets, .. _replays.Keys, .. records.Decisions?.Markets ?? []];
        KnownMarkets = [.. _known.Order(StringComparer.Ordinal)];
    }

    /// <summary>The instants it was read for.</summary>
    public GenerationContext Context { get; }

    /// <summary>What the bot stores.</summary>
    public MarketMakingRecords Records { get; }

    /// <summary>What the exchange tells.</summary>
    public BookPart<ExchangeAccountRecords> Account { get; }

    /// <summary>Markets with a configuration or a stored position, in order.</summary>
    public IReadOnlyList<string> Markets { get; }

    /// <summary>These and every market that was ever traded or decided about, in order.</summary>
    public IReadOnlyList<string> KnownMarkets { get; }

    /// <summary>Fills of every traded market, replayed, by market.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<ReplayedFill>> Replays => _replays;

    /// <summary>True for one of <see cref="KnownMarkets"/>.</summary>
    public bool Knows(string market) => _known.Contains(market);

    /// <summary>A market's configuration; null without one.</summary>
    public MarketConfig? ConfigOf(string market) => _configs.GetValueOrDefault(market);

    /// <summary>A market's position: one that is not listed holds nothing and has earned nothing; null where the state tells no positions.</summary>
    public StoredPosition? PositionOf(string market) =>
        _positions.GetValueOrDefault(market) ?? (Records.Positions is null ? null : new StoredPosition(market, 0, null, null, 0));

    /// <summary>A market's fills in order of time, replayed; none where there were none.</summary>
    public IReadOnlyList<ReplayedFill> FillsOf(string market) => _replays.GetValueOrDefault(market, NoFills);

    /// <summary>The newest decision about a market; null without one.</summary>
    public MarketDecision? NewestDecision(string market) =>
        Records.Decisions?.Of(market) is { Count: > 0 } series && series.CountUntil(Context.AsOf) is > 0 and var count ? series.Detail(series[count - 1]) : null;
}
