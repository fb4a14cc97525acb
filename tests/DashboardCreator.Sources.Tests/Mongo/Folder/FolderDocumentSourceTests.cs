using System.Text;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Bson;
using DashboardCreator.Sources.Mongo.Folder;
using DashboardCreator.Testing;
using Xunit;

namespace DashboardCreator.Sources.Tests.Mongo.Folder;

public sealed class FolderDocumentSourceTests
{
    [Fact]
    public async Task Read_NoSuchFileOrFolder_IsMissing()
    {
        using var folder = new DumpFolder();
        folder.Write("c.metadata.json", "{}");

        Assert.False((await folder.ReadAsync()).Read.Found);
        var nowhere = new FolderDocumentSource("mongodb", Path.Combine(folder.Path, "nowhere"));
        Assert.False((await nowhere.ReadAsync("c", [], _ => { }, default)).Found);
        var inAFile = new FolderDocumentSource("mongodb", Path.Combine(folder.Path, "c.metadata.json"));
        Assert.False((await inAFile.ReadAsync("c", [], _ => { }, default)).Found);
    }

    [Fact]
    public async Task Read_FolderThatWasThereIsGone_IsUnavailableUntilItIsBack()
    {
        using var folder = new DumpFolder();
        var (here, away) = (Path.Combine(folder.Path, "here"), Path.Combine(folder.Path, "away"));
        Directory.CreateDirectory(here);
        var source = new FolderDocumentSource("mongodb", here);
        Assert.False((await source.ReadAsync("c", [], _ => { }, default)).Found);

        Directory.Move(here, away);
        var failure = await Assert.ThrowsAsync<SourceUnavailableException>(() => source.ReadAsync("c", [], _ => { }, default));
        Assert.Contains("not there any more", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Path, failure.Message, StringComparison.Ordinal);

        Directory.Move(away, here);
        Assert.False((await source.ReadAsync("c", [], _ => { }, default)).Found);
    }

    [Fact]
    public async Task Read_SeveralForms_TakesThemInOrderOfPrecedence()
    {
        using var folder = new DumpFolder();
        folder.Write("c.json.gz", DumpFolder.Gzip(Encoding.UTF8.GetBytes("""{"n": 4}""")));
        Assert.Equal([4], (await folder.ReadAsync()).Numbers);
        folder.Write("c.json", """{"n": 3}""");
        Assert.Equal([3], (await folder.ReadAsync()).Numbers);
        folder.Write("c.bson.gz", DumpFolder.Gzip(DumpFolder.Bson("""{"n": 2}""")));
        Assert.Equal([2], (await folder.ReadAsync()).Numbers);
        folder.Write("c.bson", DumpFolder.Bson("""{"n": 1}"""));
        Assert.Equal([1], (await folder.ReadAsync()).Numbers);
    }

    [Fact]
    public async Task Read_SomethingThatCannotBeRead_IsUnavailableAndNotEmpty()
    {
        using var folder = new DumpFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "c.bson"));

        var failure = await Assert.ThrowsAsync<SourceUnavailableException>(() => folder.ReadAsync());

        Assert.Equal("mongodb", failure.SourceName);
        Assert.DoesNotContain(folder.Path, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../c")]
    [InlineData("a/c")]
    [InlineData("a\\c")]
    [InlineData("")]
    [InlineData("c\0")]
    public async Task Read_NameThatCouldLeaveTheFolder_IsTheCallersMistake(string collection)
    {
        using var folder = new DumpFolder();

        await Assert.ThrowsAsync<ArgumentException>(() => folder.ReadAsync(collection));
    }

    [Fact]
    public async Task Read_HandlerThatRefusesADocument_CountsItAsBroken()
    {
        using var folder = new DumpFolder();
        folder.Write("c.bson", DumpFolder.Bson("""{"n": 1}""", """{"n": "two"}""", """{"n": 3}"""));

        var (read, numbers) = await folder.ReadAsync();

        Assert.Equal([1, 3], numbers);
        Assert.Equal("c.bson byte 16", Assert.Single(read.Faults).Place);
    }

    [Fact]
    public async Task Read_HandlerThatFailsOtherwise_IsNotSwallowed()
    {
        using var folder = new DumpFolder();
        folder.Write("c.bson", DumpFolder.Bson("""{"n": 1}"""));
        var source = new FolderDocumentSource("mongodb", folder.Path);

        await Assert.ThrowsAsync<InvalidDataException>(() => source.ReadAsync("c", [], _ => throw new InvalidDataException(), default));
    }

    [Fact]
    public async Task Read_Cancelled_StopsWithinABuffer()
    {
        using var folder = new DumpFolder();
        var document = DumpFolder.Bson($$"""{"n": 1, "text": "{{new string('x', 1000)}}"}""");
        folder.Write("c.bson", [.. Enumerable.Repeat(document, 5000).SelectMany(bytes => bytes)]);
        using var cancel = new CancellationTokenSource();
        var source = new FolderDocumentSource("mongodb", folder.Path);
        var taken = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => source.ReadAsync("c", [], CancelAtTheTenth, cancel.Token));

        Assert.InRange(taken, 10, 1100);

        void CancelAtTheTenth(ReadOnlySpan<byte> document)
        {
            if (++taken == 10) cancel.Cancel();
        }
    }

    [SharedFact]
    public async Task Read_RealDump_EveryCollectionIsReadToTheLastByte()
    {
        var directory = SharedData.Path("real", "mathematricks_trading");
        var source = new FolderDocumentSource("mongodb", directory);
        foreach (var file in Directory.EnumerateFiles(directory, "*.bson"))
        {
            long bytes = 0;
            var read = await source.ReadAsync(
                Path.GetFileNameWithoutExtension(file),
                [],
                document =>
                {
                    BsonValidator.Validate(document);
                    bytes += document.Length;
                },
                default);

            Assert.True(read.Found);
            Assert.Equal((0, new FileInfo(file).Length), (read.Broken, bytes));
        }
    }
}
