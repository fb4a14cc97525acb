using Amazon.DynamoDBv2.Model;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Reading;
using DashboardCreator.Sources.Mongo.Fund;

namespace DashboardCreator.Sources.DynamoDb.Mapping;

/// <summary>Takes the items of plans, each plan once.</summary>
/// <param name="asOf">Items whose time is over at this instant, and plans that are later, are not there.</param>
internal sealed class PlanCollector(DateTimeOffset asOf)
{
    private readonly NewestById<RebalancePlan> plans = new();

    /// <summary>Items that are no plans.</summary>
    public long Unknown { get; private set; }

    /// <summary>Plans whose JSON cannot be read, or has no list of items.</summary>
    public int Unreadable { get; private set; }

    /// <summary>Lines of plans that name no symbol and were left out.</summary>
    public int WithoutSymbol { get; private set; }

    /// <exception cref="ItemException">The item lacks what makes it a record.</exception>
    public void Take(IReadOnlyDictionary<string, AttributeValue> attributes)
    {
        var item = new ItemFields(attributes);
        if (TimeToLive.IsOver(item, asOf)) return;
        if (!IsPlan(item))
        {
            Unknown++;
            return;
        }

        var plan = PlanItemReader.Read(item, out var withoutSymbol);
        if (plan.CreatedAt > asOf) return;
        WithoutSymbol += withoutSymbol;
        plans.Add(plan.Id, plan, plan.CreatedAt);
        if (plan.Items is null && item.Text(PlanItemReader.Data) is not null) Unreadable++;
    }

    /// <summary>The plans in the order of their ids.</summary>
    public IReadOnlyList<RebalancePlan> Build() => [.. plans.Records.OrderBy(plan => plan.Id, StringComparer.Ordinal)];

    private static bool IsPlan(ItemFields item) => item.Text(ItemKeys.Kind) is { } kind
        ? kind == PlanItemReader.Kind
        : Words.Behind(PlanItemReader.KeyPrefix, item.Text(ItemKeys.Partition)) is not null;
}
