using Amazon.DynamoDBv2.Model;

namespace DashboardCreator.Sources.DynamoDb.Live;

/// <summary>One answer of the server.</summary>
/// <param name="Items">Its items.</param>
/// <param name="Next">Where the next page starts; null after the last one.</param>
/// <param name="Capacity">Read capacity units it took; null when the server does not say.</param>
internal sealed record ItemPage(IReadOnlyList<Dictionary<string, AttributeValue>> Items, Dictionary<string, AttributeValue>? Next, double? Capacity)
{
    /// <summary>What is not there on the server; then the page is empty.</summary>
    public Missing Missing { get; init; }

    public static ItemPage Without(Missing missing) => new([], null, null) { Missing = missing };
}

/// <summary>What a server does not have.</summary>
internal enum Missing
{
    Nothing,
    Table,
    Index,
}
