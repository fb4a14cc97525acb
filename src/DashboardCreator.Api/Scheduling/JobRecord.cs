namespace DashboardCreator.Api.Scheduling;

/// <summary>What is known of one job since the service started.</summary>
/// <param name="Running">Runs under way.</param>
/// <param name="LastFire">When the newest run started; null before the first.</param>
/// <param name="Runs">Finished runs.</param>
/// <param name="Failures">Finished runs in which something failed.</param>
/// <param name="Misfires">Times the scheduler was too late and made up for it with one run.</param>
/// <param name="History">The newest finished runs, newest first.</param>
internal sealed record JobRecord(int Running, DateTimeOffset? LastFire, long Runs, long Failures, long Misfires, IReadOnlyList<JobRun> History)
{
    /// <summary>A job that never ran.</summary>
    public static JobRecord Empty { get; } = new(0, null, 0, 0, 0, []);
}
