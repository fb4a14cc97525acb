using Amazon.DynamoDBv2.Model;

namespace DashboardCreator.Sources.DynamoDb.Mapping.Markets;

/// <summary>Takes the items of one table of the market maker one by one, in any order, the same one also again, and gives its records at any time.</summary>
internal interface IMarketCollector
{
    /// <summary>The instant that the records speak of.</summary>
    DateTimeOffset AsOf { get; }

    /// <summary>The first instant after <see cref="AsOf"/> at which the records change by themselves; null when there is none.</summary>
    DateTimeOffset? NextChange { get; }

    /// <summary>Takes one item, or leaves no trace of it.</summary>
    /// <exception cref="ItemException">The item lacks what makes it a record.</exception>
    void Take(IReadOnlyDictionary<string, AttributeValue> attributes);
}
