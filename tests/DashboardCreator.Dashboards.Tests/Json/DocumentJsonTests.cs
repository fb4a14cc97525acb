using System.Text.Json;
using DashboardCreator.Dashboards.Json;
using DashboardCreator.Testing.Funds;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Json;

public sealed class DocumentJsonTests
{
    [Theory]
    [InlineData("2026-03-02 14:30:05", "\"2026-03-02T14:30:05Z\"")]
    [InlineData("2026-03-02 14:30:05.5", "\"2026-03-02T14:30:05.5Z\"")]
    [InlineData("2026-03-02 14:30:05.1239", "\"2026-03-02T14:30:05.1239Z\"")]
    [InlineData("2026-03-02 14:30:05.1234567", "\"2026-03-02T14:30:05.123456Z\"")]
    [InlineData("2026-03-02T14:30:05+02:00", "\"2026-03-02T12:30:05Z\"")]
    [InlineData("1970-01-01", "\"1970-01-01T00:00:00Z\"")]
    [InlineData("9999-12-31 23:59:59.999", "\"9999-12-31T23:59:59.999Z\"")]
    public void Instant_Written_IsIsoInUtcWithZ(string instant, string expected)
    {
        var json = JsonSerializer.Serialize(Utc.At(instant), DocumentJson.Options());

        Assert.Equal(expected, json);
        Assert.Equal(TimeSpan.Zero, JsonSerializer.Deserialize<DateTimeOffset>(json, DocumentJson.Options()).Offset);
    }

    [Fact]
    public void ChartPoint_Written_IsADayAndANumberOrNull()
    {
        var day = Utc.Day("2026-03-02");

        Assert.Equal("[\"2026-03-02\",1.25]", JsonSerializer.Serialize(new ChartPoint(day, 1.25)));
        Assert.Equal("[\"2026-03-02\",null]", JsonSerializer.Serialize(new ChartPoint(day, null)));
        Assert.Equal(new ChartPoint(day, 1.25), JsonSerializer.Deserialize<ChartPoint>("[\"2026-03-02\",1.25]"));
        Assert.Equal(new ChartPoint(day, null), JsonSerializer.Deserialize<ChartPoint>("[\"2026-03-02\",null]"));
    }

    [Fact]
    public void Text_OfAnyLanguage_IsWrittenAsItIs()
    {
        Assert.Equal("\"Ærø <b> 🦊 \\\"\\t\\\\\"", JsonSerializer.Serialize("Ærø <b> 🦊 \"\t\\", DocumentJson.Options()).Replace("\\uD83E\\uDD8A", "🦊", StringComparison.Ordinal));
    }
}
