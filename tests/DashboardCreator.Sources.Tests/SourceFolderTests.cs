using DashboardCreator.Dashboards.Ports;
using Xunit;

namespace DashboardCreator.Sources.Tests;

public sealed class SourceFolderTests
{
    [Fact]
    public void Resolve_RelativeFolderThatIsNowhere_IsThatOfTheWorkingDirectory() =>
        Assert.Equal(Path.GetFullPath("no/such"), SourceFolder.Resolve("file:no/such"));

    [Fact]
    public void Resolve_RelativeFolderBesideTheProgram_IsFound()
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "beside_the_program", "dump"));
        try
        {
            Assert.Equal(folder.FullName, SourceFolder.Resolve("file:beside_the_program/dump"));
        }
        finally
        {
            folder.Parent!.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("file:/data/dump")]
    [InlineData("file:///data/dump")]
    [InlineData("File:/data/dump")]
    public void Resolve_AbsoluteFolder_IsItself(string uri) => Assert.Equal("/data/dump", SourceFolder.Resolve(uri));
}
