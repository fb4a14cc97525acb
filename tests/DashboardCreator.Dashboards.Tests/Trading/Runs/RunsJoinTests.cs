using System.Text.Json;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Testing;
using DashboardCreator.Testing.Funds;
using DashboardCreator.Testing.Trading;
using Xunit;

namespace DashboardCreator.Dashboards.Tests.Trading.Runs;

/// <summary>Which runs there are, in which order, and what belongs to them.</summary>
public sealed class RunsJoinTests
{
    private static readonly DateTimeOffset Now = Utc.At("2026-02-03 15:30");

    [Theory]
    [InlineData("PENDING", "2026-02-03 15:00", false)] // exactly 30 minutes are not more than 30
    [InlineData("PENDING", "2026-02-03 14:59:59.999", true)]
    [InlineData("pending", "2026-02-03 14:00", true)]
    [InlineData("AGGREGATING", "2026-02-03 14:00", false)]
    [InlineData("COMPLETED", "2026-02-02 16:00", false)]
    [InlineData("PENDING", "2026-02-03 16:00", false)]
    public void Stuck_Session_IsPendingForMoreThanHalfAnHour(string status, string createdAt, bool expected)
    {
        var document = Draft(Session("s", createdAt) with { Status = status }).Run();

        Assert.Equal(expected, document.At("runs[0].stuck").GetBoolean());
        Assert.Equal(expected, document.At("run.stuck").GetBoolean());
        Assert.Equal(expected ? 1 : 0, document.At("stuck_sessions").GetArrayLength());
        Assert.Equal(status, document.Text("run.status"));
    }

    [Theory]
    [InlineData(null, "2026-02-03 14:00")]
    [InlineData("PENDING", null)]
    public void Stuck_SessionThatDoesNotTell_IsUnknown(string? status, string? createdAt)
    {
        var document = Draft(Session("s", createdAt) with { Status = status }).Run();

        Assert.Equal(JsonValueKind.Null, document.At("runs[0].stuck").ValueKind);
        Assert.Contains(document.At("warnings").EnumerateArray(), warning => warning.Text("path") == "runs[].stuck");
    }

    [Fact]
    public void Subjects_ManyRuns_AreTheNewestFiftyByInstant()
    {
        var sessions = Enumerable.Range(0, 60).Select(i => Session($"s{i:00}", $"2026-02-03 10:{i:00}")).Reverse().ToArray();
        var draft = Draft(sessions);

        Assert.Equal(Enumerable.Range(10, 50).Reverse().Select(i => $"s{i:00}"), draft.RunIds());
        Assert.Equal((50, 60), (draft.Run().At("runs").GetArrayLength(), draft.Run().Number("total_runs")));
        Assert.Equal("s59", draft.Run().Text("run.run_id"));
    }

    // The same instant in another zone; the ones without an instant come last.
    [Fact]
    public void Subjects_SameInstant_StandById() => Assert.Equal(
        ["b", "c", "a"],
        Draft(Session("a", null), Session("c", "2026-02-03 15:00") with { CreatedAt = DateTimeOffset.Parse("2026-02-03T10:00:00-05:00") }, Session("b", "2026-02-03 15:00")).RunIds());

    [Fact]
    public void Subjects_NoRuns_AreTheOneWithoutAnId() => Assert.Equal([null], new RunsDraft().RunIds());

    [Fact]
    public async Task Generate_RunThatIsNoMore_IsNull() =>
        Assert.Null(await Draft(Session("s", "2026-02-03 15:00")).RunsGenerator().GenerateAsync("gone", new(Now, Now, Now), CancellationToken.None));

    [Fact]
    public async Task Generate_WithoutSubjectWhereRunsHaveCome_IsTheLatestOfThem()
    {
        var document = await Draft(Session("s", "2026-02-03 15:00")).RunsGenerator().GenerateAsync(null, new(Now, Now, Now), CancellationToken.None);

        var runs = Assert.IsType<Dashboards.Trading.Runs.RunsDashboard>(document);
        Assert.Equal((null, "s"), (runs.Subject, runs.Run!.RunId));
    }

    [Fact]
    public async Task Generate_RunsNotRead_FailsAndTheListingToo()
    {
        var draft = new RunsDraft();
        var sources = draft.Sources();
        sources.RunsFailure = new SourceUnavailableException("dynamodb", "throttled");
        var generator = new Dashboards.Trading.Runs.RunsDashboardGenerator(draft.Books(sources), draft.Options);

        await Assert.ThrowsAsync<SourceUnavailableException>(() => generator.ListSubjectsAsync(draft.Context, CancellationToken.None));
        await Assert.ThrowsAsync<SourceUnavailableException>(() => generator.GenerateAsync(null, draft.Context, CancellationToken.None));
    }

