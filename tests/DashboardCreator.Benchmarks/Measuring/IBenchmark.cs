namespace DashboardCreator.Benchmarks.Measuring;

/// <summary>One thing that has a budget.</summary>
internal interface IBenchmark
{
    /// <summary>As on the command line.</summary>
    string Name { get; }

    /// <param name="report">Takes each finding as soon as it is known.</param>
    Task RunAsync(Action<Finding> report);
}
