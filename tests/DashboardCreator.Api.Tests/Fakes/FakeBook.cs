using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Api.Tests.Fakes;

/// <summary>A kind with filters and tables, that a test scripts while it runs, and that counts its answers.</summary>
public sealed class FakeBook(DashboardDefinition definition) : IQueryableGenerator
{
    private readonly Lock gate = new();
    private bool read;
    private int answered;

    public DashboardDefinition Definition { get; } = definition;

    public Func<IReadOnlyList<DashboardSubject>> Subjects { get; init; } = () => DashboardSubject.OnlyDocument;

    /// <summary>Called before a document is made: throw here to play a source that is down.</summary>
    public Action Before { get; set; } = () => { };

    /// <summary>Called while a question is answered: throw or wait here.</summary>
    public Action<DashboardQuery> OnAnswer { get; set; } = _ => { };

    /// <summary>What is in the document.</summary>
    public Func<FakeBookDashboard, FakeBookDashboard> Shape { get; set; } = document => document;

    public int Answered => answered;

    public static FakeBook WithoutSubjects() => new(Book("greeks", subject: null));

    public static FakeBook PerAccount(params string[] accounts) => new(Book("runs", "account"))
    {
        Subjects = () => [.. accounts.Select(id => new DashboardSubject(id, FakeGenerator.NameOf(id)))],
    };

    public Task<IReadOnlyList<DashboardSubject>> ListSubjectsAsync(GenerationContext context, CancellationToken cancellationToken) => Task.FromResult(Subjects());

    public Task<DashboardDocument?> GenerateAsync(string? subject, GenerationContext context, CancellationToken cancellationToken)
    {
        Before();
        lock (gate)
        {
            read = true;
        }

        return Task.FromResult<DashboardDocument?>(Document(subject, "everything"));
    }

    public DashboardDocument? Answer(DashboardQuery query)
    {
        Interlocked.Increment(ref answered);
        OnAnswer(query);
        lock (gate)
        {
            return read ? Document(query.Subject, string.Join('|', Definition.Filters.Select(filter => string.Join(',', query.Values(filter.Name))))) : null;
        }
    }

    private FakeBookDashboard Document(string? subject, string asked) => Shape(new FakeBookDashboard
    {
        Kind = Definition.Kind,
        Subject = subject,
        AsOfDate = DateTimeOffset.UnixEpoch,
        GeneratedAt = DateTimeOffset.UnixEpoch,
        Asked = asked,
        Rows = [new FakeRow(asked)],
        Sources = [new SourceStatus("books/legs", SourceStatus.Ok, DateTimeOffset.UnixEpoch, Error: null)],
        Warnings = [],
    });

    private static DashboardDefinition Book(string kind, string? subject) => new()
    {
        Kind = kind,
        Summary = "A book",
        JsonType = FakeBookJson.Default.FakeBookDashboard,
        Refresh = new RefreshRule(TimeSpan.FromMinutes(1), RefreshHours.Always),
        SubjectParameter = subject,
        SubjectIsOptional = subject is not null,
        Filters =
        [
            new DashboardFilter("symbol", "Only these underlyings.", "SPY,QQQ"),
            new DashboardFilter("status", "Only these.", "open"),
            new DashboardFilter("from", "First day.", "2026-03-02", Several: false),
        ],
        Tables = [new DashboardTable("rows"), new DashboardTable("inner.rows")],
    };
}
