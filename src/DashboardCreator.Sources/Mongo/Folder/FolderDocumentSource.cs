using System.Globalization;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Bson.ExtendedJson;

namespace DashboardCreator.Sources.Mongo.Folder;

/// <summary>
/// Collections as files that MongoDB's own tools wrote: <c>mongodump</c> (BSON) or <c>mongoexport</c> (Extended JSON), gzip or not.
/// </summary>
/// <remarks>
/// Looks for <c>.bson</c>, <c>.bson.gz</c>, <c>.json</c>, <c>.json.gz</c> and takes the first. Sends whole documents, whatever fields are
/// asked for.
/// </remarks>
/// <param name="name">The source's published name.</param>
/// <param name="directory">The folder; one that was never there holds no collections, one that went away cannot answer.</param>
internal sealed class FolderDocumentSource(string name, string directory) : IDocumentSource
{
    private volatile bool wasThere;

    public string Name { get; } = name;

    public async Task<CollectionRead> ReadAsync(
        string collection, IReadOnlyList<string> fields, DocumentHandler onDocument, CancellationToken cancellationToken)
    {
        await using var file = Open(collection);
        if (file is null) return MissingFile();
        wasThere = true;

        var tally = new ReadTally();
        using var transcoder = new ExtendedJsonTranscoder();
        DocumentHandler onJson = json => onDocument(transcoder.Transcode(json));
        using var pump = file.IsBson
            ? new RecordPump(new BsonSplitter(), onDocument, (offset, within) => Place(file, "byte", offset + within), tally)
            : new RecordPump(new JsonSplitter(), onJson, (line, _) => Place(file, "line", line), tally);
        while (await FillAsync(pump, file, cancellationToken) && !pump.HasLostTrack) pump.Drain();
        if (!pump.HasLostTrack && !file.IsDamaged) pump.Drain();
        if (!pump.HasLostTrack && file.FindFault() is { } problem) tally.Reject(Place(file, "byte", file.BytesRead), problem);
        return tally.Result;
    }

    private CollectionRead MissingFile()
    {
        if (Directory.Exists(directory)) wasThere = true;
        else if (wasThere) throw new SourceUnavailableException(Name, "the folder is not there any more");
        return CollectionRead.Missing;
    }

    private CollectionFile? Open(string collection)
    {
        try
        {
            return CollectionFile.Open(directory, collection);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SourceUnavailableException(Name, $"the file of {collection} cannot be opened", exception);
        }
    }

    private async ValueTask<bool> FillAsync(RecordPump pump, CollectionFile file, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return await pump.FillAsync(file, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SourceUnavailableException(Name, $"{file.Name} cannot be read", exception);
        }
    }

    private static string Place(CollectionFile file, string unit, long place) =>
        string.Create(CultureInfo.InvariantCulture, $"{file.Name} {unit} {place}");
}
