using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Alpaca.Accounts;

namespace DashboardCreator.Sources.Alpaca.Folder;

/// <summary>Which accounts a folder holds.</summary>
internal static class FolderAccounts
{
    private const string Mark = "account.json";

    /// <summary>The subfolders with an <c>account.json</c>, by name; without any the folder itself is the only account.</summary>
    /// <exception cref="SourceUnavailableException">The folder is there and cannot be listed.</exception>
    public static IReadOnlyList<IBrokerAccount> Of(string folder)
    {
        var subfolders = Subfolders(folder).Where(path => File.Exists(Path.Combine(path, Mark))).ToArray();
        if (File.Exists(Path.Combine(folder, Mark)) || subfolders.Length == 0) return [new FolderAccount(AlpacaOptions.OnlyAccount, folder)];
        return [.. subfolders.Select(path => new FolderAccount(Path.GetFileName(path), path))];
    }

    /// <summary>The subfolders by name; none when the folder is absent.</summary>
    /// <exception cref="SourceUnavailableException">The folder is there and cannot be listed.</exception>
    public static IReadOnlyList<string> Subfolders(string folder)
    {
        try
        {
            return Directory.Exists(folder) ? [.. Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal)] : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SourceUnavailableException(BarSymbol.SourceName, "the folder of recorded answers cannot be listed", exception);
        }
    }
}
