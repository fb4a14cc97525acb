using System.IO.Compression;
using System.Text;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb;
using DashboardCreator.Sources.Tests.DynamoDb;
using DashboardCreator.Testing;
using DashboardCreator.Testing.DynamoDb;
using Xunit;

namespace DashboardCreator.Sources.Tests.Samples.MarketMaking;

/// <summary>The credentials that the samples hold in error messages and in attributes nobody knows are in no document, no line of a log and no file.</summary>
public sealed class SampleMakerSecretsTests(DynamoServer server) : SampleMakerTables(server, "secrets")
{
    private static readonly string[] Decoys = ["sample-secret", "request_headers", "exchange_api_key", "api_key"];

    [Theory]
    [InlineData("prod")]
    [InlineData("demo")]
    public async Task Documents_OfTheSamples_HoldNoDecoy(string environment)
    {
        Assert.Contains(Decoys[0], await File.ReadAllTextAsync(PathOf("execution_log", environment)), StringComparison.Ordinal);
        await using var maker = SampleMaker.Bundled(environment);

        Assert.All(await maker.EverythingAsync(), document => AssertClean(Encoding.UTF8.GetString(document.Value)));
    }

    [Theory]
    [InlineData("execution_log", 1.0)]
    [InlineData("market_config", 1.0)]
    [InlineData("execution_log", 0.5)]
    public async Task Table_ThatIsCutInsideASecret_GivesNoneAway(string resource, double share)
    {
        using var folder = new TableFolder();
        foreach (var file in Directory.GetFiles(Repository.Path("samples", "dynamodb"), "dora_*_prod.json")) File.Copy(file, Path.Combine(folder.Path, Path.GetFileName(file)));
        var lines = await File.ReadAllLinesAsync(PathOf(resource, "prod"));
        var at = Array.FindIndex(lines, line => line.Contains(Decoys[0], StringComparison.Ordinal));
        lines[at] = lines[at][..(lines[at].LastIndexOf(Decoys[0], StringComparison.Ordinal) + Decoys[0].Length)];
        await File.WriteAllLinesAsync(Path.Combine(folder.Path, Path.GetFileName(PathOf(resource, "prod"))), share < 1 ? lines[..(at + 1)] : lines);
        using var log = new AllLogs();
        await using var maker = new SampleMaker(new DynamoDbOptions { Uri = "file:" + folder.Path }, Clock, log);

        var error = await Record.ExceptionAsync(async () => Assert.All(await maker.EverythingAsync(), document => AssertClean(Encoding.UTF8.GetString(document.Value))));

        Assert.True(error is null or SourceUnavailableException, error?.ToString());
        AssertClean(error?.ToString() ?? "");
        Assert.All(log.Lines, AssertClean);
    }

    [DynamoFact]
    public async Task Server_WithTheSamples_LeavesNoDecoyInLogsAndKeptDays()
    {
        await CreateSampleAsync("prod", null, null);
        await PutSampleAsync("prod");
        using var log = new AllLogs();
        await using var live = Live("prod", log);
        await live.EverythingAsync();

        var days = Directory.GetFiles(Folder, "*.gz", SearchOption.AllDirectories);
        Assert.Contains(days, day => Text(day).Contains("error_msg", StringComparison.Ordinal));
        Assert.All(days, day => AssertClean(Text(day)));
        Assert.NotEmpty(log.Lines);
        Assert.All(log.Lines, AssertClean);

        // What is read from these files is the same as before.
        await using var files = Files("prod");
        await using var again = Live("prod");
        Assert.Equal(Encoding.UTF8.GetString(await files.MarketsAsync()), Encoding.UTF8.GetString(await again.MarketsAsync()));
        Assert.All(await files.ListMarketsAsync(), market => Assert.Equal(files.Market(market, "days=30"), again.Market(market, "days=30")));
    }

    private static string Text(string packed)
    {
        using var text = new StreamReader(new GZipStream(File.OpenRead(packed), CompressionMode.Decompress));
        return text.ReadToEnd();
    }

    private static void AssertClean(string text) => Assert.All(Decoys, decoy => Assert.DoesNotContain(decoy, text, StringComparison.OrdinalIgnoreCase));

    private static string PathOf(string resource, string environment) => Repository.Path("samples", "dynamodb", $"dora_{resource}_{environment}.json");
}
