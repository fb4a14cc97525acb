using Amazon.DynamoDBv2.Model;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb;
using DashboardCreator.Sources.Tests.Mongo.Folder;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Folder;

public sealed class FolderItemSourceTests : IDisposable
{
    private readonly TableFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task ReadAsync_BareAndWrappedLines_AreTheSameItems()
    {
        var item = new DraftItem(("PK", "a")).N("n", "1").With("l", """{"L":[{"M":{"x":{"S":"y"}}},{"NULL":true}]}""").With("b", """{"B":"AAEC"}""");
        folder.Write("t", item.Bare, "", item.Wrapped);

        var (read, items) = await ReadAsync(new ItemQuery("t"));

        Assert.Equal((true, true, 2, 0), (read.Found, read.HasIndex, read.Items, read.Broken));
        Assert.All(items, found =>
        {
            Assert.Equal(["PK", "l", "n"], found.Keys.Order(StringComparer.Ordinal));
            Assert.Equal(("a", "1", "y"), (found["PK"].S, found["n"].N, found["l"].L[0].M["x"].S));
            Assert.True(found["l"].L[1].NULL);
        });
    }

    [Fact]
    public async Task ReadAsync_AttributeCalledItem_IsNoWrapper()
    {
        folder.Write("t", """{"Item":{"S":"x"},"PK":{"S":"a"}}""", """{"PK":{"S":"b"},"Item":{"M":{"S":{"S":"x"}}}}""");

        var (_, items) = await ReadAsync(new ItemQuery("t"));

        Assert.Equal(["a", "b"], items.Select(item => item["PK"].S));
        Assert.Equal("x", items[0]["Item"].S);
    }

    [Fact]
    public async Task ReadAsync_WrappedItemThatBeginsLikeAType_IsUnwrapped()
    {
        folder.Write("t", """{"Item":{"M":{"S":"x"},"PK":{"S":"a"}}}""");

        var (_, items) = await ReadAsync(new ItemQuery("t"));

        Assert.Equal(("a", "x"), (items[0]["PK"].S, items[0]["M"].S));
    }

    [Fact]
    public async Task ReadAsync_SomeFields_LeavesTheOthersInTheFile()
    {
        folder.Write("t", new DraftItem(("PK", "a"), ("kept", "1"), ("api_key", TradingItems.Secret)).With("odd", "5").Bare);

        var (read, items) = await ReadAsync(new ItemQuery("t", ["kept"]));

        Assert.Equal(0, read.Broken);
        Assert.Equal(["kept"], Assert.Single(items).Keys);
    }

    [Theory]
    [InlineData("""{"PK":{"S":"a"}""")]
    [InlineData("""{"PK":"a"}""")]
    [InlineData("""{"PK":{"X":"a"}}""")]
    [InlineData("""{"PK":{"S":"a","N":"1"}}""")]
    [InlineData("""{"PK":{"S":1}}""")]
    [InlineData("""{"PK":{"BOOL":"true"}}""")]
    [InlineData("""{"PK":{"S":"\ud800"}}""")]
    [InlineData("""{"PK":{"S":"a"}} {"PK":{"S":"b"}}""")]
    [InlineData("nonsense")]
    public async Task ReadAsync_BrokenLine_IsCountedWithItsPlaceAndCostsNoOther(string line)
    {
        folder.Write("t", """{"PK":{"S":"first"}}""", line, """{"PK":{"S":"last"}}""");

        var (read, items) = await ReadAsync(new ItemQuery("t"));

        Assert.Equal(["first", "last"], items.Select(item => item["PK"].S));
        Assert.Equal((2, 1), (read.Items, read.Broken));
        Assert.Equal(["t.json line 2: is not an item as attribute-value JSON"], read.Faults);
    }

    [Fact]
    public async Task ReadAsync_HandlerRefuses_CountsTheItemAsBroken()
    {
        folder.Write("t", """{"PK":{"S":"TRADE#a"}}""", """{"PK":{"S":"TRADE#b"}}""");

        var read = await folder.Items.ReadAsync(new ItemQuery("t"), item => { if (item["PK"].S == "TRADE#a") throw new ItemException("has no use"); }, default);

        Assert.Equal((1, 1), (read.Items, read.Broken));
        Assert.Equal(["t, TRADE#a: has no use"], read.Faults);
    }

    [Fact]
    public async Task ReadAsync_ManyBrokenLines_NamesTheFirst()
    {
        folder.Write("t", [.. Enumerable.Repeat("x", 50)]);

        var (read, _) = await ReadAsync(new ItemQuery("t"));

        Assert.Equal((50, ItemRead.MaxFaults), (read.Broken, read.Faults.Count));
    }

