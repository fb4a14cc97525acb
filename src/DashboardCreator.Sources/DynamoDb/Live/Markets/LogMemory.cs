using Amazon.DynamoDBv2.Model;
using DashboardCreator.Dashboards.MarketMaking;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Mapping.Markets;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Live.Markets;

/// <summary>The market maker's logs as far as they were read, and where the next reading goes on.</summary>
internal sealed class LogMemory
{
    private readonly DecisionLogBuilder decisionLog;
    private IReadOnlyList<MarketFill>? wanted;
    private IReadOnlyList<string> lastOrders = [];

    /// <param name="tables">What the tables are called.</param>
    /// <param name="options">How much is kept.</param>
    /// <param name="asOf">Later records wait.</param>
    public LogMemory(TableNames tables, MarketReadOptions options, DateTimeOffset asOf)
    {
        AsOf = asOf;
        decisionLog = new DecisionLogBuilder(options.MostDecisions);
        Fills = new(tables.MarketFills, (MarketFillItem.Date, MarketFillItem.SortKey), new MarketFillCollector(asOf));
        Events = new(tables.MarketExecutions, (ExecutionItem.Run, ExecutionItem.SortKey), new ExecutionCollector(asOf, new ExecutionLogBuilder(options.MostEvents)));
        Decisions = new(tables.MarketDecisions, (DayShelf.DayKey, DayShelf.StampKey), new MarketDecisionCollector(asOf, decisionLog));
    }

    public TakenLog<MarketFillCollector> Fills { get; }

    public TakenLog<ExecutionCollector> Events { get; }

    public TakenLog<MarketDecisionCollector> Decisions { get; }

    public DecisionTrail Trail { get; } = new();

    public OrderTrail Orders { get; } = new();

    /// <summary>The instant that the logs speak of.</summary>
    public DateTimeOffset AsOf { get; private set; }

    /// <summary>When the last reading that succeeded began; null before the first.</summary>
    public DateTimeOffset? ReadAt { get; set; }

    /// <summary>The first day of which fills were read.</summary>
    public DateOnly? FillsSince { get; set; }

    /// <summary>The decisions that the last reading found, by id.</summary>
    public IReadOnlySet<string> Followed { get; set; } = new HashSet<string>();

    public void TakeDecision(IReadOnlyDictionary<string, AttributeValue> item)
    {
        Trail.Note(new ItemFields(item));
        Decisions.Take(item);
    }

    /// <summary>Decisions that are taken from here on are kept whole where a fill came from them, as far as is known by now, or an order stands.</summary>
    public void Want(IEnumerable<string> ofOrders)
    {
        var fills = Fills.Items.Build();
        if (fills != wanted) decisionLog.Want(fills);
        wanted = fills;
        decisionLog.Want(Events.Items.DecisionsOfFills);
        decisionLog.Want(ofOrders);
    }

    /// <summary>
    /// Ends a reading: decisions of orders that are gone since the reading before are not kept whole any more, unless a fill came from them. A fill
    /// may be written after its order went.
    /// </summary>
    /// <param name="ofOrders">The decisions of the orders that there are.</param>
    public void LetGo(IReadOnlyList<string> ofOrders)
    {
        decisionLog.WantOnly(Events.Items.DecisionsOfFills.Concat(ofOrders).Concat(lastOrders).ToHashSet(StringComparer.Ordinal));
        lastOrders = ofOrders;
    }

    /// <summary>Moves on to a later instant.</summary>
    public void Advance(DateTimeOffset asOf)
    {
        AsOf = asOf;
        Fills.Items.Advance(asOf);
        Events.Items.Advance(asOf);
        Decisions.Items.Advance(asOf);
    }

    /// <summary>Forgets the days of decisions and events before one.</summary>
    public void DropBefore(DateOnly day)
    {
        Decisions.Items.DropBefore(day);
        Decisions.ForgetBrokenBefore(day);
        Events.Items.DropBefore(day);
        Trail.DropBefore(day);
    }
}
