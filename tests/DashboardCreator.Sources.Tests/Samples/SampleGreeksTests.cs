using System.Text;
using System.Text.Json;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Greeks;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Alpaca;
using DashboardCreator.Sources.Mongo.Folder;
using DashboardCreator.Sources.Mongo.Options;
using DashboardCreator.Sources.Tests.Alpaca;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Time;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Xunit;

namespace DashboardCreator.Sources.Tests.Samples;

/// <summary>The greeks document of the bundled samples, and of the real dump, which has no options book; read as the service reads them.</summary>
public sealed class SampleGreeksTests
{
    private static readonly DateTimeOffset AsOf = ReadAsOf();

    [Fact]
    public async Task Greeks_OfTheSamples_IsTheApprovedDocument() => ApprovedFile.Check(
        await BytesAsync(Repository.Path("samples", "mongodb")), "tests", "DashboardCreator.Sources.Tests", "Samples", "Approved", "greeks.json");

    [Fact]
    public async Task Greeks_OfTwoReadings_IsTheSameBytes() =>
        Assert.Equal(await BytesAsync(Repository.Path("samples", "mongodb")), await BytesAsync(Repository.Path("samples", "mongodb")));

    [SharedFact]
    public async Task Greeks_OfTheRealDump_IsEmptyAndSaysWhyAndHoldsNoSecret()
    {
        var text = Encoding.UTF8.GetString(await BytesAsync(SharedData.Path("real", "mathematricks_trading")));

        using var document = JsonDocument.Parse(text);
        Assert.Equal(0, document.RootElement.GetProperty("positions").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, document.RootElement.GetProperty("totals").GetProperty("delta").ValueKind);
        Assert.Contains(
            document.RootElement.GetProperty("warnings").EnumerateArray(),
            warning => warning.GetProperty("code").GetString() == WarningCodes.SourceMissing && warning.GetProperty("message").GetString()!.Contains("strategy_executions", StringComparison.Ordinal));
        Assert.DoesNotContain("canary", text, StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<byte[]> BytesAsync(string folder)
    {
        var time = new ManualTime(AsOf);
        using var host = new LiveHost(new AlpacaOptions { Uri = "file:" + Repository.Path("samples", "alpaca") }, time);
        var source = new MongoOptionsSource(new FolderDocumentSource(MongoOptionsSource.FolderName, folder), DateTimeZone.Utc);
        var reader = new OptionsBookReader(source, host.Bars, new NoHistory(), new NyseCalendar(), new GreeksOptions { IsSample = true });
        var generator = new GreeksDashboardGenerator(new OptionsBooks(reader, time, NullLogger<OptionsBooks>.Instance));
        var document = await generator.GenerateAsync(null, new GenerationContext(AsOf, AsOf, AsOf), CancellationToken.None);
        return JsonSerializer.SerializeToUtf8Bytes(document, generator.Definition.JsonType);
    }

    private static DateTimeOffset ReadAsOf()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Repository.Path("samples", "manifest.json")));
        return manifest.RootElement.GetProperty("as_of").GetDateTimeOffset();
    }

    /// <summary>An invented book is neither remembered nor asked for.</summary>
    private sealed class NoHistory : IOptionsHistory
    {
        public Task RecordAsync(OptionsDay day, CancellationToken cancellationToken) => throw new InvalidOperationException("An invented book is no memory.");

        public Task<IReadOnlyList<OptionsDay>> ReadAsync(CancellationToken cancellationToken) => throw new InvalidOperationException("An invented book has no memory.");
    }
}
