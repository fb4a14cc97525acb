namespace DashboardCreator.Benchmarks.Measuring;

/// <summary>Runs work several times after a warm-up and keeps medians, so that a busy machine spoils single runs and not the answer.</summary>
internal static class Meter
{
    /// <param name="work">The work.</param>
    /// <param name="warmUps">Runs that do not count.</param>
    /// <param name="runs">Runs that count; odd.</param>
    public static async Task<Sample> MedianAsync(Func<Task> work, int warmUps, int runs) => (await MediansAsync([work], warmUps, runs))[0];

    /// <summary>Of several works that are to be compared: they take turns, so that a busy minute meets them all.</summary>
    public static async Task<IReadOnlyList<Sample>> MediansAsync(IReadOnlyList<Func<Task>> works, int warmUps, int runs)
    {
        for (var i = 0; i < warmUps; i++)
        {
            foreach (var work in works) await work();
        }

        var samples = works.Select(_ => new List<Sample>(runs)).ToList();
        for (var i = 0; i < runs; i++)
        {
            for (var which = 0; which < works.Count; which++) samples[which].Add(await OnceAsync(works[which]));
        }

        return [.. samples.Select(MedianOf)];
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

    private static Sample MedianOf(IReadOnlyList<Sample> samples) => new(
        TimeSpan.FromTicks((long)Median(samples.Select(sample => (double)sample.Wall.Ticks))),
        TimeSpan.FromTicks((long)Median(samples.Select(sample => (double)sample.Cpu.Ticks))),
        (long)Median(samples.Select(sample => (double)sample.Allocated)));
}
