using System.Net;
using DashboardCreator.Api.Problems;
using DashboardCreator.Api.Tests.Fakes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Xunit;

namespace DashboardCreator.Api.Tests.Endpoints;

public sealed class ProblemTests
{
    [Theory]
    [InlineData("/nowhere", "GET", HttpStatusCode.NotFound)]
    [InlineData("/api/dashboards/unheard-of", "GET", HttpStatusCode.NotFound)]
    [InlineData("/api/dashboards/client", "DELETE", HttpStatusCode.MethodNotAllowed)]
    [InlineData("/api/jobs/unheard-of", "GET", HttpStatusCode.NotFound)]
    public async Task Answer_Error_IsProblemDetailsWithATraceId(string path, string method, HttpStatusCode expected)
    {
        await using var service = await TestService.StartAsync([FakeGenerator.Client()]);

        using var response = await service.SendAsync(new HttpMethod(method), path, ("Accept", "text/html"));

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        var problem = await Json.ReadAsync(response);
        Assert.Equal(((int)expected, path), (problem.GetProperty("status").GetInt32(), problem.Text("instance")));
        Assert.All(["type", "title", "detail", "trace_id"], name => Assert.False(string.IsNullOrEmpty(problem.Text(name))));
    }

    [Fact]
    public async Task Answer_UnexpectedException_Is500ThatTellsNothingAndALogThatDoes()
    {
        using var log = new CapturedLog();
        using var factory = LoggerFactory.Create(builder => builder.AddProvider(log));
        var context = new DefaultHttpContext { TraceIdentifier = "trace-7" };
        using var body = new MemoryStream();
        context.Response.Body = body;
        var middleware = new ProblemMiddleware(_ => throw new InvalidOperationException("password=hunter2"), factory.CreateLogger<ProblemMiddleware>());

        await middleware.InvokeAsync(context);

        var text = System.Text.Encoding.UTF8.GetString(body.ToArray());
        Assert.Equal(500, context.Response.StatusCode);
        Assert.DoesNotContain("hunter2", text, StringComparison.Ordinal);
        Assert.Contains("trace-7", text, StringComparison.Ordinal);
        Assert.Contains(log.Lines, line => line.Contains("trace-7", StringComparison.Ordinal) && line.Contains("hunter2", StringComparison.Ordinal));
    }
}