    [Fact]
    public async Task Generate_LedgerNotRead_FailsAndTheListingDoesNot()
    {
        var draft = Draft(Session("s", "2026-02-03 15:00"));
        var sources = draft.Sources();
        sources.LedgerFailure = new SourceUnavailableException("dynamodb", "throttled");
        var generator = new Dashboards.Trading.Runs.RunsDashboardGenerator(draft.Books(sources), draft.Options);

        Assert.Equal("s", Assert.Single(await generator.ListSubjectsAsync(draft.Context, CancellationToken.None)).Id);
        await Assert.ThrowsAsync<SourceUnavailableException>(() => generator.GenerateAsync("s", draft.Context, CancellationToken.None));
    }

    [Fact]
    public void Join_SessionOfAnotherCorrelation_HasThePlansAndTradesOfThatAndItsOwnId()
    {
        var draft = Draft(Session("s", "2026-02-03 14:30") with { CorrelationId = "c" });
        draft = draft with
        {
            Runs = draft.Runs with { Plans = [new RebalancePlan { Id = "p", CorrelationId = "c", CreatedAt = Utc.At("2026-02-03 14:31") }] },
            Ledger = new LedgerRecords { Trades = FilledOrder.Book(new FilledOrder("o1", "c", "SPY", 1, 500, "2026-02-03 14:32"), new FilledOrder("o2", "s", "SPY", 1, 500, "2026-02-03 14:33")) },
        };

        Assert.Equal(["s"], draft.RunIds());
        Assert.Equal(("c", "p", 1), (draft.Run().Text("run.correlation_id"), draft.Run().Text("run.plan.plan_id"), draft.Run().Number("run.executions.trades")));
    }

    [Fact]
    public void Join_SessionWithoutCorrelation_IsJoinedByItsOwnId()
    {
        var draft = Draft(Session("s", "2026-02-03 14:30") with { CorrelationId = null });
        draft = draft with { Runs = draft.Runs with { Plans = [new RebalancePlan { Id = "p", CorrelationId = "s", CreatedAt = Utc.At("2026-02-03 14:31") }] } };

        Assert.Equal(["s"], draft.RunIds());
        Assert.Equal("p", draft.Run().Text("run.plan.plan_id"));
        Assert.Contains(draft.Run().At("warnings").EnumerateArray(), warning => warning.Text("path") == "runs[].correlation_id");
    }

    [Fact]
    public void Join_PlansThatBelongToNoRun_AreCounted()
    {
        var draft = Draft(Session("s", "2026-02-03 14:30") with { CorrelationId = "c" });
        draft = draft with { Runs = draft.Runs with { Plans = [new RebalancePlan { Id = "p1" }, new RebalancePlan { Id = "p2", CorrelationId = "s" }] } };

        Assert.Equal(["s"], draft.RunIds());
        Assert.Contains(draft.Run().At("warnings").EnumerateArray(), warning => warning.Text("path") == "runs" && warning.Text("message")!.EndsWith(": 2.", StringComparison.Ordinal));
    }

    [Fact]
    public void PlanOnly_SeveralPlans_BeganWithTheFirstAndShowsTheNewest()
    {
        var draft = new RunsDraft
        {
            Runs = new RunRecords
            {
                Plans =
                [
                    new RebalancePlan { Id = "p1", CorrelationId = "c", CreatedAt = Utc.At("2026-02-03 14:31") },
                    new RebalancePlan { Id = "p3", CorrelationId = "c", CreatedAt = Utc.At("2026-02-03 14:33") },
                    new RebalancePlan { Id = "p2", CorrelationId = "c", CreatedAt = Utc.At("2026-02-03 14:32") },
                ],
            },
        };
        Assert.Equal(("c", "2026-02-03T14:31:00Z", "p3"), (draft.Run().Text("run.run_id"), draft.Run().Text("run.created_at"), draft.Run().Text("run.plan.plan_id")));
    }

    private static RunsDraft Draft(params RunSession[] sessions) => new() { AsOf = Now, Runs = new RunRecords { Sessions = sessions } };

    private static RunSession Session(string id, string? createdAt) =>
        new() { Id = id, CorrelationId = id, Status = "COMPLETED", CreatedAt = createdAt is null ? null : Utc.At(createdAt) };
}
