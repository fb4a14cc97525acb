using DashboardCreator.SampleData.Output;

namespace DashboardCreator.SampleData.DynamoDb;

/// <summary>One item of a table: keys first, then attributes in the order they were added.</summary>
internal sealed class Item
{
    private readonly Doc fields = new();

    public Item(string partition, string sort, string partitionName = "PK", string sortName = "SK")
    {
        (Partition, Sort) = (partition, sort);
        S(partitionName, partition).S(sortName, sort);
    }

    private Item((string Name, string Value) partition)
    {
        (Partition, Sort) = (partition.Value, "");
        S(partition.Name, partition.Value);
    }

    public string Partition { get; }

    public string Sort { get; }

    /// <summary>An item of a table without sort keys.</summary>
    public static Item OfHash(string name, string value) => new((name, value));

    public Item S(string name, string value) => Add(name, Attr.S(value));

    public Item D(string name, decimal value) => Add(name, Attr.D(value));

    public Item N(string name, decimal value) => Add(name, Attr.N(value));

    public Item Time(string name, DateTimeOffset value) => S(name, Stamps.Iso(value));

    /// <summary>Keys of an index.</summary>
    public Item Index(int number, string partition, string sort) => S($"GSI{number}PK", partition).S($"GSI{number}SK", sort);

    public Item Add(string name, string attribute)
    {
        fields.Add(name, attribute);
        return this;
    }

    public Item When(bool condition, Action<Item> add)
    {
        if (condition) add(this);
        return this;
    }

    public override string ToString() => fields.ToString();
}
