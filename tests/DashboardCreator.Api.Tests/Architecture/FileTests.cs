using System.Text.RegularExpressions;
using Xunit;

namespace DashboardCreator.Api.Tests.Architecture;

public sealed partial class FileTests
{
    [Fact]
    public void Files_Length_IsShortInTheMedianAndNeverAboveTheCeiling()
    {
        var lengths = SourceFiles.Everything.Select(path => (path, Lines: File.ReadLines(path).Count())).OrderBy(file => file.Lines).ToArray();
        Assert.Empty(lengths.Where(file => file.Lines > 300).Select(file => $"{file.path}: {file.Lines}"));
        Assert.InRange(lengths[lengths.Length / 2].Lines, 1, 60);
    }

    [Fact]
    public void Files_Source_HasNoLeftovers() => Assert.DoesNotContain(
        SourceFiles.Everything, path => !path.EndsWith(nameof(FileTests) + ".cs", StringComparison.Ordinal) && Leftover().IsMatch(File.ReadAllText(path)));

    // A test may wait for what is in memory; the service never holds a thread.
    [Fact]
    public void Files_OfTheService_WaitForNoTask() => Assert.DoesNotContain(
        SourceFiles.Everything.Where(path => !path.Contains(".Test", StringComparison.Ordinal)),
        path => File.ReadAllText(path).Contains(".GetAwaiter().GetResult()", StringComparison.Ordinal));

    [Fact]
    public void Files_Names_AreNotCatchAlls() => Assert.DoesNotContain(
        SourceFiles.Everything, path => CatchAll().IsMatch(Path.GetFileNameWithoutExtension(path)));

    [Fact]
    public void Tests_Folders_AreTwinsOfTheSource()
    {
        string[] ownFolders = ["Fakes", "Architecture", "OpenApi"];
        var folders = SourceFiles.Everything
            .Where(path => path.Contains("DashboardCreator.Api.Tests", StringComparison.Ordinal))
            .Select(path => Path.GetFileName(Path.GetDirectoryName(path))!)
            .Distinct()
            .Where(folder => folder != "DashboardCreator.Api.Tests" && !ownFolders.Contains(folder));
        var sources = SourceFiles.Of("Api").Select(path => Path.GetFileName(Path.GetDirectoryName(path))!).ToHashSet();
        Assert.All(folders, folder => Assert.Contains(folder, sources));
    }

    [GeneratedRegex(@"\bTODO\b|\bFIXME\b|NotImplementedException|Thread\.Sleep\(|catch\s*\{\s*\}|catch \(Exception\)\s*\{\s*\}|#pragma warning disable(?! [A-Z]{2,})")]
    private static partial Regex Leftover();

    [GeneratedRegex("(Helper|Helpers|Utils|Utility|Manager)$")]
    private static partial Regex CatchAll();
}
