using DashboardCreator.Sources.Bson;
using DashboardCreator.Sources.Mongo;
using Xunit;

namespace DashboardCreator.Sources.Tests.Mongo.Folder;

/// <summary>What mongodump writes.</summary>
public sealed class FolderDumpTests
{
    private static readonly byte[] Three = DumpFolder.Bson("""{"n": 1}""", """{"n": 2}""", """{"n": 3}""");

    [Theory]
    [InlineData("c.bson")]
    [InlineData("c.bson.gz")]
    public async Task Read_Dump_HandsOverEveryDocumentInOrder(string file)
    {
        using var folder = new DumpFolder();
        folder.Write(file, file.EndsWith(".gz", StringComparison.Ordinal) ? DumpFolder.Gzip(Three) : Three);

        var (read, numbers) = await folder.ReadAsync();

        Assert.Equal([1, 2, 3], numbers);
        Assert.Equal((true, 3, 0), (read.Found, read.Documents, read.Broken));
        Assert.Empty(read.Faults);
    }

    [Fact]
    public async Task Read_EmptyDump_IsAnEmptyCollectionThatExists()
    {
        using var folder = new DumpFolder();
        folder.Write("c.bson", "");

        var (read, _) = await folder.ReadAsync();

        Assert.Equal((true, 0, 0), (read.Found, read.Documents, read.Broken));
    }

    [Fact]
    public async Task Read_ManyBuffersAndADocumentAtTheLimit_LosesNothing()
    {
        using var folder = new DumpFolder();
        var padded = DumpFolder.Bson($$"""{"n": 7, "text": "{{new string('x', 700)}}"}""");
        var largest = new byte[BsonReader.MaxDocumentLength];
        BitConverter.TryWriteBytes(largest, largest.Length);
        largest[4] = (byte)BsonType.Binary;
        BitConverter.TryWriteBytes(largest.AsSpan(6), largest.Length - 12);
        using (var file = File.Create(Path.Combine(folder.Path, "c.bson")))
        {
            for (var i = 0; i < 5000; i++) file.Write(padded);
            file.Write(largest);
            for (var i = 0; i < 5000; i++) file.Write(padded);
        }

        var (read, numbers) = await folder.ReadAsync();

        Assert.Equal((10_001, 0), (read.Documents, read.Broken));
        Assert.Equal(-1, numbers[5000]);
        Assert.Equal(10_000, numbers.Count(number => number == 7));
    }

    [Fact]
    public async Task Read_BrokenDocumentWithARightLength_CostsOnlyItself()
    {
        using var folder = new DumpFolder();
        var bad = Three.ToArray();
        bad[12 + 4] = 0x60;
        folder.Write("c.bson", bad);

        var (read, numbers) = await folder.ReadAsync();

        Assert.Equal([1, 3], numbers);
        Assert.Equal((2, 1), (read.Documents, read.Broken));
        Assert.Equal("c.bson byte 16", Assert.Single(read.Faults).Place);
    }

    [Fact]
    public async Task Read_DocumentWithoutItsTerminator_CostsOnlyItself()
    {
        using var folder = new DumpFolder();
        var bad = Three.ToArray();
        bad[23] = 1;
        folder.Write("c.bson", bad);

        var (read, numbers) = await folder.ReadAsync();

        Assert.Equal([1, 3], numbers);
        Assert.Equal("c.bson byte 12", Assert.Single(read.Faults).Place);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    [InlineData(BsonReader.MaxDocumentLength + 1)]
    public async Task Read_ImpossibleLength_LosesTheRestAndSaysSo(int length)
    {
        using var folder = new DumpFolder();
        var bad = Three.ToArray();
        BitConverter.TryWriteBytes(bad.AsSpan(12), length);
        folder.Write("c.bson", bad);

        var (read, numbers) = await folder.ReadAsync();

        Assert.Equal([1], numbers);
        Assert.Equal(1, read.Broken);
        var fault = Assert.Single(read.Faults);
        Assert.Equal("c.bson byte 12", fault.Place);
        Assert.Contains("rest of the file is lost", fault.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_DumpCutAtAnyByte_KeepsTheWholeDocumentsAndCountsTheCutOne()
    {
        for (var length = 0; length <= Three.Length; length++)
        {
            using var folder = new DumpFolder();
            folder.Write("c.bson", Three[..length]);

            var (read, numbers) = await folder.ReadAsync();

            Assert.Equal(length / 12, numbers.Count);
            Assert.Equal(length % 12 == 0 ? 0 : 1, read.Broken);
        }
    }

    [Fact]
    public async Task Read_GzipCutAtAnyByte_IsNeverTakenForComplete()
    {
        var whole = DumpFolder.Gzip(Three);
        for (var length = 0; length < whole.Length; length++)
        {
            using var folder = new DumpFolder();
            folder.Write("c.bson.gz", whole[..length]);

            var (read, _) = await folder.ReadAsync();

            Assert.True(read.Broken > 0, $"{length} of {whole.Length} bytes");
        }
    }

    [Fact]
    public async Task Read_GzipWithWrongChecksum_KeepsWhatCameBeforeAndCountsTheRestOnce()
    {
        using var folder = new DumpFolder();
        var random = new Random(1);
        var documents = Enumerable.Range(0, 20_000).SelectMany(n => DumpFolder.Bson($$"""{"n": {{n}}, "x": {{random.Next()}}}"""));
        var bad = DumpFolder.Gzip([.. documents]);
        bad[^6] ^= 0xFF;
        folder.Write("c.bson.gz", bad);

        var (read, numbers) = await folder.ReadAsync();

        Assert.NotEmpty(numbers);
        Assert.Equal(Enumerable.Range(0, numbers.Count), numbers);
        Assert.Equal(1, read.Broken);
        Assert.Contains("damaged", Assert.Single(read.Faults).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_GzipDamagedInTheMiddle_IsNeverTakenForComplete()
    {
        using var folder = new DumpFolder();
        var bad = DumpFolder.Gzip([.. Enumerable.Repeat(Three, 1000).SelectMany(bytes => bytes)]);
        bad.AsSpan(bad.Length / 2, 16).Fill(0xFF);
        folder.Write("c.bson.gz", bad);

        var (read, _) = await folder.ReadAsync();

        Assert.True(read.Broken > 0);
    }

    [Fact]
    public async Task Read_TextInsteadOfGzip_IsOneBrokenRecord()
    {
        using var folder = new DumpFolder();
        folder.Write("c.bson.gz", "this was never compressed at all");

        var (read, _) = await folder.ReadAsync();

        Assert.Equal((true, 0, 1), (read.Found, read.Documents, read.Broken));
    }

    [Fact]
    public async Task Read_ManyBrokenDocuments_CountsAllAndRemembersTheFirst()
    {
        using var folder = new DumpFolder();
        var bad = DumpFolder.Bson("""{"n": 1}""");
        bad[4] = 0x60;
        folder.Write("c.bson", [.. Enumerable.Repeat(bad, 50).SelectMany(document => document)]);

        var (read, _) = await folder.ReadAsync();

        Assert.Equal(50, read.Broken);
        Assert.Equal(CollectionRead.MaxFaults, read.Faults.Count);
        Assert.Equal("c.bson byte 4", read.Faults[0].Place);
    }
}
