using Amazon.DynamoDBv2.Model;

namespace DashboardCreator.Sources.DynamoDb.Live;

/// <summary>One answer of the server.</summary>
/// <param name="Items">Its items.</param>
/// <param name="Next">Where the next page starts; null after the last one.</param>
/// <param name="Capacity">Read capacity units it took; null when the server does not say.</param>
internal sealed record ItemPage(IReadOnlyList<Dictionary<string, AttributeValue>> Items, Dictionary<string, AttributeValue>? Next, double? Capacity)
{
    /// <summary>What is not there on the server; then the page is empty.</summary>
    public Lack Lack { get; init; }

    public static ItemPage Without(Lack lack) => new([], null, null) { Lack = lack };
}

/// <summary>What a server does not have.</summary>
internal enum Lack
{
    Nothing,
    Table,
    Index,

    /// <summary>Capacity to read at this pace; told only to those who can wait.</summary>
    Capacity,
}
