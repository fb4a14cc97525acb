using DashboardCreator.Sources.Bson;
using DashboardCreator.Sources.Mongo.Folder;

namespace DashboardCreator.Benchmarks.Reading;

/// <summary>Less than reading: what the disk, and the outermost elements, cost by themselves.</summary>
internal static class PlainReader
{
    private const int BufferBytes = 1 << 20;

    public static Task ReadAllAsync(string folder)
    {
        var buffer = new byte[BufferBytes];
        foreach (var path in Directory.GetFiles(folder))
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
            while (file.Read(buffer) > 0)
            {
                // Dropped.
            }
        }

        return Task.CompletedTask;
    }

    public static async Task WalkAsync(string folder)
    {
        var source = new FolderDocumentSource("dump", folder);
        foreach (var path in Directory.GetFiles(folder))
        {
            await source.ReadAsync(Path.GetFileNameWithoutExtension(path), [], Walk, CancellationToken.None);
        }
    }

    private static void Walk(ReadOnlySpan<byte> document)
    {
        for (var reader = new BsonReader(document); reader.Read();)
        {
            // Dropped.
        }
    }
}
