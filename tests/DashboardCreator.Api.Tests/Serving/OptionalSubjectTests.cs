using System.Net;
using DashboardCreator.Api.Tests.Fakes;
using DashboardCreator.Dashboards.Core;
using Xunit;

namespace DashboardCreator.Api.Tests.Serving;

/// <summary>A kind whose subject may be left out: the first is meant, and while there is none, a document without a subject.</summary>
public sealed class OptionalSubjectTests : IDisposable
{
    private const string Path = "/api/dashboards/runs";

    private readonly TemporaryFolder folder = new();
    private IReadOnlyList<DashboardSubject> subjects = [new DashboardSubject(Id: null)];

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Get_NoSubjects_IsTheDocumentWithoutOne()
    {
        await using var service = await StartAsync();
        await service.RefreshAsync();

        using var response = await service.GetAsync(Path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Null((await Json.ReadAsync(response)).Text("subject"));
    }

    [Fact]
    public async Task Get_NameWhereThereAreNoSubjects_Is404WithoutNearest()
    {
        await using var service = await StartAsync();
        await service.RefreshAsync();

        using var response = await service.GetAsync(Path + "?run_id=wf-1");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(0, (await Json.ReadAsync(response)).GetProperty("nearest").GetArrayLength());
    }

    [Fact]
    public async Task Get_EmptyName_Is400()
    {
        await using var service = await StartAsync();
        await service.RefreshAsync();
        Assert.Equal(HttpStatusCode.BadRequest, (await service.GetAsync(Path + "?run_id=")).StatusCode);
    }

    [Fact]
    public async Task Catalogue_NoSubjects_ListsNoneAndCountsTheDocument()
    {
        await using var service = await StartAsync();
        await service.RefreshAsync();

        var kind = (await Json.ReadAsync(await service.GetAsync("/api/dashboards"))).GetProperty("dashboards")[0];

        Assert.Equal(0, kind.GetProperty("subjects").GetArrayLength());
        Assert.True(kind.GetProperty("bytes").GetInt64() > 0);
        Assert.Equal(HttpStatusCode.OK, (await service.GetAsync("/health/ready")).StatusCode);
    }

    [Fact]
    public async Task Get_FirstSubjectAppears_TakesThePlaceOfTheDocumentWithoutOne()
    {
        await using var service = await StartAsync();
        await service.RefreshAsync();
        subjects = [new DashboardSubject("wf-2"), new DashboardSubject("wf-1")];
        await service.RefreshAsync();

        using var latest = await service.GetAsync(Path);
        using var named = await service.GetAsync(Path + "?run_id=wf-2");

        Assert.Equal("wf-2", (await Json.ReadAsync(latest)).Text("subject"));
        Assert.Equal(named.Headers.ETag, latest.Headers.ETag);
        Assert.False(File.Exists(System.IO.Path.Combine(folder.Path, "documents", "runs.json")));
    }

    [Fact]
    public async Task Get_LastSubjectGone_IsTheDocumentWithoutOne()
    {
        subjects = [new DashboardSubject("wf-1")];
        await using var service = await StartAsync();
        await service.RefreshAsync();
        subjects = [new DashboardSubject(Id: null)];
        await service.RefreshAsync();

        Assert.Null((await Json.ReadAsync(await service.GetAsync(Path))).Text("subject"));
        Assert.Equal(HttpStatusCode.NotFound, (await service.GetAsync(Path + "?run_id=wf-1")).StatusCode);
    }

    [Fact]
    public async Task Get_AfterARestartWithoutSubjects_IsTheStoredDocument()
    {
        await using (var first = await StartAsync())
        {
            await first.RefreshAsync();
        }

        await using var service = await StartAsync();
        Assert.Equal(HttpStatusCode.OK, (await service.GetAsync(Path)).StatusCode);
    }

    // By name alone wf-1 would be the first file read.
    [Fact]
    public async Task Get_AfterARestartBeforeAnythingIsListed_IsTheNewestAndNotTheFirstByName()
    {
        subjects = [new DashboardSubject("wf-2"), new DashboardSubject("wf-1"), new DashboardSubject("wf-3")];
        await using (var first = await StartAsync())
        {
            await first.RefreshAsync();
        }

        await using var service = await StartAsync();
        Assert.Equal("wf-2", (await Json.ReadAsync(await service.GetAsync(Path))).Text("subject"));
    }

    private Task<TestService> StartAsync()
    {
        var generator = FakeGenerator.Runs();
        generator.Subjects = () => subjects;
        generator.Shape = document => document with { Run = new FakeRun(document.Subject == "wf-2" ? "2026-03-02T14:30:00.5Z" : "2026-03-02T14:30:00Z") };
        return TestService.StartAsync([generator], folder.Path);
    }
}
