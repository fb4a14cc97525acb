using System.IO.Compression;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Bson;
using DashboardCreator.Sources.Mongo.Folder;
using DashboardCreator.Sources.Mongo.Fund;

namespace DashboardCreator.Sources.Tests.Mongo.Fund;

/// <summary>The contract over files, in one of the forms that MongoDB's tools write.</summary>
public abstract class FolderFundSourceContract : FundSourceContract, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dashboard_creator_fund_");

    protected FolderFundSourceContract(string extension, Func<string[], byte[]> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        foreach (var (collection, documents) in LanternFund.Collections)
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, collection + extension), write(documents));
        }
    }

    public void Dispose()
    {
        folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    protected override Task<FundRecords> ReadAsync() =>
        new MongoFundSource(new FolderDocumentSource(MongoFundSource.SourceName, folder.FullName)).ReadAsync(CancellationToken.None);

    protected static byte[] Dump(string[] documents) => [.. documents.SelectMany(BsonDocument.FromJson)];

    protected static byte[] Lines(string[] documents) => [.. documents.SelectMany(document => (byte[])[.. OnOneLine(document), (byte)'\n'])];

    protected static byte[] Array(string[] documents) => [(byte)'[', .. documents.SelectMany((document, i) => i == 0 ? OnOneLine(document) : [(byte)',', .. OnOneLine(document)]), (byte)']'];

    protected static byte[] Compressed(byte[] content)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Fastest)) gzip.Write(content);
        return memory.ToArray();
    }

    private static byte[] OnOneLine(string document) => System.Text.Encoding.UTF8.GetBytes(document.ReplaceLineEndings(" "));
}

public sealed class DumpedFundSourceTests() : FolderFundSourceContract(".bson", Dump);

public sealed class CompressedDumpFundSourceTests() : FolderFundSourceContract(".bson.gz", documents => Compressed(Dump(documents)));

public sealed class ExportedFundSourceTests() : FolderFundSourceContract(".json", Lines);

public sealed class ExportedArrayFundSourceTests() : FolderFundSourceContract(".json", Array);

public sealed class CompressedExportFundSourceTests() : FolderFundSourceContract(".json.gz", documents => Compressed(Lines(documents)));
