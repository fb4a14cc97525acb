using Amazon.DynamoDBv2.Model;
using DashboardCreator.Dashboards.MarketMaking;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Mapping.Markets;

/// <summary>Takes the items of <c>dora_decision_log</c> and puts their decisions into a log.</summary>
/// <param name="asOf">Items whose time is over at this instant are not there.</param>
/// <param name="log">Takes the decisions that are not later than the instant.</param>
/// <param name="keepsLater">True where later decisions wait until <see cref="Advance"/> reaches them; false where they are taken anew then.</param>
internal sealed class MarketDecisionCollector(DateTimeOffset asOf, DecisionLogBuilder log, bool keepsLater = true) : IMarketCollector
{
    private readonly WaitingRecords<(DateTimeOffset At, string? Market, string? Id), MarketDecision> later = new(keepsLater);

    /// <summary>Every attribute that is looked at: no other needs to leave the table.</summary>
    public static IReadOnlyList<string> Fields { get; } = [.. MarketDecisionItem.Fields, .. TimeToLive.Fields];

    public DateTimeOffset AsOf { get; private set; } = asOf;

    public DateTimeOffset? NextChange => later.First;

    /// <summary>The newest decision of all, those about the whole bot too; null when there was none.</summary>
    public DateTimeOffset? NewestAt { get; private set; }

    /// <exception cref="ItemException">The item lacks what makes it a decision.</exception>
    public void Take(IReadOnlyDictionary<string, AttributeValue> attributes)
    {
        var item = new ItemFields(attributes);
        if (TimeToLive.IsOver(item, AsOf)) return;
        var decision = MarketDecisionItem.Read(item);
        if (decision.At > AsOf) later.Add((decision.At, decision.MarketId, decision.Id), decision.At, decision);
        else Add(decision);
    }

    /// <summary>Moves on to a later instant.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The instant is earlier.</exception>
    public void Advance(DateTimeOffset asOf)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(asOf, AsOf);
        AsOf = asOf;
        foreach (var decision in later.TakeUntil(asOf)) Add(decision);
    }

    /// <summary>Forgets the days before one, but for those that hold the newest decision of a market.</summary>
    public void DropBefore(DateOnly first) => log.DropBefore(first);

    /// <summary>The decisions so far.</summary>
    public DecisionLog Build() => log.Build();

    private void Add(MarketDecision decision)
    {
        log.Add(decision);
        if (!(decision.At <= NewestAt)) NewestAt = decision.At;
    }
}
