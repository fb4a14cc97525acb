namespace DashboardCreator.Benchmarks.Measuring;

/// <summary>What one run cost.</summary>
/// <param name="Wall">From start to end.</param>
/// <param name="Cpu">Of all threads of this process.</param>
/// <param name="Allocated">Bytes, of all threads.</param>
internal readonly record struct Sample(TimeSpan Wall, TimeSpan Cpu, long Allocated);
