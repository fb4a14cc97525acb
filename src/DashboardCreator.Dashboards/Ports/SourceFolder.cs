namespace DashboardCreator.Dashboards.Ports;

/// <summary>Folders that a setting names as <c>file:DIR</c>.</summary>
public static class SourceFolder
{
    private const string Scheme = "file:";

    /// <summary>True for an address of this form, whatever is behind it.</summary>
    public static bool IsFolder(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>True when there is a folder name behind the scheme that the file system could hold.</summary>
    public static bool IsUsable(string address) => IsFolder(address) && PathOf(address) is { Length: > 0 } path && !path.Contains('\0', StringComparison.Ordinal);

    /// <summary>The full path: a relative folder is looked up in the working directory first, then beside the program. It need not exist.</summary>
    /// <param name="address"><c>file:DIR</c>, or <c>file:///DIR</c> as browsers write it.</param>
    public static string Resolve(string address)
    {
        var path = PathOf(address);
        var here = Path.GetFullPath(path);
        var beside = Path.GetFullPath(path, AppContext.BaseDirectory);
        return !Directory.Exists(here) && Directory.Exists(beside) ? beside : here;
    }

    private static string PathOf(string address)
    {
        var path = address[Scheme.Length..];
        return path.StartsWith("///", StringComparison.Ordinal) ? path[2..] : path;
    }
}
