using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Benchmarks.Serving;

/// <summary>Stands in the catalogue where the client's generator stands, so that the route, the cache and the headers are the real ones.</summary>
internal sealed class LargeDocumentGenerator : IDashboardGenerator
{
    public const string Kind = "client";

    public DashboardDefinition Definition { get; } = new()
    {
        Kind = Kind,
        Summary = "A large document",
        JsonType = LargeDocumentJson.Instance.LargeDocument,
        Refresh = new RefreshRule(TimeSpan.FromHours(1), RefreshHours.Always),
    };

    public Task<IReadOnlyList<DashboardSubject>> ListSubjectsAsync(GenerationContext context, CancellationToken cancellationToken) =>
        Task.FromResult(DashboardSubject.OnlyDocument);

    public Task<DashboardDocument?> GenerateAsync(string? subject, GenerationContext context, CancellationToken cancellationToken) =>
        Task.FromResult<DashboardDocument?>(LargeDocument.Of(context));
}
