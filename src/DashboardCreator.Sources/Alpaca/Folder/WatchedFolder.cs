using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.Alpaca.Folder;

/// <summary>Tells a folder that was never there, which holds no answers, from one that went away, which cannot answer.</summary>
/// <param name="path">Of the folder.</param>
internal sealed class WatchedFolder(string path)
{
    private volatile bool wasThere;

    public string Path => path;

    /// <exception cref="SourceUnavailableException">It was there at an earlier call.</exception>
    public void Check()
    {
        if (Directory.Exists(path)) wasThere = true;
        else if (wasThere) throw new SourceUnavailableException(BarSymbol.SourceName, "the folder of recorded answers is not there any more");
    }
}
