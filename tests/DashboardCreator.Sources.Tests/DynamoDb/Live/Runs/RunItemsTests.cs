using Amazon.DynamoDBv2.Model;
using DashboardCreator.Sources.DynamoDb;
using DashboardCreator.Sources.DynamoDb.Live.Runs;
using DashboardCreator.Sources.DynamoDb.Mapping;
using DashboardCreator.Sources.Tests.DynamoDb.Live.Ledger;
using DashboardCreator.Testing.DynamoDb;
using DashboardCreator.Testing.Funds;
using Xunit;

namespace DashboardCreator.Sources.Tests.DynamoDb.Live.Runs;

/// <summary>Sessions and plans on a server process: plans are read whole once, then by their runs.</summary>
public sealed class RunItemsTests(DynamoServer server) : LiveItems(server, "runs")
{
    private const string Index = "GSI1-CorrelationIndex";

    private static readonly DateTimeOffset Start = Utc.At("2026-03-02 15:00");

    private readonly List<IDisposable> opened = [];

    private SetClock Clock { get; } = new(Start);

    private TableNames Names => new("prod", "prod", new Dictionary<string, string>
    {
        ["aggregation-sessions"] = Tables.Name("sessions"),
        ["rebalance-plans"] = Tables.Name("plans"),
    });

    [DynamoFact]
    public async Task ReadAsync_PlanOfANewSession_IsFoundByItsRunWithoutAScanOfPlans()
    {
        await CreateAsync(Index);
        var items = Open();
        Assert.Equal(["p-0", "p-1"], await PlansAsync(items));
        Proxy.Forget();
        await Tables.PutAsync(Names.Sessions, [Session("wf-2")]);
        await Tables.PutAsync(Names.Plans, [Plan("p-2", "wf-2"), Plan("unseen", "wf-9")]);

        Assert.Equal(["p-0", "p-1", "p-2"], await PlansAsync(items));

        Assert.DoesNotContain(Proxy.Calls, call => call.Operation == "Scan" && call.Table == Names.Plans);
        Clock.Now += TimeSpan.FromDays(1);
        Assert.Equal(["p-0", "p-1", "p-2", "unseen"], await PlansAsync(items));
    }

    [DynamoTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ReadAsync_WithoutSessionsOrIndex_ReadsPlansOnceAnHour(bool hasSessions)
    {
        await Tables.CreateAsync("plans", hasSessions ? [] : [Index]);
        if (hasSessions) await Tables.CreateAsync("sessions");
        if (hasSessions) await Tables.PutAsync(Names.Sessions, [Session("wf-1")]);
        await Tables.PutAsync(Names.Plans, [Plan("p-1", "wf-1")]);
        var items = Open();
        await PlansAsync(items);
        await Tables.PutAsync(Names.Plans, [Plan("p-2", "wf-1")]);

        Assert.Equal(["p-1"], await PlansAsync(items));
        Clock.Now += TimeSpan.FromHours(1);
        Assert.Equal(["p-1", "p-2"], await PlansAsync(items));
    }

    [DynamoFact]
    public async Task ReadAsync_NoTables_AreNotFound()
    {
        var items = Open();

        var sessions = await items.ReadAsync(new ItemQuery(Names.Sessions, SessionCollector.Fields), _ => { }, CancellationToken.None);
        var plans = await items.ReadAsync(new ItemQuery(Names.Plans, PlanItemReader.Fields), _ => { }, CancellationToken.None);

        Assert.Equal((false, false), (sessions.Found, plans.Found));
    }

    [DynamoFact]
    public async Task ReadAsync_PlanThatTheTableDropped_IsForgottenWithinADay()
    {
        await CreateAsync(Index);
        var items = Open();
        Assert.Contains("p-0", await PlansAsync(items));
        await Tables.DeleteAsync(Names.Plans, Plan("p-0", "wf-0"));

        Clock.Now += TimeSpan.FromDays(1);

        Assert.Equal(["p-1"], await PlansAsync(items));
    }

    [DynamoFact]
    public async Task GetAsync_Runs_AreThoseOfSessionsAndPlansSinceAnInstant()
    {
        await CreateAsync(Index);
        await Tables.PutAsync(Names.Plans, [Plan("p-old", "wf-old", Start - TimeSpan.FromDays(9))]);
        var items = Open();

        var runs = await items.GetAsync(Start - TimeSpan.FromDays(2), Start, CancellationToken.None);

        Assert.Equal(["wf-0", "wf-1"], runs.Order(StringComparer.Ordinal));
    }

    [DynamoFact]
    public async Task GetAsync_SessionsReadSinceThen_AreNotReadAgain()
    {
        await CreateAsync(Index);
        var items = Open();
        await PlansAsync(items);
        Proxy.Forget();

        await items.GetAsync(Start, Start, CancellationToken.None);
        Assert.DoesNotContain(Proxy.Calls, call => call.Table == Names.Sessions);
        await items.GetAsync(Start, Start.AddTicks(1), CancellationToken.None);
        Assert.Contains(Proxy.Calls, call => call.Table == Names.Sessions);
    }

    protected override void Dispose(bool disposing)
    {
        opened.ForEach(items => items.Dispose());
        base.Dispose(disposing);
    }

    private static Dictionary<string, AttributeValue> Session(string id) => ItemText.Of(
        ("PK", "SESSION#" + id), ("SK", "METADATA"), ("session_id", id), ("correlation_id", id), ("created_at", $"{Start:O}"), ("status", "COMPLETED"));

    private static Dictionary<string, AttributeValue> Plan(string id, string run, DateTimeOffset? at = null) => ItemText.Of(
        ("PK", "PLAN#" + id), ("SK", "METADATA"), ("EntityType", "REBALANCE_PLAN"), ("plan_id", id), ("correlation_id", run),
        ("created_at", $"{at ?? Start:O}"), ("GSI1PK", "CORR#" + run), ("GSI1SK", $"PLAN#{at ?? Start:O}"));

    private async Task<IEnumerable<string>> PlansAsync(RunItems items)
    {
        var ids = new List<string>();
        await items.ReadAsync(new ItemQuery(Names.Sessions, SessionCollector.Fields), _ => { }, CancellationToken.None);
        var read = await items.ReadAsync(new ItemQuery(Names.Plans, PlanItemReader.Fields), item => ids.Add(item["plan_id"].S), CancellationToken.None);
        Assert.Equal((true, ids.Count), (read.Found, read.Items));
        return ids.Order(StringComparer.Ordinal);
    }

    private RunItems Open()
    {
        var items = new RunItems(Source(), Names, Clock);
        opened.Add(items);
        return items;
    }

    /// <summary>A session with its plan, and a plan whose session is over.</summary>
    private async Task CreateAsync(params string[] indexes)
    {
        await Tables.CreateAsync("sessions");
        await Tables.CreateAsync("plans", indexes);
        await Tables.PutAsync(Names.Sessions, [Session("wf-1")]);
        await Tables.PutAsync(Names.Plans, [Plan("p-0", "wf-0"), Plan("p-1", "wf-1")]);
    }
}
