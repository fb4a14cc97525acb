using Amazon.DynamoDBv2.Model;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Live;

/// <summary>Hands items of one reading over, never two at the same time, and counts the broken ones.</summary>
/// <param name="table">Named in faults.</param>
/// <param name="onItem">Takes the items.</param>
internal sealed class ItemHand(string table, ItemHandler onItem)
{
    private readonly Lock gate = new();
    private readonly List<string> faults = [];
    private long items;
    private long broken;

    public void Over(IReadOnlyList<Dictionary<string, AttributeValue>> page)
    {
        lock (gate)
        {
            foreach (var item in page) Over(item);
        }
    }

    public ItemRead Result(Lack lack) => new(lack != Lack.Table, lack != Lack.Index, items, broken, faults);

    private void Over(Dictionary<string, AttributeValue> item)
    {
        try
        {
            onItem(item);
            items++;
        }
        catch (ItemException exception)
        {
            broken++;
            if (faults.Count < ItemRead.MaxFaults) faults.Add(ItemName.Fault(table, item, exception));
        }
    }
}
