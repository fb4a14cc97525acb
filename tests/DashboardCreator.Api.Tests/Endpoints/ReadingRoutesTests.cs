using DashboardCreator.Api.Tests.Fakes;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace DashboardCreator.Api.Tests.Endpoints;

public sealed class ReadingRoutesTests
{
    [Theory]
    [InlineData("/api/dashboards")]
    [InlineData("/api/dashboards/client")]
    [InlineData("/api/v1/dashboards/client")]
    [InlineData("/api/jobs")]
    [InlineData("/api/jobs/client")]
    [InlineData("/api/metrics")]
    [InlineData("/health")]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Head_WhereGetIsAnswered_HasItsStatusAndType(string path)
    {
        await using var service = await TestService.StartAsync([FakeGenerator.Client()]);
        await service.RefreshAsync();

        using var get = await service.GetAsync(path);
        using var head = await service.SendAsync(HttpMethod.Head, path);

        Assert.Equal((get.StatusCode, get.Content.Headers.ContentType), (head.StatusCode, head.Content.Headers.ContentType));
    }

    [Fact]
    public async Task Server_NameOfTenThousandCharacters_IsNotRefusedForItsLength()
    {
        await using var service = await TestService.StartAsync([FakeGenerator.Client()]);
        Assert.True(service.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value.Limits.MaxRequestLineSize > 3 * 10_000);
    }
}
