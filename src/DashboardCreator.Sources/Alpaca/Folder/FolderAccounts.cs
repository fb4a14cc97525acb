using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Alpaca.Accounts;

namespace DashboardCreator.Sources.Alpaca.Folder;

/// <summary>Which accounts a folder holds.</summary>
internal static class FolderAccounts
{
    private const string Mark = "account.json";

    /// <summary>What belongs to an account; clock, calendar and bars are the market's and make no account of a folder.</summary>
    private static readonly string[] Files = [Mark, "positions.json", "orders.json", "portfolio_history.json", "activities.json"];

    /// <summary>
    /// The folder itself when it has an <c>account.json</c>; else the subfolders that hold any file of an account, by name; without any
    /// of them the folder itself. Answers without <c>account.json</c> are the folder's own when no subfolder has one either.
    /// </summary>
    /// <exception cref="SourceUnavailableException">The folder is there and cannot be listed, or is not there any more.</exception>
    public static IReadOnlyList<IBrokerAccount> Of(WatchedFolder watched)
    {
        watched.Check();
        var folder = watched.Path;
        var subfolders = Subfolders(folder).Where(HoldsAnswers).ToArray();
        var isAccount = HasMark(folder) || (HoldsAnswers(folder) && !subfolders.Any(HasMark));
        if (isAccount || subfolders.Length == 0) return [new FolderAccount(AlpacaOptions.OnlyAccount, folder)];
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

    private static bool HasMark(string path) => File.Exists(Path.Combine(path, Mark));

    private static bool HoldsAnswers(string path) => Files.Any(name => File.Exists(Path.Combine(path, name)));
}
