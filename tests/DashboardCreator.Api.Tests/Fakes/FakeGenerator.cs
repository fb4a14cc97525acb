using System.Collections.Concurrent;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Api.Tests.Fakes;

/// <summary>A generator that a test scripts while it runs, and that counts what it is asked.</summary>
public sealed class FakeGenerator : IDashboardGenerator
{
    private int generated;
    private int listed;

    private FakeGenerator(DashboardDefinition definition) => Definition = definition;

    public DashboardDefinition Definition { get; }

    /// <summary>What the source lists; throws to play a source that is down.</summary>
    public Func<IReadOnlyList<DashboardSubject>> Subjects { get; set; } = () => DashboardSubject.OnlyDocument;

    /// <summary>Called before a document is made: throw, wait or count here.</summary>
    public Func<string?, CancellationToken, Task> Before { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>Changes the document.</summary>
    public Func<FakeDashboard, FakeDashboard?> Shape { get; set; } = document => document;

    public int Generated => generated;

    public int Listed => listed;

    public ConcurrentQueue<GenerationContext> Contexts { get; } = new();

    public static FakeGenerator Client() => new(new DashboardDefinition
    {
        Kind = "client",
        Summary = "The fund",
        JsonType = FakeJson.Default.FakeDashboard,
        Refresh = new RefreshRule(TimeSpan.FromMinutes(5), RefreshHours.MarketHours),
        LegacyRoute = "/api/v1/dashboards/client",
        Figures = [new Figure("overview.total_equity", "money", "Sum of the equity of all active accounts.", "one account")],
    });

    /// <param name="subjects">Ids; the name of <c>alpha</c> is <c>Name of alpha</c>.</param>
    public static FakeGenerator SignalSender(params string[] subjects) => new(new DashboardDefinition
    {
        Kind = "signal-sender",
        Summary = "One strategy",
        JsonType = FakeJson.Default.FakeDashboard,
        Refresh = new RefreshRule(TimeSpan.FromMinutes(15), RefreshHours.Always),
        SubjectParameter = "strategy_name",
        LegacyRoute = "/api/v1/dashboards/signal-sender/{subject}",
    })
    {
        Subjects = () => [.. subjects.Select(id => new DashboardSubject(id, NameOf(id)))],
    };

    /// <summary>A kind whose subject may be left out; newest first by <c>run.created_at</c>.</summary>
    public static FakeGenerator Runs() => new(new DashboardDefinition
    {
        Kind = "runs",
        Summary = "Runs",
        JsonType = FakeJson.Default.FakeDashboard,
        Refresh = new RefreshRule(TimeSpan.FromMinutes(5), RefreshHours.Always),
        SubjectParameter = "run_id",
        SubjectIsOptional = true,
        NewestFirstBy = "run.created_at",
    });

    public static string NameOf(string id) => "Name of " + id;

    public Task<IReadOnlyList<DashboardSubject>> ListSubjectsAsync(GenerationContext context, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref listed);
        return Task.FromResult(Subjects());
    }

    public async Task<DashboardDocument?> GenerateAsync(string? subject, GenerationContext context, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref generated);
        Contexts.Enqueue(context);
        await Before(subject, cancellationToken);
        return Shape(new FakeDashboard
        {
            Kind = Definition.Kind,
            Subject = subject,
            AsOfDate = context.AsOf,
            GeneratedAt = context.GeneratedAt,
            StrategyName = subject is null ? null : NameOf(subject),
            Sources = [new SourceStatus("books/accounts", SourceStatus.Ok, context.AsOf, Error: null, "accounts", 3)],
            Warnings = [],
        });
    }
}
