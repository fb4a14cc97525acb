using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using DashboardCreator.Api.Cache;
using DashboardCreator.Api.Health;
using DashboardCreator.Api.Scheduling;
using DashboardCreator.Api.Store;
using DashboardCreator.Dashboards.Core;
using Microsoft.Extensions.Options;

namespace DashboardCreator.Api.Refreshing;

/// <summary>Makes one document: generate, write, publish, keep. A unit of work of its own.</summary>
internal sealed class DocumentMaker(
    DocumentStore store, SourceBoard sources, FailureRecorder failures, RefreshLog log, IOptions<RefreshOptions> options, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim places = new(options.Value.Parallelism);

    public void Dispose() => places.Dispose();

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A unit of work: whatever goes wrong in it is logged and recorded, and stops no other.")]
    public async Task<RefreshResult> MakeAsync(
        IDashboardGenerator generator, PublishedKind kind, string? subject, GenerationContext context, CancellationToken cancellationToken)
    {
        await places.WaitAsync(cancellationToken);
        var key = new DashboardKey(kind.Definition.Kind, subject);
        var started = time.GetTimestamp();
        try
        {
            var document = await generator.GenerateAsync(subject, context, cancellationToken);
            if (document is null)
            {
                return Retire(kind, key, time.GetElapsedTime(started));
            }

            var json = JsonSerializer.SerializeToUtf8Bytes(document, kind.Definition.JsonType);
            var published = PublishedDocument.Good(key, json, context.RequestedAt, time.GetUtcNow());
            kind.Update(subject, _ => new SlotState(published, published, published.ModifiedAt, LastError: null));
            sources.Answered(document.Sources);
            store.Save(published);
            var duration = time.GetElapsedTime(started).TotalMilliseconds;
            log.Made(key, json.Length, duration, document, context);
            return new RefreshResult(key.Kind, key.Subject, RefreshResult.Ok, duration, Error: null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            var error = failures.Record(kind, subject, exception);
            return new RefreshResult(key.Kind, key.Subject, RefreshResult.Failed, time.GetElapsedTime(started).TotalMilliseconds, error);
        }
        finally
        {
            places.Release();
        }
    }

    private RefreshResult Retire(PublishedKind kind, DashboardKey key, TimeSpan duration)
    {
        if (key.Subject is null)
        {
            throw new InvalidOperationException($"The generator of {key.Kind} gave no document, and the kind has only one.");
        }

        kind.Retire(key.Subject);
        store.Delete(key);
        return new RefreshResult(key.Kind, key.Subject, RefreshResult.UnknownSubject, duration.TotalMilliseconds, "there is no such subject any more");
    }
}
