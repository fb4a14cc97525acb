using DashboardCreator.Api.Cache;
using DashboardCreator.Api.Refreshing;
using DashboardCreator.Api.Serving;
using DashboardCreator.Api.Tests.Fakes;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Testing.Time;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace DashboardCreator.Api.Tests.Serving;

/// <summary>
/// What the handler allocates for one answer: bytes of this thread around 2,000 calls, divided by the calls. The context is reused and its headers
/// are cleared between calls, as a server does, so that the count is of our code and not of the context.
/// </summary>
public sealed class ServingAllocationTests
{
    private const int Calls = 2_000;
    private const long Budget = 1_024;

    [Theory]
    [InlineData("", "")]
    [InlineData("br, gzip", "")]
    [InlineData("", "\"none\", W/\"such\"")]
    [InlineData("gzip", "*")]
    public void AnswerAsync_CachedDocument_StaysWithinTheBudget(string acceptEncoding, string ifNoneMatch)
    {
        var handler = Handler(FakeGenerator.Client().Definition, null);
        Assert.InRange(PerCall(handler, "", acceptEncoding, ifNoneMatch), 0, Budget);
    }

    [Theory]
    [InlineData("?strategy_name=alpha")]
    [InlineData("?&STRATEGY_NAME=Name%20of+alpha&")]
    public void AnswerAsync_CachedSubject_StaysWithinTheBudget(string query)
    {
        var handler = Handler(FakeGenerator.SignalSender("alpha").Definition, new DashboardSubject("alpha", "Name of alpha"));
        Assert.InRange(PerCall(handler, query, "br", ""), 0, Budget);
    }

    [Fact]
    public void AnswerAsync_KindWithFiltersAndNoQuery_CostsWhatAnyOtherDocumentDoes()
    {
        var (with, without) = (Handler(FakeBook.WithoutSubjects().Definition, null, FakeBook.WithoutSubjects()), Handler(FakeGenerator.Client().Definition, null));
        Assert.Equal(PerCall(without, "", "br", ""), PerCall(with, "", "br", ""));
    }

    private static DocumentHandler Handler(DashboardDefinition definition, DashboardSubject? subject, IDashboardGenerator? generator = null)
    {
        var time = new ManualTime(TestService.Start);
        var kind = new PublishedKind(definition);
        if (subject is not null)
        {
            kind.TakeListing([subject], time.GetUtcNow());
        }

        var json = new byte[60 * 1024];
        Array.Fill(json, (byte)' ');
        var document = PublishedDocument.Good(new DashboardKey(definition.Kind, subject?.Id), json, time.GetUtcNow(), time.GetUtcNow());
        kind.Update(subject?.Id, _ => new SlotState(document, document, null, null));
        var lifetime = new ApplicationLifetime(NullLogger<ApplicationLifetime>.Instance);
        time.Advance(TimeSpan.FromSeconds(12_345));
        var trigger = new RefreshTrigger(new NoRefresh(), lifetime);
        return new DocumentHandler(kind, trigger, time, generator is null ? null : new QuestionHandler(kind, generator, trigger, time));
    }

    private static long PerCall(DocumentHandler handler, string query, string acceptEncoding, string ifNoneMatch)
    {
        var context = new DefaultHttpContext();
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
        context.Request.Method = HttpMethods.Get;
        context.Request.QueryString = new QueryString(query);
        context.Request.Headers.AcceptEncoding = acceptEncoding;
        context.Request.Headers.IfNoneMatch = ifNoneMatch;
        for (var warmUp = 0; warmUp < 200; warmUp++)
        {
            Call(handler, context);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var call = 0; call < Calls; call++)
        {
            Call(handler, context);
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / Calls;
    }

    private static void Call(DocumentHandler handler, DefaultHttpContext context)
    {
        context.Response.Headers.Clear();
        context.Response.StatusCode = StatusCodes.Status200OK;
        var work = handler.AnswerAsync(context);
        Assert.True(work.IsCompletedSuccessfully);
        Assert.NotEqual(StatusCodes.Status404NotFound, context.Response.StatusCode);
    }

    private sealed class NoRefresh : IDashboardRefresh
    {
        public Task<IReadOnlyList<RefreshResult>> RefreshAsync(string? kind, string? subject, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("A cached answer asks nobody.");
    }
}
