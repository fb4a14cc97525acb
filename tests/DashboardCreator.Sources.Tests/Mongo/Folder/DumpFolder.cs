using System.IO.Compression;
using System.Text;
using DashboardCreator.Sources.Bson;
using DashboardCreator.Sources.Mongo;
using DashboardCreator.Sources.Mongo.Folder;

namespace DashboardCreator.Sources.Tests.Mongo.Folder;

/// <summary>A folder of its own for one test, removed afterwards.</summary>
internal sealed class DumpFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("dashboard-creator-dump-").FullName;

    public static byte[] Bson(params string[] documents) => [.. documents.SelectMany(BsonDocument.FromJson)];

    public static byte[] Gzip(byte[] content)
    {
        var result = new MemoryStream();
        using (var gzip = new GZipStream(result, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(content);
        return result.ToArray();
    }

    public void Write(string name, byte[] content) => File.WriteAllBytes(System.IO.Path.Combine(Path, name), content);

    public void Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));

    /// <summary>Reads a collection for the numbers that its documents hold as <c>n</c>; a document without is given as -1.</summary>
    public async Task<(CollectionRead Read, List<int> Numbers)> ReadAsync(string collection = "c")
    {
        var numbers = new List<int>();
        var source = new FolderDocumentSource("mongodb", Path);
        var read = await source.ReadAsync(collection, ["n"], document => numbers.Add(Number(document)), default);
        return (read, numbers);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static int Number(ReadOnlySpan<byte> document)
    {
        var number = -1;
        var reader = new BsonReader(document);
        while (reader.Read())
        {
            if (reader.Name.SequenceEqual("n"u8)) number = reader.Int32();
        }

        return number;
    }
}
