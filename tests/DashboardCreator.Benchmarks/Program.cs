using DashboardCreator.Benchmarks.Documents;
using DashboardCreator.Benchmarks.MarketMaking;
using DashboardCreator.Benchmarks.Measuring;
using DashboardCreator.Benchmarks.Options;
using DashboardCreator.Benchmarks.Portfolios;
using DashboardCreator.Benchmarks.Reading;
using DashboardCreator.Benchmarks.Serving;
using DashboardCreator.Benchmarks.Starting;
using DashboardCreator.Benchmarks.Trading;

if (args is [MemoryChild.Argument, var folder])
{
    await MemoryChild.RunAsync(folder);
    return 0;
}

IBenchmark[] all =
[
    new ReadBenchmark(),
    new DocumentsBenchmark(),
    new PortfolioBenchmark(),
    new ServeBenchmark(),
    new StartBenchmark(),
    new OptionsBenchmark(),
    new ImpliedVolatilityBenchmark(),
    new OptionsReadBenchmark(),
    new TradingBenchmark(),
    new RunsBenchmark(),
    new StrategiesBenchmark(),
    new GreeksBenchmark(),
    new MarketMakingBenchmark(),
    new DecisionReadingBenchmark(),
];
if (args.FirstOrDefault(name => !all.Any(benchmark => benchmark.Name == name)) is { } unknown)
{
    Console.Error.WriteLine($"There is no benchmark \"{unknown}\"; there are {string.Join(", ", all.Select(benchmark => benchmark.Name))}.");
    return 2;
}

// Over budget is a finding, not a failure: a busy machine must not turn a build red.
Console.WriteLine($"{"what",-68} {"measured",12} {"budget",14} {"ratio",7}");
foreach (var benchmark in all.Where(benchmark => args.Length == 0 || args.Contains(benchmark.Name)))
{
    Console.WriteLine($"-- {benchmark.Name}");
    await benchmark.RunAsync(Console.WriteLine);
}

return 0;
