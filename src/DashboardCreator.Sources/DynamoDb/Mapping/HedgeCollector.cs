using Amazon.DynamoDBv2.Model;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Reading;
using DashboardCreator.Sources.Mongo.Fund;

namespace DashboardCreator.Sources.DynamoDb.Mapping;

/// <summary>Takes the items of hedges and of their history, each once.</summary>
/// <param name="asOf">Items whose time is over at this instant, and hedges and decisions that are later, are not there.</param>
internal sealed class HedgeCollector(DateTimeOffset asOf)
{
    private readonly NewestById<HedgePosition> positions = new();
    private readonly NewestById<HedgeDecision> decisions = new();

    /// <summary>In the order of their ids.</summary>
    public IReadOnlyList<HedgePosition> Positions => [.. positions.Records.OrderBy(position => position.Id, StringComparer.Ordinal)];

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<HedgeDecision> Decisions =>
        [.. decisions.Records.OrderBy(decision => decision.At).ThenBy(decision => decision.Key, StringComparer.Ordinal)];

    /// <exception cref="ItemException">The item lacks what makes it a record.</exception>
    public void TakePosition(IReadOnlyDictionary<string, AttributeValue> attributes)
    {
        var item = new ItemFields(attributes);
        if (TimeToLive.IsOver(item, asOf)) return;
        var position = HedgeItem.Read(item);
        if (position.EntryAt > asOf) return;
        positions.Add(position.Id, position, item.Instant(HedgeItem.UpdatedAt));
    }

    /// <exception cref="ItemException">The item lacks what makes it a record.</exception>
    public void TakeDecision(IReadOnlyDictionary<string, AttributeValue> attributes)
    {
        var item = new ItemFields(attributes);
        if (TimeToLive.IsOver(item, asOf)) return;
        var decision = HedgeDecisionItem.Read(item);
        if (decision.At > asOf) return;
        var key = decision.Key ?? $"{decision.At:O}#{decision.Action}";
        decisions.Add($"{item.Text(HedgeDecisionItem.Account)}\n{key}", decision, decision.At);
    }
}
