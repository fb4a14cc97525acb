using System.Text.Json;
using DashboardCreator.SampleData;
using DashboardCreator.Testing;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Samples;

public sealed class SampleFilesTests
{
    [Fact]
    public void Generator_RunAgain_WritesTheCommittedBytes()
    {
        var folder = Directory.CreateTempSubdirectory("samples-");
        try
        {
            foreach (var file in SampleSet.Generate())
            {
                var written = File.ReadAllBytes(file.WriteTo(folder.FullName));
                Assert.True(written.AsSpan().SequenceEqual(File.ReadAllBytes(Committed(file.Path))), file.Path + " is not what the generator writes");
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Folder_MongoAndManifest_HoldsNothingTheGeneratorDoesNotWrite()
    {
        var expected = SampleSet.Generate().Select(file => file.Path)
            .Where(path => path.StartsWith("mongodb/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

        var found = Directory.GetFiles(Repository.Path("samples", "mongodb")).Select(path => "mongodb/" + Path.GetFileName(path)).Order(StringComparer.Ordinal);

        Assert.Equal(expected, found);
    }

    [Fact]
    public void Mongo_AllFiles_FitInFiveMegabytes()
    {
        Assert.InRange(Directory.GetFiles(Repository.Path("samples", "mongodb")).Sum(path => new FileInfo(path).Length), 1_000_000, 5_000_000);
    }

    [Fact]
    public void Bars_Spy_AreSmallAndCoverEverySession()
    {
        var text = File.ReadAllText(Committed("alpaca/bars_SPY.json"));
        var body = SampleCollection.Parse(text);
        var stamps = body.GetProperty("bars").EnumerateArray().Select(bar => bar.GetProperty("t").GetString()!).ToList();

        Assert.InRange(text.Length, 1, 100_000);
        Assert.Equal("SPY", body.Text("symbol"));
        Assert.True(body.IsNull("next_page_token"));
        Assert.Equal(502, stamps.Count);
        Assert.Equal(stamps.Order(StringComparer.Ordinal), stamps);
        Assert.Equal("2024-10-30T04:00:00Z", stamps[0]);
        Assert.Equal("2026-10-30T04:00:00Z", stamps[^1]);
    }

    [Theory]
    [InlineData("2024-11-01T04:00:00Z", true)]
    [InlineData("2024-11-04T05:00:00Z", true)]
    [InlineData("2025-03-07T05:00:00Z", true)]
    [InlineData("2025-03-10T04:00:00Z", true)]
    [InlineData("2024-11-28T05:00:00Z", false)]
    [InlineData("2025-01-09T05:00:00Z", false)]
    [InlineData("2025-04-18T04:00:00Z", false)]
    [InlineData("2026-04-03T04:00:00Z", false)]
    [InlineData("2026-07-03T04:00:00Z", false)]
    public void Bars_SummerTimeAndHolidays_AreKept(string stamp, bool expected)
    {
        Assert.Equal(expected, File.ReadAllText(Committed("alpaca/bars_SPY.json")).Contains($"\"{stamp}\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Mongo_EveryLine_IsOneDocumentWithAnId()
    {
        foreach (var line in Directory.GetFiles(Repository.Path("samples", "mongodb")).SelectMany(File.ReadLines))
        {
            var document = SampleCollection.Parse(line);
            Assert.Equal(JsonValueKind.Object, document.ValueKind);
            Assert.True(document.Has("_id"), line);
        }
    }

    private static string Committed(string path) => Repository.Path(["samples", .. path.Split('/')]);
}
