using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace DashboardCreator.Sources.DynamoDb.Live.Markets;

/// <summary>
/// Days of a log on disk, one file each with the sum of its content in its name: a file that is cut, changed or of another table counts as
/// none. They can be read again from the server, so files that cannot be used or written are only a longer start.
/// </summary>
/// <param name="directory">The table's own; null keeps nothing.</param>
/// <param name="origin">Where the items come from; items of another origin do not count.</param>
/// <param name="logger">Told of both.</param>
internal sealed partial class KeptDays(string? directory, string origin, ILogger logger)
{
    private const string Ending = ".json.gz";
    private const string Unfinished = ".new";
    private const int SumLength = 32;

    /// <summary>Where the items come from.</summary>
    public string Origin => origin;

    /// <summary>A day as it was packed; null when it is not kept, or cannot be used.</summary>
    public byte[]? Find(DateOnly day, out DateTimeOffset readAt)
    {
        readAt = default;
        if (directory is null || !Directory.Exists(directory)) return null;
        try
        {
            foreach (var path in Directory.GetFiles(directory, Name(day) + ".*" + Ending))
            {
                var packed = File.ReadAllBytes(path);
                if (Path.GetFileName(path) != NameOf(day, packed)) Log.Damaged(logger, path);
                else if (PackedDay.Header(packed) is not { } header || header.Origin != origin) Log.Foreign(logger, path);
                else
                {
                    readAt = header.ReadAt;
                    return packed;
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException or JsonException)
        {
            Log.Unreadable(logger, directory, exception.Message);
        }

        return null;
    }

    /// <summary>Keeps a day in place of what was kept of it.</summary>
    /// <returns>False when it is not kept.</returns>
    public bool Keep(DateOnly day, byte[] packed)
    {
        if (directory is null) return false;
        try
        {
            Directory.CreateDirectory(directory);
            var path = Path.Combine(directory, NameOf(day, packed));
            File.WriteAllBytes(path + Unfinished, packed);
            File.Move(path + Unfinished, path, overwrite: true);
            foreach (var other in Directory.GetFiles(directory, Name(day) + ".*").Where(other => other != path)) File.Delete(other);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.Unwritable(logger, directory, exception.Message);
            return false;
        }
    }

    /// <summary>Deletes the days before one.</summary>
    public void DropBefore(DateOnly first)
    {
        if (directory is null || !Directory.Exists(directory)) return;
        try
        {
            foreach (var path in Directory.GetFiles(directory, "*" + Ending + "*"))
            {
                if (string.CompareOrdinal(Path.GetFileName(path), Name(first)) < 0) File.Delete(path);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.Unwritable(logger, directory, exception.Message);
        }
    }

    private static string Name(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string NameOf(DateOnly day, byte[] packed) => $"{Name(day)}.{Convert.ToHexStringLower(SHA256.HashData(packed))[..SumLength]}{Ending}";

    private static partial class Log
    {
        [LoggerMessage(
            EventName = "KeptDayDamaged", Level = LogLevel.Warning,
            Message = "dynamodb: {File} is not what was written; the day is read again")]
        public static partial void Damaged(ILogger logger, string file);

        [LoggerMessage(
            EventName = "KeptDayForeign", Level = LogLevel.Warning,
            Message = "dynamodb: {File} is of another table or lacks attributes; the day is read again")]
        public static partial void Foreign(ILogger logger, string file);

        [LoggerMessage(
            EventName = "KeptDaysUnreadable", Level = LogLevel.Warning,
            Message = "dynamodb: a day kept in {Folder} cannot be used ({Problem}) and is read again")]
        public static partial void Unreadable(ILogger logger, string folder, string problem);

        [LoggerMessage(
            EventName = "KeptDaysUnwritable", Level = LogLevel.Warning,
            Message = "dynamodb: days cannot be kept in {Folder} ({Problem}): what is read from now on is read again after the next start")]
        public static partial void Unwritable(ILogger logger, string folder, string problem);
    }
}
