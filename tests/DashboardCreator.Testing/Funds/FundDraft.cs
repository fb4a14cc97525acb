using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Funds;
using DashboardCreator.Dashboards.Markets;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Testing.Funds;

/// <summary>A fund as a test describes it; every list is in stored order. Sessions are weekdays in UTC unless the test says otherwise.</summary>
public sealed record FundDraft
{
    public string? Name { get; init; }

    public DateTimeOffset AsOf { get; init; } = Utc.At("2026-03-09 21:30");

    /// <summary>When the document was asked for; null for the as-of instant itself, which is the present then.</summary>
    public DateTimeOffset? RequestedAt { get; init; }

    public IReadOnlyList<Account> Accounts { get; init; } = [];

    public IReadOnlyList<Strategy> Strategies { get; init; } = [];

    public IReadOnlyList<Position> Positions { get; init; } = [];

    /// <summary>Strategy id and per cent; null for no approved allocation.</summary>
    public IReadOnlyList<AllocationShare>? Shares { get; init; }

    public IReadOnlyList<EquityPoint> Equity { get; init; } = [];

    public IReadOnlyList<SignalDraft> Signals { get; init; } = [];

    public IReadOnlyList<ConfirmationDraft> Confirmations { get; init; } = [];

    public IReadOnlyList<DailyBar> Bars { get; init; } = [];

    /// <summary>True: the benchmark is set up and does not answer. False, without bars: nobody has set one up.</summary>
    public bool BenchmarkFails { get; init; }

    public IReadOnlyList<SourceStatus> Sources { get; init; } = [];

    public IReadOnlyList<DocumentWarning> Warnings { get; init; } = [];

    public DateTimeOffset? NewestRecordAt { get; init; }

    public FundOptions Options { get; init; } = new();

    public ITradingCalendar Calendar { get; init; } = ListedSessions.Weekdays;

    /// <summary>The context of a document made at the as-of instant.</summary>
    public GenerationContext Context => new(AsOf, AsOf, RequestedAt ?? AsOf);

    public SignalBook Book()
    {
        var book = new SignalBookBuilder();
        foreach (var signal in Signals)
        {
            signal.AddTo(book);
        }

        foreach (var confirmation in Confirmations)
        {
            confirmation.AddTo(book);
        }

        return book.Build(Strategies);
    }

    public FundRecords Records() => new()
    {
        FundName = Name,
        Accounts = Accounts,
        Strategies = Strategies,
        Positions = Positions,
        Allocation = Shares is null ? null : new Allocation(Shares, ApprovedAt: Utc.At("2026-01-05 20:15")),
        EquitySnapshots = Equity,
        Signals = Book(),
        Sources = Sources,
        Warnings = Warnings,
        NewestRecordAt = NewestRecordAt,
    };

    public FundView View()
    {
        var bars = new BenchmarkBars(Options.Benchmark, "memory/bars", Bars, Bars.Count == 0 ? "no bars" : null, Unavailable: BenchmarkFails);
        return FundView.Of(new FundBook(Records(), bars, Equity, AsOf), Context, Options, Calendar);
    }
}
