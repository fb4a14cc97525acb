using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Dashboards.Trading.Runs;

/// <summary>Makes one document per recent run; while there is none at all, one without a subject that says why.</summary>
public sealed class RunsDashboardGenerator(TradingBooks books, TradingOptions options) : IDashboardGenerator
{
    /// <summary>As in the URL.</summary>
    public const string Kind = "runs";

    /// <inheritdoc />
    public DashboardDefinition Definition { get; } = new()
    {
        Kind = Kind,
        Summary = "Runs of the rebalancing system: status, answers of the strategies, target allocation, plan, trades, stuck sessions",
        JsonType = RunsJson.Instance.RunsDashboard,
        Refresh = new RefreshRule(TimeSpan.FromMinutes(5), RefreshHours.Always),
        SubjectParameter = "run_id",
        SubjectExample = "sess-7f3a2c10",
        SubjectIsOptional = true,
        NewestFirstBy = "run.created_at",
        Required = false,
        Tables =
        [
            new DashboardTable("runs"),
            new DashboardTable("strategies", "run.strategies"),
            new DashboardTable("targets", "run.target_allocation.targets"),
            new DashboardTable("plan", "run.plan.items"),
            new DashboardTable("executions", "run.executions.items"),
            new DashboardTable("plan_versus_execution", "run.executions.plan_versus_execution"),
        ],
        Figures = RunsFigures.All,
    };

    /// <inheritdoc />
    public async Task<IReadOnlyList<DashboardSubject>> ListSubjectsAsync(GenerationContext context, CancellationToken cancellationToken)
    {
        var view = RunsView.Of(await books.GetAsync(context, cancellationToken));
        return view.Runs.Count > 0 ? [.. view.Newest.Select(run => new DashboardSubject(run.Id))] : DashboardSubject.OnlyDocument;
    }

    /// <inheritdoc />
    public async Task<DashboardDocument?> GenerateAsync(string? subject, GenerationContext context, CancellationToken cancellationToken)
    {
        var view = RunsView.Of(await books.GetAsync(context, cancellationToken));
        var run = subject is null ? view.Newest.FirstOrDefault() : view.Newest.FirstOrDefault(run => run.Id == subject);
        return subject is not null && run is null ? null : RunsComposer.Compose(view, subject, run, options);
    }
}
