using DashboardCreator.Sources.Mongo.Live.Native;
using Xunit;

namespace DashboardCreator.Sources.Tests.Mongo.Live;

public sealed class DriverLibrariesTests
{
    [Theory]
    [InlineData(LibMongoc.Library, "libmongoc-1.0.so.0")]
    [InlineData(LibBson.Library, "libbson-1.0.so.0")]
    public void NamesOf_Linux_BeginWithTheNameOfTheRuntimePackage(string library, string expected) =>
        Assert.Equal(expected, new DriverLibraries(_ => 0, isMacOS: false).NamesOf(library)[0]);

    [Theory]
    [InlineData("libmongoc-1.0.0.dylib")]
    [InlineData("libmongoc-1.0.dylib")]
    [InlineData("/opt/homebrew/lib/libmongoc-1.0.0.dylib")]
    [InlineData("/usr/local/lib/libmongoc-1.0.dylib")]
    [InlineData("/opt/homebrew/opt/mongo-c-driver@1/lib/libmongoc-1.0.0.dylib")]
    public void NamesOf_MacOS_CoverHomebrew(string expected) =>
        Assert.Contains(expected, new DriverLibraries(_ => 0, isMacOS: true).NamesOf(LibMongoc.Library));

    [Fact]
    public void Load_SeveralNames_TakesTheFirstThatLoads()
    {
        var asked = new List<string>();
        var libraries = new DriverLibraries(
            name =>
            {
                asked.Add(name);
                return name == "/usr/local/lib/libbson-1.0.0.dylib" ? 42 : 0;
            },
            isMacOS: true);

        Assert.Equal(42, libraries.Load(LibBson.Library));
        Assert.Equal("/usr/local/lib/libbson-1.0.0.dylib", asked[^1]);
    }
}
