namespace DashboardCreator.Api.Scheduling;

/// <summary>The run history of every job, since the service started.</summary>
internal sealed class JobLedger
{
    /// <summary>Finished runs kept per job.</summary>
    public const int KeptRuns = 20;

    private readonly Lock gate = new();
    private readonly Dictionary<string, JobRecord> records = new(StringComparer.Ordinal);

    /// <summary>What is known of a job.</summary>
    public JobRecord Read(string job)
    {
        lock (gate)
        {
            return records.GetValueOrDefault(job, JobRecord.Empty);
        }
    }

    /// <summary>A run starts.</summary>
    public void Started(string job, DateTimeOffset at) => Change(job, record => record with { Running = record.Running + 1, LastFire = at });

    /// <summary>A run that was reported as started has ended.</summary>
    public void Finished(string job, JobRun run) => Change(job, record => record with
    {
        Running = record.Running - 1,
        Runs = record.Runs + 1,
        Failures = record.Failures + (run.Outcome is JobOutcomes.Failed or JobOutcomes.Partial ? 1 : 0),
        History = [run, .. record.History.Take(KeptRuns - 1)],
    });

    /// <summary>The scheduler was too late for one or more fire times.</summary>
    public void Misfired(string job) => Change(job, record => record with { Misfires = record.Misfires + 1 });

    private void Change(string job, Func<JobRecord, JobRecord> change)
    {
        lock (gate)
        {
            records[job] = change(records.GetValueOrDefault(job, JobRecord.Empty));
        }
    }
}
