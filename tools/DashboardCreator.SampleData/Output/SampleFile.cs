using System.Text;

namespace DashboardCreator.SampleData.Output;

/// <summary>One finished file: its path below the samples folder, always with slashes, and its UTF-8 bytes.</summary>
public sealed record SampleFile(string Path, byte[] Content)
{
    public static SampleFile Lines(string path, IEnumerable<string> documents) =>
        new(path, Encoding.UTF8.GetBytes(string.Concat(documents.Select(document => document + "\n"))));

    public string WriteTo(string folder)
    {
        var target = System.IO.Path.Combine([folder, .. Path.Split('/')]);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
        File.WriteAllBytes(target, Content);
        return target;
    }
}
