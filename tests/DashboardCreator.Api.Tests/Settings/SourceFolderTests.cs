using DashboardCreator.Api.Settings;
using DashboardCreator.Api.Tests.Fakes;
using Xunit;

namespace DashboardCreator.Api.Tests.Settings;

public sealed class SourceFolderTests
{
    [Fact]
    public void PathOf_AbsoluteFolder_IsTaken()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(folder.Path, SourceFolder.PathOf("file:" + folder.Path));
        Assert.Equal(folder.Path, SourceFolder.PathOf("file://" + folder.Path));
        Assert.Equal(folder.Path, SourceFolder.PathOf("FILE:" + folder.Path));
    }

    [Fact]
    public void PathOf_FolderBesideTheProgramOnly_IsFoundThere()
    {
        var name = "only-beside-" + Environment.ProcessId;
        var beside = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, name));
        try
        {
            Assert.Equal(beside.FullName, SourceFolder.PathOf("file:" + name));
            Assert.Equal(Path.GetFullPath("nowhere/at-all"), SourceFolder.PathOf("file:nowhere/at-all"));
        }
        finally
        {
            beside.Delete();
        }
    }
}
