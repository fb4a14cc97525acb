namespace DashboardCreator.Api.Store;

/// <summary>Replaces a file so that a reader, or a crash, finds the old content or the new and never a part.</summary>
internal static class DurableFile
{
    /// <summary>What unfinished files end with; they may be deleted at any start.</summary>
    public const string Unfinished = ".tmp";

    /// <summary>Writes beside the target, flushes to the disk, then renames. One writer per path at a time.</summary>
    /// <exception cref="IOException">The disk did not take it; the old file stands.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder is not ours to write.</exception>
    public static void Replace(string path, ReadOnlySpan<byte> content, DateTimeOffset? writtenAt = null)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = path + Unfinished;
        using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            file.Write(content);
            file.Flush(flushToDisk: true);
        }

        if (writtenAt is { } instant)
        {
            File.SetLastWriteTimeUtc(unfinished, instant.UtcDateTime);
        }

        File.Move(unfinished, path, overwrite: true);
    }
}
