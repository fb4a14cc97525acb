using System.Text.Json;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Dashboards.Trading;
using DashboardCreator.Dashboards.Trading.Hedging;
using DashboardCreator.Dashboards.Trading.Runs;
using DashboardCreator.Testing.Broker;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Time;

namespace DashboardCreator.Testing.Trading;

/// <summary>Runs, trades and hedges as a test describes them, and the documents made from them.</summary>
public sealed record RunsDraft
{
    private static readonly NyseCalendar Calendar = new();

    public DateTimeOffset AsOf { get; init; } = Utc.At("2026-02-03 15:30");

    public RunRecords Runs { get; init; } = new();

    public LedgerRecords Ledger { get; init; } = new();

    public HedgeRecords Hedges { get; init; } = new();

    public AccountSnapshot Snapshot { get; init; } = new();

    public TradingOptions Options { get; init; } = new();

    public GenerationContext Context => new(AsOf, AsOf, AsOf);

    /// <summary>The draft's records behind the ports.</summary>
    public RunsSources Sources() => new() { Runs = Runs, Ledger = Ledger, Hedges = Hedges, Snapshot = Snapshot };

    /// <summary>Readings of such sources.</summary>
    public TradingBooks Books(RunsSources sources) =>
        new(sources, sources, sources, new TradingBrokerReader(new InMemoryBrokerSource(), sources, Options), new ManualTime(AsOf));

    public RunsDashboardGenerator RunsGenerator() => new(Books(Sources()), Options);

    public HedgingDashboardGenerator HedgingGenerator() => new(Books(Sources()), Calendar, Options);

    /// <summary>The ids that have a document.</summary>
    public IReadOnlyList<string?> RunIds() =>
        [.. RunsGenerator().ListSubjectsAsync(Context, CancellationToken.None).GetAwaiter().GetResult().Select(subject => subject.Id)];

    /// <summary>The published bytes of a run; of null those of the first one listed.</summary>
    public byte[] RunBytes(string? id = null) => Bytes(RunsGenerator(), id ?? RunIds()[0]);

    public JsonElement Run(string? id = null) => JsonDocument.Parse(RunBytes(id)).RootElement;

    public byte[] HedgingBytes() => Bytes(HedgingGenerator(), null);

    public JsonElement Hedging() => JsonDocument.Parse(HedgingBytes()).RootElement;

    /// <summary>The draft with its sessions changed.</summary>
    public RunsDraft WithSessions(Func<RunSession, RunSession> change) => this with { Runs = Runs with { Sessions = [.. Runs.Sessions.Select(change)] } };

    /// <summary>The draft with its plans changed.</summary>
    public RunsDraft WithPlans(Func<RebalancePlan, RebalancePlan> change) => this with { Runs = Runs with { Plans = [.. Runs.Plans.Select(change)] } };

    /// <summary>The draft with other hedges.</summary>
    public RunsDraft WithHedges(params HedgePosition[] positions) => this with { Hedges = Hedges with { Positions = positions } };

    /// <summary>The draft with other decisions.</summary>
    public RunsDraft WithHistory(params HedgeDecision[] history) => this with { Hedges = Hedges with { History = history } };

    private byte[] Bytes(IDashboardGenerator generator, string? subject)
    {
        var document = generator.GenerateAsync(subject, Context, CancellationToken.None).GetAwaiter().GetResult();
        return JsonSerializer.SerializeToUtf8Bytes(document, generator.Definition.JsonType);
    }
}
