using System.Text;
using System.Text.Json;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Portfolio;
using DashboardCreator.Sources.Alpaca;
using DashboardCreator.Sources.Tests.Alpaca;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Time;
using Xunit;

namespace DashboardCreator.Sources.Tests.Samples;

/// <summary>The portfolio document of the bundled samples, read as the service reads them.</summary>
public sealed class SamplePortfolioTests
{
    private static readonly DateTimeOffset AsOf = ReadAsOf();

    [Fact]
    public async Task Portfolio_OfTheSamples_IsTheApprovedDocument() =>
        ApprovedFile.Check(await BytesAsync(), "tests", "DashboardCreator.Sources.Tests", "Samples", "Approved", "portfolio-main.json");

    [Fact]
    public async Task Portfolio_OfTheSamples_HoldsNoAccountNumber()
    {
        const string number = "PA3SAMPLE0042";

        Assert.DoesNotContain(number, Encoding.UTF8.GetString(await BytesAsync()), StringComparison.OrdinalIgnoreCase);
        Assert.Contains(number, await File.ReadAllTextAsync(Repository.Path("samples", "alpaca", "account.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Portfolio_OfTwoReadings_IsTheSameBytes() => Assert.Equal(await BytesAsync(), await BytesAsync());

    private static async Task<byte[]> BytesAsync()
    {
        var time = new ManualTime(AsOf);
        using var host = new LiveHost(new AlpacaOptions { Uri = "file:" + Repository.Path("samples", "alpaca") }, time);
        var reader = new PortfolioBookReader(host.Broker, host.Bars, host.IntradayBars, new NyseCalendar(), new PortfolioOptions { IsSample = true });
        var generator = new PortfolioDashboardGenerator(new PortfolioBooks(reader, time));
        var document = await generator.GenerateAsync(AlpacaOptions.OnlyAccount, new GenerationContext(AsOf, AsOf, AsOf), CancellationToken.None);
        return JsonSerializer.SerializeToUtf8Bytes(document, generator.Definition.JsonType);
    }

    private static DateTimeOffset ReadAsOf()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Repository.Path("samples", "manifest.json")));
        return manifest.RootElement.GetProperty("as_of").GetDateTimeOffset();
    }
}
