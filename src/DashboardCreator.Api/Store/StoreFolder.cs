using System.IO.Enumeration;

namespace DashboardCreator.Api.Store;

/// <summary>The store's folder, and whether it takes what it is given. Trouble is said once, not once per file, and the service goes on from memory.</summary>
internal sealed partial class StoreFolder(StoreOptions options, ILogger<StoreFolder> logger)
{
    private readonly Lock gate = new();
    private bool broken;

    public string Root { get; } = Path.GetFullPath(options.Directory);

    public string Documents => Path.Combine(Root, "documents");

    public string History => Path.Combine(Root, "history");

    /// <summary>Changes the disk, or leaves it as it is.</summary>
    public void Write(Action work)
    {
        if (Try(work))
        {
            Note(problem: null);
        }
    }

    /// <summary>All files below a folder of the store; none when it is not there or cannot be read. Links to folders are not followed: they may lead anywhere, or in a circle.</summary>
    public IReadOnlyList<string> FilesBelow(string directory)
    {
        string[] paths = [];
        Try(() => paths = Directory.Exists(directory) ? [.. Files(directory)] : []);
        return paths;
    }

    /// <summary>Says at the start, and not at the first loss, that nothing can be kept.</summary>
    public void Probe() => Write(() =>
    {
        var probe = Path.Combine(Root, "probe");
        DurableFile.Replace(probe, "ok"u8);
        File.Delete(probe);
    });

    private static FileSystemEnumerable<string> Files(string directory) =>
        new(directory, (ref entry) => entry.ToFullPath(), new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = 0 })
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };

    private bool Try(Action work)
    {
        try
        {
            work();
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Note(exception.Message);
            return false;
        }
    }

    private void Note(string? problem)
    {
        lock (gate)
        {
            if (problem is not null && !broken)
            {
                Log.Unwritable(logger, Root, problem);
            }
            else if (problem is null && broken)
            {
                Log.Writable(logger, Root);
            }

            broken = problem is not null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventName = "StoreUnwritable", Level = LogLevel.Warning, Message = "The store folder {Folder} cannot be used ({Problem}); documents and history are kept in memory only and are lost at the next stop")]
        public static partial void Unwritable(ILogger logger, string folder, string problem);

        [LoggerMessage(EventName = "StoreWritable", Level = LogLevel.Information, Message = "The store folder {Folder} can be used again")]
        public static partial void Writable(ILogger logger, string folder);
    }
}
