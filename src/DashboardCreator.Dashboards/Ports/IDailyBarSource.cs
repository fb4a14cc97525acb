namespace DashboardCreator.Dashboards.Ports;

/// <summary>Daily bars of several symbols at once.</summary>
public interface IDailyBarSource
{
    /// <summary>Symbols that have bars without being asked for: those recorded in a folder. Empty for a live market.</summary>
    /// <exception cref="SourceUnavailableException">The source could not answer.</exception>
    Task<IReadOnlyList<string>> ListSymbolsAsync(CancellationToken cancellationToken);

    /// <summary>Closes of each symbol, split-adjusted, one entry per symbol asked for; symbols without bars say why.</summary>
    /// <param name="symbols">Exact symbols.</param>
    /// <param name="from">The first session wanted.</param>
    /// <param name="cancellationToken">Stops the read.</param>
    /// <exception cref="SourceUnavailableException">The source could not answer.</exception>
    Task<IReadOnlyDictionary<string, BenchmarkBars>> GetDailyBarsAsync(IReadOnlyCollection<string> symbols, DateOnly from, CancellationToken cancellationToken);
}
