namespace DashboardCreator.Benchmarks.Measuring;

/// <summary>Runs work several times after a warm-up and keeps medians, so that a busy machine spoils single runs and not the answer.</summary>
internal static class Meter
{
    /// <param name="work">The work; what it returns is dropped before the next run.</param>
    /// <param name="warmUps">Runs that do not count.</param>
    /// <param name="runs">Runs that count; odd.</param>
    public static async Task<Sample> MedianAsync(Func<Task> work, int warmUps, int runs)
    {
        for (var i = 0; i < warmUps; i++) await work();
        var samples = new List<Sample>(runs);
        for (var i = 0; i < runs; i++) samples.Add(await OnceAsync(work));
        return new Sample(
            TimeSpan.FromTicks((long)Median(samples.Select(sample => (double)sample.Wall.Ticks))),
            TimeSpan.FromTicks((long)Median(samples.Select(sample => (double)sample.Cpu.Ticks))),
            (long)Median(samples.Select(sample => (double)sample.Allocated)));
    }

    public static async Task<Sample> OnceAsync(Func<Task> work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var cpu = Environment.CpuUsage.TotalTime;
        var started = TimeProvider.System.GetTimestamp();
        await work();
        return new Sample(
            TimeProvider.System.GetElapsedTime(started),
            Environment.CpuUsage.TotalTime - cpu,
            GC.GetTotalAllocatedBytes(precise: true) - allocated);
    }

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[sorted.Length / 2] + sorted[(sorted.Length - 1) / 2]) / 2;
    }
}
