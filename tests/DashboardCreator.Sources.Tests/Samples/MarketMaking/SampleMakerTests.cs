using DashboardCreator.Testing;
using Xunit;

namespace DashboardCreator.Sources.Tests.Samples.MarketMaking;

/// <summary>The documents of the bundled market maker, as approved.</summary>
public sealed class SampleMakerTests
{
    [Theory]
    [InlineData("prod")]
    [InlineData("demo")]
    public async Task Markets_OfTheSamples_IsTheApprovedDocument(string environment)
    {
        await using var maker = SampleMaker.Bundled(environment);
        Check(await maker.MarketsAsync(), $"markets-{environment}");
    }

    /// <summary>
    /// One to follow by hand, over 7 and 30 days (of which the last, of many decisions, are only counted); one that never traded; one with fills
    /// before its configuration; one that turns from long to short; fills and nothing else.
    /// </summary>
    [Theory]
    [InlineData(SampleMaker.Walk, "days=7", "market-whale-7")]
    [InlineData(SampleMaker.Walk, "days=30&before=2026-10-28", "market-whale-30")]
    [InlineData("KXWHALE-26DEC-T30", "days=1", "market-never-traded")]
    [InlineData("KXFERRY-26NOV06-T50", "days=30&before=2026-10-27", "market-filled-before")]
    [InlineData("KXFOG-26OCT31-B12", "days=1", "market-flip")]
    [InlineData("KXBUOY-26OCT12-T2", "days=30", "market-fills-alone")]
    public async Task Market_OfTheSamples_IsTheApprovedDocument(string market, string query, string approved)
    {
        await using var maker = SampleMaker.Bundled();
        await maker.MarketsAsync();
        Check(maker.Market(market, query), approved);
    }

    [Fact]
    public async Task Documents_OfTwoReadings_AreTheSameBytes()
    {
        await using var first = SampleMaker.Bundled();
        await using var second = SampleMaker.Bundled();
        var (expected, found) = (await first.EverythingAsync(), await second.EverythingAsync());

        Assert.True(expected.Count > 17 * 5);
        Assert.Equal(expected.Keys, found.Keys);
        Assert.All(expected, document => Assert.Equal(document.Value, found[document.Key]));
    }

    private static void Check(byte[] document, string name) =>
        ApprovedFile.Check(document, "tests", "DashboardCreator.Sources.Tests", "Samples", "Approved", name + ".json");
}
