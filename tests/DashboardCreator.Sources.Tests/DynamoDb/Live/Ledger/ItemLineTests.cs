using System.Text;
using Amazon.DynamoDBv2.Model;
using DashboardCreator.Sources.DynamoDb.Folder;
using DashboardCreator.Sources.DynamoDb.Live.Ledger;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Live.Ledger;

/// <summary>Items as lines of a file.</summary>
public sealed class ItemLineTests
{
    private static readonly WantedNames Everything = new(null);

    private static Dictionary<string, AttributeValue> Item { get; } = new(StringComparer.Ordinal)
    {
        ["SK"] = new() { S = "quote \" line\nfeed € \u2028" },
        ["PK"] = new() { N = "-0.10" },
        ["yes"] = new() { BOOL = true },
        ["no"] = new() { BOOL = false },
        ["nothing"] = new() { NULL = true },
        ["empty"] = new() { S = "" },
        ["list"] = new() { L = [new() { S = "b" }, new() { L = [], IsLSet = true }, new() { M = new() { ["k"] = new() { N = "1" } } }], IsLSet = true },
        ["texts"] = new() { SS = ["b", "a"] },
        ["numbers"] = new() { NS = ["2", "1"] },
        ["map"] = new() { M = [], IsMSet = true },
    };

    [Fact]
    public void Of_EveryKindOfValue_IsOneLineThatReadsBackAsTheSameLine()
    {
        var line = ItemLine.Of(Item);

        var text = Encoding.UTF8.GetString(line);
        Assert.Equal(text.Length - 1, text.IndexOf('\n', StringComparison.Ordinal));
        var back = AttributeJson.Read(line.AsSpan(..^1), Everything);
        Assert.Equal(line, ItemLine.Of(back));
        Assert.Equal(("quote \" line\nfeed € \u2028", "-0.10", true, false), (back["SK"].S, back["PK"].N, back["yes"].BOOL, back["no"].BOOL));
        Assert.Equal(Item.Keys.Order(StringComparer.Ordinal), back.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_SameItemInAnotherOrder_IsTheSameLine()
    {
        var other = Item.Reverse().ToDictionary(pair => pair.Key, pair => pair.Value);
        other["texts"] = new() { SS = ["a", "b"] };

        Assert.Equal(ItemLine.Of(Item), ItemLine.Of(other));
    }

    [Fact]
    public void Of_BinaryValues_LeavesThemOut()
    {
        using var bytes = new MemoryStream([1, 2]);

        Assert.Equal("{\"a\":{\"S\":\"x\"}}\n", Encoding.UTF8.GetString(ItemLine.Of(new Dictionary<string, AttributeValue> { ["a"] = new() { S = "x" }, ["b"] = new() { B = bytes } })));
    }
}
