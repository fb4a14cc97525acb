using System.Text.Json.Serialization.Metadata;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Api.Tests.Scheduling;

/// <summary>A kind of the catalogue that is never asked for its documents.</summary>
internal sealed class StubGenerator(string kind, int minutes, RefreshHours hours) : IDashboardGenerator
{
    public DashboardDefinition Definition { get; } = new()
    {
        Kind = kind,
        Summary = $"The {kind} document",
        JsonType = JsonTypeInfo.CreateJsonTypeInfo<string>(new()),
        Refresh = new RefreshRule(TimeSpan.FromMinutes(minutes), hours),
    };

    /// <summary>The fund every five minutes while the market is open, the strategies every fifteen around the clock.</summary>
    public static DashboardCatalog Catalog { get; } = new(
    [
        new StubGenerator("client", 5, RefreshHours.MarketHours),
        new StubGenerator("signal-sender", 15, RefreshHours.Always),
    ]);

    public Task<IReadOnlyList<DashboardSubject>> ListSubjectsAsync(GenerationContext context, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The schedule asks the refresh port, never a generator.");

    public Task<DashboardDocument?> GenerateAsync(string? subject, GenerationContext context, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The schedule asks the refresh port, never a generator.");
}
