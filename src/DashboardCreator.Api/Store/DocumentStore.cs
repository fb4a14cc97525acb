using DashboardCreator.Api.Cache;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Api.Store;

/// <summary>Finished documents on disk: one file each, exactly the bytes that are served; the file's time is the document's.</summary>
internal sealed partial class DocumentStore(StoreFolder folder, DashboardCatalog catalog, ILogger<DocumentStore> logger)
{
    private const string Extension = ".json";

    /// <summary>Keeps a document in place of its older version.</summary>
    public void Save(PublishedDocument document) =>
        folder.Write(() => DurableFile.Replace(PathOf(document.Key), document.Identity.Bytes.Span, document.PublishedAt));

    /// <summary>Forgets a document.</summary>
    public void Delete(DashboardKey key) => folder.Write(() =>
    {
        if (File.Exists(PathOf(key)))
        {
            File.Delete(PathOf(key));
        }
    });

    /// <summary>Reads all documents of the kinds that exist; what is no whole document of ours is passed over with a warning.</summary>
    public IReadOnlyList<StoredDocument> ReadAll()
    {
        var paths = folder.FilesBelow(folder.Documents);
        foreach (var unfinished in paths.Where(IsUnfinished))
        {
            Log.Unfinished(logger, unfinished);
            folder.Write(() => File.Delete(unfinished));
        }

        return [.. paths.Where(path => !IsUnfinished(path)).Order(StringComparer.Ordinal).AsParallel().AsOrdered().Select(Read).OfType<StoredDocument>()];
    }

    private static bool IsUnfinished(string path) => path.EndsWith(DurableFile.Unfinished, StringComparison.Ordinal);

    private StoredDocument? Read(string path)
    {
        byte[] json;
        DateTimeOffset writtenAt;
        try
        {
            json = File.ReadAllBytes(path);
            writtenAt = File.GetLastWriteTimeUtc(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.Ignored(logger, path, exception.Message);
            return null;
        }

        if (!StoredEnvelope.TryRead(json, catalog, out var subject, out var key, out var orderedBy, out var problem))
        {
            Log.Ignored(logger, path, problem);
            return null;
        }

        if (PathOf(key) != path)
        {
            Log.Ignored(logger, path, "its name does not belong to its content");
            return null;
        }

        return new StoredDocument(subject, PublishedDocument.Good(key, json, writtenAt, writtenAt), orderedBy);
    }

    private string PathOf(DashboardKey key) => key.Subject is null
        ? Path.Combine(folder.Documents, key.Kind + Extension)
        : Path.Combine(folder.Documents, key.Kind, SafeFileName.Of(key.Subject) + Extension);

    private static partial class Log
    {
        [LoggerMessage(EventName = "StoredFileIgnored", Level = LogLevel.Warning, Message = "Ignored {Path} in the store: {Problem}")]
        public static partial void Ignored(ILogger logger, string path, string problem);

        [LoggerMessage(EventName = "UnfinishedFileDeleted", Level = LogLevel.Warning, Message = "Deleted {Path}, which an interrupted write left behind")]
        public static partial void Unfinished(ILogger logger, string path);
    }
}

/// <summary>A document that an earlier run of the service made.</summary>
/// <param name="Subject">Its subject.</param>
/// <param name="Document">Its bytes.</param>
/// <param name="OrderedBy">The instant of <see cref="DashboardDefinition.NewestFirstBy"/>; null where there is none.</param>
internal sealed record StoredDocument(DashboardSubject Subject, PublishedDocument Document, DateTimeOffset? OrderedBy);
