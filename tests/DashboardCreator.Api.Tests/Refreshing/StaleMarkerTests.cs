using System.Text;
using System.Text.Json;
using DashboardCreator.Api.Cache;
using DashboardCreator.Api.Refreshing;
using Xunit;

namespace DashboardCreator.Api.Tests.Refreshing;

public sealed class StaleMarkerTests
{
    private const string Good = """
        {"kind":"client","subject":null,"as_of_date":"2026-03-02T15:00:00Z","generated_at":"2026-03-02T15:00:00Z","stale":false,"figure":1.10,"big":12345678901234567890.123456789,"tiny":1E-7,"text":"Grüße 😀 \u0001 <&>","deep":{"stale":false,"sources":[1]},"sources":[{"name":"mongodb/a","status":"ok","last_success":"2026-03-02T15:00:00Z","error":null},{"name":"alpaca/b","status":"ok","last_success":null,"error":null}],"warnings":[{"code":"no_losses","path":"x","message":"m"}]}
        """;

    [Fact]
    public void Mark_SourceDown_ChangesOnlyStaleSourcesAndWarnings()
    {
        var marked = Mark("mongodb", "mongodb: refused");

        var expected = Good
            .Replace("\"generated_at\":\"2026-03-02T15:00:00Z\",\"stale\":false", "\"generated_at\":\"2026-03-02T15:00:00Z\",\"stale\":true", StringComparison.Ordinal)
            .Replace(
                "{\"name\":\"mongodb/a\",\"status\":\"ok\",\"last_success\":\"2026-03-02T15:00:00Z\",\"error\":null}",
                "{\"name\":\"mongodb/a\",\"status\":\"stale\",\"last_success\":\"2026-03-02T15:00:00Z\",\"error\":\"mongodb: refused\"}",
                StringComparison.Ordinal)
            .Replace(
                "\"message\":\"m\"}]",
                "\"message\":\"m\"},{\"code\":\"source_unavailable\",\"path\":null,\"message\":\"The last refresh failed, these figures are from before: mongodb: refused\"}]",
                StringComparison.Ordinal);
        Assert.Equal(expected, marked);
    }

    [Fact]
    public void Mark_SourceThatNeverAnswered_IsUnavailable() => Assert.Equal("unavailable", Source(Mark("alpaca/b", "down"), 1));

    [Fact]
    public void Mark_SourceTheDocumentDoesNotName_IsAdded()
    {
        var marked = Mark("lake", "gone");
        Assert.Equal("unavailable", Source(marked, 2));
        Assert.Equal("ok", Source(marked, 0));
    }

    [Fact]
    public void Mark_NamePrefixOfAnother_DoesNotTouchTheOther() => Assert.Equal("ok", Source(Mark("mongo", "down"), 0));

    [Fact]
    public void Mark_InternalError_BlamesNoSource()
    {
        var marked = Mark(null, "an internal error");
        Assert.Equal("ok", Source(marked, 0));
        Assert.Contains("\"code\":\"refresh_failed\"", marked, StringComparison.Ordinal);
    }

    private static string Mark(string? source, string error) => Encoding.UTF8.GetString(StaleMarker.Mark(Encoding.UTF8.GetBytes(Good), new StaleMark(source, error)));

    private static string? Source(string json, int index)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("sources")[index].GetProperty("status").GetString();
    }
}
