namespace DashboardCreator.Api.Settings;

/// <summary>Folders that a setting names as <c>file:DIR</c>.</summary>
internal static class SourceFolder
{
    public const string Scheme = "file:";

    public static bool IsFolder(string uri) => uri.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase);

    /// <summary>The full path: a relative one is looked up in the working directory first, then beside the program. It need not exist.</summary>
    /// <param name="uri"><c>file:DIR</c>, or <c>file:///DIR</c> as browsers write it.</param>
    public static string PathOf(string uri)
    {
        var path = uri[Scheme.Length..];
        if (path.StartsWith("//", StringComparison.Ordinal))
        {
            path = new Uri(uri).LocalPath;
        }

        var here = Path.GetFullPath(path);
        var beside = Path.GetFullPath(path, AppContext.BaseDirectory);
        return !Directory.Exists(here) && Directory.Exists(beside) ? beside : here;
    }

    /// <summary>True for <c>file:</c> with a folder behind it.</summary>
    public static bool IsValid(string uri) =>
        IsFolder(uri) && uri.Length > Scheme.Length && !uri.Contains('\0', StringComparison.Ordinal)
        && (!uri.StartsWith(Scheme + "//", StringComparison.OrdinalIgnoreCase) || Uri.TryCreate(uri, UriKind.Absolute, out _));
}
