namespace DashboardCreator.Sources.Tests.Alpaca;

/// <summary>A folder of recorded answers for the length of a test.</summary>
internal sealed class BarsFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dashboard_creator_bars_");

    public string Write(string name, string content)
    {
        File.WriteAllText(System.IO.Path.Combine(folder.FullName, $"bars_{name}.json"), content);
        return folder.FullName;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
