namespace DashboardCreator.Dashboards.Ports;

/// <summary>What a fund's books say: accounts, strategies, positions, allocation, history and signals, read together and once.</summary>
/// <remarks>
/// One port and not one per subject: every document of a refresh must speak of the same reading, the same
/// collections answer several subjects, and a million signals are worth one pass.
/// </remarks>
public interface IFundSource
{
    /// <summary>Reads everything once, streaming; the result is independent of the source afterwards.</summary>
    /// <exception cref="SourceUnavailableException">The source could not answer, or stopped half way.</exception>
    Task<FundRecords> ReadAsync(CancellationToken cancellationToken);
}
