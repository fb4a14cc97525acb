using System.Text.Json;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Greeks;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing.Broker;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Ports;
using DashboardCreator.Testing.Time;
using Microsoft.Extensions.Logging.Abstractions;

namespace DashboardCreator.Testing.Options;

/// <summary>An options book as a test describes it, and the documents made from it.</summary>
public sealed record OptionsDraft
{
    private static readonly NyseCalendar Calendar = new();

    /// <summary>Friday, an hour before the close in New York, unless a test says otherwise.</summary>
    public DateTimeOffset AsOf { get; init; } = Utc.At("2026-03-06 20:00");

    /// <summary>When the document was asked for; null for the as-of instant itself, which is the present then.</summary>
    public DateTimeOffset? RequestedAt { get; init; }

    public IReadOnlyList<OptionExecution> Executions { get; init; } = [];

    public bool ExecutionsKnown { get; init; } = true;

    public IReadOnlyList<OptionSnapshot> Snapshots { get; init; } = [];

    public IReadOnlyList<OptionSnapshot> ExecutionSnapshots { get; init; } = [];

    public IReadOnlyList<OptionHolding> Holdings { get; init; } = [];

    /// <summary>Symbol and bars.</summary>
    public IReadOnlyList<(string Symbol, IReadOnlyList<DailyBar> Bars)> Bars { get; init; } = [];

    /// <summary>What the bars fail with; null when they are there.</summary>
    public SourceUnavailableException? BarsFailure { get; init; }

    /// <summary>What the service remembers of the days before.</summary>
    public IReadOnlyList<OptionsDay> History { get; init; } = [];

    public GreeksOptions Options { get; init; } = new();

    public GenerationContext Context => new(AsOf, AsOf, RequestedAt ?? AsOf);

    public OptionsRecords Records => new()
    {
        Executions = Executions,
        ExecutionsKnown = ExecutionsKnown,
        Snapshots = Snapshots,
        ExecutionSnapshots = ExecutionSnapshots,
        Holdings = Holdings,
        Sources = [new SourceStatus("memory/strategy_executions", SourceStatus.Ok, null, null, "executions", Executions.Count)],
        NewestRecordAt = Snapshots.Count == 0 ? null : Snapshots.Max(snapshot => snapshot.At),
    };

    /// <summary>The draft with these positions and snapshots and nothing else.</summary>
    public static OptionsDraft Of(IReadOnlyList<OptionExecution> executions, params OptionSnapshot[] snapshots) => new() { Executions = executions, Snapshots = snapshots };

    /// <summary>The draft with one open position on ACME.</summary>
    public static OptionsDraft Of(OptionLeg[] legs, params OptionSnapshot[] snapshots) => Of([Contracts.Open("x1", "ACME", legs)], snapshots);

    public InMemoryDailyBarSource BarSource() =>
        Bars.Aggregate(new InMemoryDailyBarSource { Failure = BarsFailure }, (source, symbol) => source.Add(symbol.Symbol, symbol.Bars));

    public GreeksDashboardGenerator Generator() => Generator(new InMemoryOptionsSource { Records = Records }, BarSource(), new InMemoryOptionsHistory(History));

    public GreeksDashboardGenerator Generator(IOptionsSource source, IDailyBarSource bars, IOptionsHistory history)
    {
        var reader = new OptionsBookReader(source, bars, history, Calendar, Options);
        return new GreeksDashboardGenerator(new OptionsBooks(reader, new ManualTime(AsOf), NullLogger<OptionsBooks>.Instance));
    }

    /// <summary>The document as it is published.</summary>
    /// <param name="query">Such as <c>status=all&amp;symbol=SPY&amp;symbol=QQQ</c>.</param>
    public byte[] Bytes(string query = "")
    {
        var reader = new OptionsBookReader(new InMemoryOptionsSource { Records = Records }, BarSource(), new InMemoryOptionsHistory(History), Calendar, Options);
        var view = reader.ReadAsync(Context, CancellationToken.None).GetAwaiter().GetResult();
        return JsonSerializer.SerializeToUtf8Bytes(GreeksComposer.Compose(view, GreeksFilter.Of(Query(query))), GreeksJson.Instance.GreeksDashboard);
    }

    public JsonElement Document(string query = "") => JsonDocument.Parse(Bytes(query)).RootElement;

    /// <summary>A query as the routes give it to a generator.</summary>
    public static DashboardQuery Query(string query) => new(null, query.Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2))
        .GroupBy(pair => pair[0], pair => pair[1])
        .ToDictionary(values => values.Key, values => (IReadOnlyList<string>)[.. values]));
}
