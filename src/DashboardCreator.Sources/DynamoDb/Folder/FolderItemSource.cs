using System.Globalization;
using Amazon.DynamoDBv2.Model;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Bson;
using DashboardCreator.Sources.DynamoDb.Reading;
using DashboardCreator.Sources.Mongo;
using DashboardCreator.Sources.Mongo.Folder;

namespace DashboardCreator.Sources.DynamoDb.Folder;

/// <summary>Exported tables: <c>DIR/table.json</c> or <c>DIR/table.json.gz</c>, an item per line, bare or wrapped in <c>Item</c>.</summary>
/// <remarks>
/// Every reading goes through the whole file. Indexes need not exist: their partitions are selected by the items' attributes. A compressed
/// file that was cut off or damaged is no answer: nobody knows what the lost part said. A broken line costs itself alone.
/// </remarks>
/// <param name="directory">The folder; one that was never there holds no tables, one that went away cannot answer.</param>
internal sealed class FolderItemSource(string directory) : IItemSource
{
    /// <summary>A server calls itself the same.</summary>
    public const string SourceName = "dynamodb";

    private static readonly string[] Extensions = [".json", ".json.gz"];

    private volatile bool wasThere;

    public string Name => SourceName;

    public async Task<ItemRead> ReadAsync(ItemQuery query, ItemHandler onItem, CancellationToken cancellationToken)
    {
        await using var file = Open(query.Table);
        if (file is null) return MissingFile();
        wasThere = true;

        var tally = new ReadTally();
        var lines = new ItemLines(query, onItem);
        using var pump = new RecordPump(new JsonSplitter(), lines.Take, (line, _) => Place(file, line), tally);
        while (await FillAsync(pump, file, cancellationToken)) pump.Drain();
        if (file.FindFault() is { } problem) throw new SourceUnavailableException(Name, $"{file.Name} cannot be read: {problem}");
        pump.Drain();
        return lines.Result(tally.Result);
    }

    /// <summary>The stamp of a table's file; null when there is none.</summary>
    /// <exception cref="SourceUnavailableException">The folder went away, or cannot be looked into.</exception>
    public FileStamp? Stamp(string table)
    {
        try
        {
            foreach (var extension in Extensions)
            {
                var file = new FileInfo(Path.Combine(directory, table + extension));
                if (file.Exists) return new FileStamp(file.Name, file.Length, file.LastWriteTimeUtc);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SourceUnavailableException(Name, $"the file of {table} cannot be looked at", exception);
        }

        MissingFile();
        return null;
    }

    private ItemRead MissingFile()
    {
        if (Directory.Exists(directory)) wasThere = true;
        else if (wasThere) throw new SourceUnavailableException(Name, "the folder is not there any more");
        return new ItemRead(Found: false, HasIndex: true, 0, 0, []);
    }

    private CollectionFile? Open(string table)
    {
        try
        {
            return CollectionFile.Open(directory, table, Extensions);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SourceUnavailableException(Name, $"the file of {table} cannot be opened", exception);
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

    private static string Place(CollectionFile file, long line) => string.Create(CultureInfo.InvariantCulture, $"{file.Name} line {line}");

    /// <summary>The lines of one reading.</summary>
    private sealed class ItemLines(ItemQuery query, ItemHandler onItem)
    {
        private readonly WantedNames wanted = WantedNames.Of(query);
        private readonly List<string> faults = [];
        private long others;
        private long unusable;

        // What is no item is broken in its line; an item that cannot be used is named by its key, as a server's is.
        public void Take(ReadOnlySpan<byte> line)
        {
            var item = Read(line);
            if (!PartitionFilter.Selects(query.Partition, item))
            {
                others++;
                return;
            }

            try
            {
                onItem(item);
            }
            catch (ItemException exception)
            {
                unusable++;
                if (faults.Count < ItemRead.MaxFaults) faults.Add(ItemName.Fault(query.Table, item, exception));
            }
        }

        public ItemRead Result(CollectionRead read)
        {
            var lines = read.Faults.Select(fault => $"{fault.Place}: {fault.Problem}");
            return new ItemRead(read.Found, HasIndex: true, read.Documents - others - unusable, read.Broken + unusable, [.. faults.Concat(lines).Take(ItemRead.MaxFaults)]);
        }

        private Dictionary<string, AttributeValue> Read(ReadOnlySpan<byte> line)
        {
            try
            {
                return AttributeJson.Read(line, wanted);
            }
            catch (ItemException exception)
            {
                // The form in which a record says that it is broken.
                throw new BsonException(0, exception.Message);
            }
        }
    }
}