    [Fact]
    public async Task ReadAsync_PartitionOfAnIndex_SelectsByAttributes()
    {
        folder.Write("t", Keyed("p", "a#1"), Keyed("p", "a#2"), Keyed("p", "b#1"), Keyed("q", "a#1"), new DraftItem(("PK", "no index key")));
        var partition = new ItemPartition("GSI1PK", "p") { SortName = "GSI1SK" };

        Assert.Equal(["a#1", "a#2", "b#1"], await SortKeysAsync(partition));
        Assert.Equal(["a#1", "a#2"], await SortKeysAsync(partition with { Prefix = "a#" }));
        Assert.Equal(["a#2", "b#1"], await SortKeysAsync(partition with { From = "a#2" }));
        Assert.Equal(["a#2"], await SortKeysAsync(partition with { Prefix = "a#", From = "a#2" }));
    }

    [Fact]
    public async Task ReadAsync_Compressed_IsRead()
    {
        folder.Write("t.json.gz", DumpFolder.Gzip("""{"PK":{"S":"a"}}"""u8.ToArray()));

        var (read, items) = await ReadAsync(new ItemQuery("t"));

        Assert.True(read.Found);
        Assert.Equal("a", Assert.Single(items)["PK"].S);
    }

    [Fact]
    public async Task ReadAsync_CompressedAndCutOffAnywhere_CannotAnswer()
    {
        var whole = DumpFolder.Gzip("""{"PK":{"S":"a"}}"""u8.ToArray());
        for (var length = 0; length < whole.Length; length++)
        {
            folder.Write("t.json.gz", whole[..length]);

            var failure = await Assert.ThrowsAsync<SourceUnavailableException>(() => ReadAsync(new ItemQuery("t")));

            Assert.Equal("dynamodb", failure.SourceName);
            Assert.StartsWith("t.json.gz cannot be read: the compressed ", failure.Reason, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ReadAsync_CompressedLinesCutOff_CannotAnswer()
    {
        folder.Write("t.json.gz", DumpFolder.Gzip(Lines(5000))[..^2000]);

        await Assert.ThrowsAsync<SourceUnavailableException>(() => ReadAsync(new ItemQuery("t")));
    }

    [Fact]
    public async Task ReadAsync_CompressedWithWrongChecksum_CannotAnswer()
    {
        var bad = DumpFolder.Gzip(Lines(5000));
        bad[^6] ^= 0xFF;
        folder.Write("t.json.gz", bad);

        var failure = await Assert.ThrowsAsync<SourceUnavailableException>(() => ReadAsync(new ItemQuery("t")));

        Assert.Contains("damaged", failure.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_PlainFileCutInItsLastLine_LosesThatLineAlone()
    {
        folder.Write("t.json", Lines(3)[..^4]);

        var (read, items) = await ReadAsync(new ItemQuery("t"));

        Assert.Equal(["0", "1"], items.Select(item => item["PK"].S));
        Assert.Equal((2, 1), (read.Items, read.Broken));
        Assert.StartsWith("t.json line 3: ", Assert.Single(read.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_NoFile_IsNotFound()
    {
        var (read, _) = await ReadAsync(new ItemQuery("t"));

        Assert.Equal((false, 0, 0), (read.Found, read.Items, read.Broken));
    }

    [Fact]
    public async Task ReadAsync_FolderWentAway_CannotAnswer()
    {
        folder.Write("t", """{"PK":{"S":"a"}}""");
        var items = folder.Items;
        await items.ReadAsync(new ItemQuery("t"), _ => { }, default);
        Directory.Delete(folder.Path, recursive: true);

        var failure = await Assert.ThrowsAsync<SourceUnavailableException>(() => items.ReadAsync(new ItemQuery("t"), _ => { }, default));
        Directory.CreateDirectory(folder.Path);

        Assert.Equal("dynamodb", failure.SourceName);
    }

    [Fact]
    public async Task ReadAsync_Cancelled_Stops()
    {
        folder.Write("t", """{"PK":{"S":"a"}}""");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => folder.Items.ReadAsync(new ItemQuery("t"), _ => { }, new CancellationToken(canceled: true)));
    }

    private static byte[] Lines(int count) =>
        System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, count).Select(number => $$$"""{"PK":{"S":"{{{number}}}"}}""" + "\n")));

    private static DraftItem Keyed(string key, string sort) => new(("PK", "x"), ("GSI1PK", key), ("GSI1SK", sort));

    private async Task<List<string>> SortKeysAsync(ItemPartition partition)
    {
        var (_, items) = await ReadAsync(new ItemQuery("t", ["PK"]) { Index = "GSI1-AnyIndex", Partition = partition });
        return [.. items.Select(item => item["GSI1SK"].S)];
    }

    private async Task<(ItemRead Read, List<IReadOnlyDictionary<string, AttributeValue>> Items)> ReadAsync(ItemQuery query)
    {
        var items = new List<IReadOnlyDictionary<string, AttributeValue>>();
        var read = await folder.Items.ReadAsync(query, items.Add, CancellationToken.None);
        return (read, items);
    }
}
