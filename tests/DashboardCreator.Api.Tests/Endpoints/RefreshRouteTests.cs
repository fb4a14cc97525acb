using System.Net;
using DashboardCreator.Api.Tests.Fakes;
using DashboardCreator.Dashboards.Ports;
using Xunit;

namespace DashboardCreator.Api.Tests.Endpoints;

public sealed class RefreshRouteTests
{
    [Theory]
    [InlineData("/api/dashboards/refresh")]
    [InlineData("/api/v1/dashboards/regenerate")]
    [InlineData("/api/dashboards/refresh?wait=true")]
    public async Task Post_All_AnswersWhenDone(string path)
    {
        await using var service = await TestService.StartAsync([FakeGenerator.Client(), FakeGenerator.SignalSender("a", "b")]);

        using var response = await service.SendAsync(HttpMethod.Post, path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var answer = await Json.ReadAsync(response);
        Assert.Equal("3 dashboards refreshed", answer.Text("message"));
        Assert.True(answer.GetProperty("client_dashboard_updated").GetBoolean());
        Assert.Equal(2, answer.GetProperty("signal_sender_dashboards_updated").GetInt32());
        Assert.Equal(TestService.Start, answer.Text("timestamp"));
        Assert.Equal(["kind", "subject", "status", "duration_ms", "error"], answer.GetProperty("results")[0].EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public async Task Post_OneFails_SaysWhichAndWhy()
    {
        var client = FakeGenerator.Client();
        client.Before = (_, _) => throw new SourceUnavailableException("books", "refused");
        await using var service = await TestService.StartAsync([client, FakeGenerator.SignalSender("a")]);

        var answer = await Json.ReadAsync(await service.SendAsync(HttpMethod.Post, "/api/dashboards/refresh"));

        Assert.False(answer.GetProperty("client_dashboard_updated").GetBoolean());
        Assert.Equal(("failed", "books: refused"), (answer.GetProperty("results")[0].Text("status"), answer.GetProperty("results")[0].Text("error")));
    }

    [Fact]
    public async Task Post_KindAndSubject_MakesOnlyThat()
    {
        var (client, senders) = (FakeGenerator.Client(), FakeGenerator.SignalSender("a", "b"));
        await using var service = await TestService.StartAsync([client, senders]);
        await service.RefreshAsync("?kind=signal-sender&subject=Name%20of%20b");
        Assert.Equal((0, 1), (client.Generated, senders.Generated));
        Assert.Equal(HttpStatusCode.OK, (await service.GetAsync("/api/dashboards/signal-sender?strategy_name=b")).StatusCode);
    }

    [Fact]
    public async Task Post_NoWait_Is202AndTheRunCanBeFollowed()
    {
        await using var service = await TestService.StartAsync([FakeGenerator.Client()]);

        using var response = await service.SendAsync(HttpMethod.Post, "/api/dashboards/refresh?wait=false");

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        var run = await Json.ReadAsync(await service.GetAsync(response.Headers.Location!.ToString()));
        Assert.Equal((await Json.ReadAsync(response)).Text("id"), run.Text("id"));
    }

    [Theory]
    [InlineData("?kind=unheard-of", HttpStatusCode.BadRequest)]
    [InlineData("?subject=a", HttpStatusCode.BadRequest)]
    [InlineData("?kind=client&subject=a", HttpStatusCode.BadRequest)]
    [InlineData("?wait=perhaps", HttpStatusCode.BadRequest)]
    [InlineData("?kind=client&kind=client", HttpStatusCode.BadRequest)]
    [InlineData("?kind=signal-sender&subject=unheard-of", HttpStatusCode.NotFound)]
    public async Task Post_WrongParameters_AreProblems(string query, HttpStatusCode expected)
    {
        await using var service = await TestService.StartAsync([FakeGenerator.Client(), FakeGenerator.SignalSender("a")]);
        using var response = await service.SendAsync(HttpMethod.Post, "/api/dashboards/refresh" + query);
        Assert.Equal(expected, response.StatusCode);
        var problem = await Json.ReadAsync(response);
        if (expected == HttpStatusCode.BadRequest)
        {
            Assert.Equal(["client", "signal-sender"], problem.GetProperty("known").EnumerateArray().Select(kind => kind.GetString()));
        }
    }

    [Fact]
    public async Task Post_ParameterThatThereIsNot_IsRefusedWithThoseThereAre()
    {
        await using var service = await TestService.StartAsync([FakeGenerator.Client()]);
        using var response = await service.SendAsync(HttpMethod.Post, "/api/dashboards/refresh?kinds=client");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(["kind", "subject", "wait"], (await Json.ReadAsync(response)).GetProperty("known").EnumerateArray().Select(name => name.GetString()));
    }

    [Fact]
    public async Task Post_KindInOtherLetters_IsTheSameKind()
    {
        var (client, senders) = (FakeGenerator.Client(), FakeGenerator.SignalSender("a"));
        await using var service = await TestService.StartAsync([client, senders]);
        await service.RefreshAsync("?kind=CLIENT");
        Assert.Equal((1, 0), (client.Generated, senders.Generated));
    }

    [Fact]
    public async Task Get_RefreshRoute_Is405WithAllow()
    {
        await using var service = await TestService.StartAsync([FakeGenerator.Client()]);
        using var response = await service.GetAsync("/api/dashboards/refresh");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal("POST", Assert.Single(response.Content.Headers.Allow));
        Assert.Equal(405, (await Json.ReadAsync(response)).GetProperty("status").GetInt32());
    }
}
