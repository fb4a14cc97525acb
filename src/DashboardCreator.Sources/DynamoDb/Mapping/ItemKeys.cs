namespace DashboardCreator.Sources.DynamoDb.Mapping;

/// <summary>Attributes that most tables have in common.</summary>
internal static class ItemKeys
{
    public const string Partition = "PK";
    public const string Sort = "SK";
    public const string Kind = "EntityType";

    /// <summary>The sort key of the one item that a partition is about.</summary>
    public const string Metadata = "METADATA";
}
