namespace DashboardCreator.Sources;

/// <summary>The folder that a <c>file:</c> address names.</summary>
internal static class SourceFolder
{
    public const string Scheme = "file:";

    public static bool IsFolder(string uri) => uri.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase);

    /// <summary>True when there is a folder name behind the scheme that the file system could hold.</summary>
    public static bool IsUsable(string uri) => IsFolder(uri) && PathOf(uri) is { Length: > 0 } path && !path.Contains('\0', StringComparison.Ordinal);

    /// <summary>A relative folder is looked up in the working directory first, then beside the program.</summary>
    /// <param name="uri"><c>file:DIR</c> or <c>file:///DIR</c>.</param>
    /// <returns>The full path, whether anything is there or not.</returns>
    public static string Resolve(string uri)
    {
        var path = PathOf(uri);
        var working = Path.GetFullPath(path);
        return Directory.Exists(working) ? working : BesideProgram(path, working);
    }

    private static string BesideProgram(string path, string otherwise)
    {
        var beside = Path.GetFullPath(path, AppContext.BaseDirectory);
        return Directory.Exists(beside) ? beside : otherwise;
    }

    private static string PathOf(string uri)
    {
        var path = uri[Scheme.Length..];
        return path.StartsWith("///", StringComparison.Ordinal) ? path[2..] : path;
    }
}
