using System.Text;
using Xunit;

namespace DashboardCreator.Sources.Tests.Mongo.Folder;

/// <summary>What mongoexport and other writers of JSON leave.</summary>
public sealed class FolderExportTests
{
    private const string Canonical = """{"n":{"$numberInt":"3"},"text":"a } \" { ] ☆"}""";

    public static TheoryData<string, string> Layouts => new()
    {
        { "a document per line", """{"n":1}""" + "\n" + """{"n":2}""" + "\n" + Canonical + "\n" },
        { "no end of line at the end", """{"n":1}""" + "\n" + """{"n":2}""" + "\n" + Canonical },
        { "carriage returns", """{"n":1}""" + "\r\n" + """{"n":2}""" + "\r\n" + Canonical + "\r\n" },
        { "blank lines", "\n\n" + """{"n":1}""" + "\n  \n\t\n" + """  {"n":2}""" + "  \n\r\n" + Canonical + "\n\n" },
        { "byte order mark", "\ufeff" + """{"n":1}""" + "\n" + """{"n":2}""" + "\n" + Canonical + "\n" },
        { "compact array", """[{"n":1},{"n":2},""" + Canonical + "]" },
        { "array as exported", """[{"n":1},""" + "\n" + """{"n":2},""" + "\n" + Canonical + "]\n" },
        { "array after a mark", "\ufeff [" + """{"n":1},{"n":2},""" + Canonical + "]" },
        { "pretty array", "[\n  {\n    \"n\": 1,\n    \"x\": [\n      {\n        \"y\": {}\n      }\n    ]\n  },\n"
            + "  {\n    \"n\": 2\n  },\n  " + Canonical + "\n]\n" },
        { "array without indentation", "[\n{\n\"n\":\n1,\n\"x\": [\n{},\n{\n\"y\": 1\n}\n]\n},\n{\n\"n\": 2\n},\n" + Canonical + "\n]" },
        { "pretty documents", "{\r\n\t\"n\": 1,\r\n\t\"x\": {\r\n\t}\r\n}\r\n{\r\n\t\"n\": 2\r\n}\r\n" + Canonical + "\r\n" },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task Read_AnyLayout_HandsOverEveryDocumentInOrder(string layout, string content)
    {
        using var folder = new DumpFolder();
        folder.Write("c.json", content);
        folder.Write("zipped.json.gz", DumpFolder.Gzip(Encoding.UTF8.GetBytes(content)));

        foreach (var collection in new[] { "c", "zipped" })
        {
            var (read, numbers) = await folder.ReadAsync(collection);

            Assert.True(numbers is [1, 2, 3], $"{layout}: {string.Join(", ", numbers)}");
            Assert.Equal((true, 3, 0), (read.Found, read.Documents, read.Broken));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("[]")]
    [InlineData(" [ ] \n")]
    [InlineData("\ufeff")]
    public async Task Read_NothingInTheFile_IsAnEmptyCollectionThatExists(string content)
    {
        using var folder = new DumpFolder();
        folder.Write("c.json", content);

        var (read, _) = await folder.ReadAsync();

        Assert.Equal((true, 0, 0), (read.Found, read.Documents, read.Broken));
    }

    [Theory]
    [InlineData("{\"n\":1}\nrubbish\n{\"n\":3}\n", 2)]
    [InlineData("{\"n\":1}\n{\"n\":\n{\"n\":3}\n", 2)]
    [InlineData("{\"n\":1}\n{\"n\":\"2\n{\"n\":3}\n", 2)]
    [InlineData("{\"n\":1}\n{\"n\":2}}\n{\"n\":3}\n", 2)]
    [InlineData("{\"n\":1}\n[1,2]\n{\"n\":3}\n", 2)]
    [InlineData("{\"n\":1}\n{\"n\":{\"$numberInt\":\"x\"}}\n{\"n\":3}\n", 2)]
    [InlineData("{\"n\":1}\n{\"n\":true}\n{\"n\":3}\n", 2)]
    [InlineData("[{\"n\":1},\n{\"n\":},\n{\"n\":3}]", 2)]
    [InlineData("[{\"n\":1},\n{\"n\":2,\n{\"n\":3}]", 2)]
    [InlineData("[{\"n\":1},\n{\"n\":\"2},\n{\"n\":3}]", 2)]
    [InlineData("[{\"n\":1},\n{\"x\":[2},\n{\"n\":3}]", 2)]
    [InlineData("[{\"n\":1},\nrubbish,\n{\"n\":3}]", 2)]
    [InlineData("[\n {\n  \"n\": 1\n },\n {\n  \"x\": \"2\n },\n {\n  \"n\": 3\n }\n]", 5)]
    [InlineData("{\n \"n\": 1\n}\n{\n \"x\": {\n}\n{\n \"n\": 3\n}\n", 4)]
    public async Task Read_BrokenDocument_CostsOnlyItselfAndTellsItsLine(string content, int line)
    {
        using var folder = new DumpFolder();
        folder.Write("c.json", content);

        var (read, numbers) = await folder.ReadAsync();

        Assert.Equal([1, 3], numbers);
        Assert.Equal((2, 1), (read.Documents, read.Broken));
        Assert.Equal($"c.json line {line}", Assert.Single(read.Faults).Place);
    }

    [Theory]
    [InlineData("{\"n\":1}\n{\"n\":")]
    [InlineData("[{\"n\":1},{\"n\":")]
    [InlineData("{\n\"n\":1}\n{\n\"n\":")]
    public async Task Read_FileThatEndsInsideADocument_CountsItAsBroken(string content)
    {
        using var folder = new DumpFolder();
        folder.Write("c.json", content);

        var (read, numbers) = await folder.ReadAsync();

        Assert.Equal([1], numbers);
        Assert.Equal(1, read.Broken);
    }

    [Fact]
    public async Task Read_Faults_NeverTellTheContent()
    {
        using var folder = new DumpFolder();
        folder.Write("c.json", "{\"passphrase\": swordfish}\n{\"n\": {\"$oid\": \"swordfish\"}}\n{\"n\": \"swordfish\"}\n");

        var (read, _) = await folder.ReadAsync();

        Assert.Equal(3, read.Faults.Count);
        Assert.DoesNotContain(read.Faults, fault => fault.ToString().Contains("swordfish", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\n", "")]
    [InlineData(",", "[")]
    public async Task Read_ManyBuffers_LosesNothing(string between, string before)
    {
        using var folder = new DumpFolder();
        var text = new string('}', 700);
        var lines = Enumerable.Range(0, 10_000).Select(n => $$"""{"n": {{n}}, "text": "{{text}}"}""");
        folder.Write("c.json", before + string.Join(between, lines));

        var (read, numbers) = await folder.ReadAsync();

        Assert.Equal((10_000, 0), (read.Documents, read.Broken));
        Assert.Equal(Enumerable.Range(0, 10_000), numbers);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[")]
    public async Task Read_RecordBeyondEveryLimit_IsPassedOverWithoutKeepingIt(string before)
    {
        using var folder = new DumpFolder();
        using (var file = File.CreateText(Path.Combine(folder.Path, "c.json")))
        {
            file.Write(before + "{\"n\":1},\n{\"n\":\"".Replace(",", before.Length > 0 ? "," : "", StringComparison.Ordinal));
            var chunk = new string('x', 1024 * 1024);
            for (var i = 0; i < 70; i++) file.Write(chunk);
            file.Write("\"}" + (before.Length > 0 ? "," : "") + "\n{\"n\":3}\n");
        }

        var (read, numbers) = await folder.ReadAsync();

        Assert.Equal([1, 3], numbers);
        Assert.Equal("c.json line 2", Assert.Single(read.Faults).Place);
    }
}
