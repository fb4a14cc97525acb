namespace DashboardCreator.Sources.Tests.Alpaca;

/// <summary>A folder of recorded answers, or an empty one for what is kept, for the length of a test.</summary>
internal sealed class AnswerFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dashboard_creator_alpaca_");

    public string Path => folder.FullName;

    public string Uri => "file:" + Path;

    public AnswerFolder Write(string name, string content)
    {
        var file = new FileInfo(System.IO.Path.Combine(Path, name + ".json"));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, content);
        return this;
    }

    public AnswerFolder Write(IReadOnlyDictionary<string, string> files, string subfolder = "")
    {
        foreach (var (name, content) in files) Write(System.IO.Path.Combine(subfolder, name), content);
        return this;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
