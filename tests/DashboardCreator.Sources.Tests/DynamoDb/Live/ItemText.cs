using Amazon.DynamoDBv2.Model;

namespace DashboardCreator.Sources.Tests.DynamoDb.Live;

/// <summary>Items of texts.</summary>
internal static class ItemText
{
    public static Dictionary<string, AttributeValue> Of(params (string Name, string Text)[] attributes) =>
        attributes.ToDictionary(attribute => attribute.Name, attribute => new AttributeValue { S = attribute.Text }, StringComparer.Ordinal);

    /// <summary>An item of about a kilobyte.</summary>
    public static Dictionary<string, AttributeValue> Large(string key, int number) =>
        Of(("PK", key), ("SK", $"ROW#{number:D5}"), ("status", $"{number}"), ("ballast", new string('x', 1000)));
}
