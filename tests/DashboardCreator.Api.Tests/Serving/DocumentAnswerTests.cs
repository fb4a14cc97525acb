using System.Globalization;
using System.Net;
using System.Text;
using DashboardCreator.Api.Tests.Fakes;
using Xunit;

namespace DashboardCreator.Api.Tests.Serving;

public sealed class DocumentAnswerTests
{
    private const string Client = "/api/dashboards/client";

    [Fact]
    public async Task Get_PublishedDocument_HasBytesAndHeaders()
    {
        await using var service = await TestService.StartAsync([FakeGenerator.Client()]);
        await service.RefreshAsync();
        service.Time.Advance(TimeSpan.FromSeconds(90));

        using var response = await service.GetAsync(Client);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.True(response.Headers.ETag is { IsWeak: false });
        Assert.Equal("no-cache", response.Headers.CacheControl!.ToString());
        Assert.Equal("Accept-Encoding", Assert.Single(response.Headers.Vary));
        Assert.Equal(TimeSpan.FromSeconds(90), response.Headers.Age);
        Assert.Equal(DateTimeOffset.Parse(TestService.Start, CultureInfo.InvariantCulture), response.Content.Headers.LastModified);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        var body = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal(body.Length, response.Content.Headers.ContentLength);
        Assert.StartsWith("{\"kind\":\"client\",\"subject\":null,\"as_of_date\":\"2026-03-02T15:00:00Z\"", Encoding.UTF8.GetString(body), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Get_AcceptedEncoding_SendsItWithItsOwnTag(string encoding)
    {
        var generator = FakeGenerator.Client();
        generator.Shape = document => document with { Text = new string('x', 60_000) };
        await using var service = await TestService.StartAsync([generator]);
        await service.RefreshAsync();

        using var plain = await service.GetAsync(Client);
        using var packed = await service.GetAsync(Client, ("Accept-Encoding", encoding));

        Assert.Equal(encoding, Assert.Single(packed.Content.Headers.ContentEncoding));
        Assert.NotEqual(plain.Headers.ETag, packed.Headers.ETag);
        Assert.True(packed.Content.Headers.ContentLength < 1_000);
        using var unchanged = await service.GetAsync(Client, ("Accept-Encoding", encoding), ("If-None-Match", packed.Headers.ETag!.Tag));
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        using var other = await service.GetAsync(Client, ("If-None-Match", packed.Headers.ETag!.Tag));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task Get_KnownTag_Is304WithHeadersAndNoBody()
    {
        await using var service = await TestService.StartAsync([FakeGenerator.Client()]);
        await service.RefreshAsync();
        using var first = await service.GetAsync(Client);

        using var second = await service.GetAsync(Client, ("If-None-Match", $"\"other\", W/{first.Headers.ETag!.Tag}"));

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Equal("Accept-Encoding", Assert.Single(second.Headers.Vary));
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData(0, HttpStatusCode.NotModified)]
    [InlineData(60, HttpStatusCode.NotModified)]
    [InlineData(-1, HttpStatusCode.OK)]
    public async Task Get_ModifiedSince_IsAskedOnlyWithoutATag(int seconds, HttpStatusCode expected)
    {
        await using var service = await TestService.StartAsync([FakeGenerator.Client()]);
        await service.RefreshAsync();
        var since = service.Time.GetUtcNow().AddSeconds(seconds).ToString("R");

        using var response = await service.GetAsync(Client, ("If-Modified-Since", since));
        using var tagged = await service.GetAsync(Client, ("If-Modified-Since", since), ("If-None-Match", "\"other\""));

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(HttpStatusCode.OK, tagged.StatusCode);
    }

    [Fact]
    public async Task Head_PublishedDocument_HasTheHeadersOfGetAndNoBody()
    {
        await using var service = await TestService.StartAsync([FakeGenerator.Client()]);
        await service.RefreshAsync();
        using var get = await service.GetAsync(Client);

        using var head = await service.SendAsync(HttpMethod.Head, Client);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Get_FrozenFigures_AgeFollowsTheRealClock()
    {
        await using var service = await TestService.StartAsync([FakeGenerator.Client()], settings: "--Clock:AsOf=2020-01-02T00:00:00Z");
        await service.RefreshAsync();
        service.Time.Advance(TimeSpan.FromSeconds(7));

        using var response = await service.GetAsync(Client);

        Assert.Equal(TimeSpan.FromSeconds(7), response.Headers.Age);
        Assert.Equal(2026, response.Content.Headers.LastModified!.Value.Year);
        Assert.Equal("2020-01-02T00:00:00Z", (await Json.ReadAsync(response)).Text("generated_at"));
        var entry = (await Json.ReadAsync(await service.GetAsync("/api/dashboards"))).GetProperty("dashboards")[0];
        Assert.Equal(TestService.Start, entry.Text("generated_at"));
    }
}
