using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>Asks the broker, and the stored snapshots for what it does not tell.</summary>
public sealed class TradingBrokerReader(IBrokerSource broker, IAccountSnapshotSource snapshots, TradingOptions options)
{
    /// <summary>Never fails: what nobody tells is unknown, and the warnings say why.</summary>
    public async Task<TradingBroker> ReadAsync(DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        var warnings = new WarningList();
        var told = options.WhyNoBroker is { } withheld ? Withhold(withheld, warnings) : await AskAsync(warnings, cancellationToken);
        if (told is { Equity: not null, Positions: not null })
        {
            return told with { Warnings = warnings.Warnings };
        }

        var stored = await BookPart.ReadAsync(() => snapshots.ReadAsync(asOf, cancellationToken));
        if (stored.Failure is { } failure)
        {
            warnings.Add(WarningCodes.SourceUnavailable, null, $"Stored account snapshots could not be read: {failure.Reason}");
            return told with { Warnings = warnings.Warnings, Sources = [.. told.Sources, new SourceStatus(failure.SourceName, SourceStatus.Unavailable, null, failure.Reason, "account")] };
        }

        var snapshot = stored.Records;
        warnings.AddRange(snapshot.Warnings);
        return told with
        {
            Equity = told.Equity ?? snapshot.Equity,
            Positions = told.Positions ?? snapshot.Positions,
            Sources = [.. told.Sources, .. snapshot.Sources],
            Warnings = warnings.Warnings,
        };
    }

    private static TradingBroker Withhold(string reason, WarningList warnings)
    {
        warnings.Add(WarningCodes.SourceMissing, null, $"The broker is not asked: {reason}.");
        return new TradingBroker();
    }

    private async Task<TradingBroker> AskAsync(WarningList warnings, CancellationToken cancellationToken)
    {
        var parts = new List<BrokerRecords>();
        var sources = new List<SourceStatus>();
        foreach (var account in broker.Accounts)
        {
            var part = await BookPart.ReadAsync(() => broker.ReadAsync(account, cancellationToken));
            if (part.Failure is { } failure)
            {
                // Positions of some accounts and not of others would be taken for all of them.
                warnings.Add(WarningCodes.SourceUnavailable, null, $"The broker did not tell positions and equity: {failure.Reason}");
                return new TradingBroker { Sources = [new SourceStatus(failure.SourceName, SourceStatus.Unavailable, null, failure.Reason, "account")] };
            }

            parts.Add(part.Records);
            sources.AddRange(part.Records.Sources);
        }

        return new TradingBroker
        {
            Equity = parts.Count > 0 && parts.All(part => part.Account?.Equity is not null) ? parts.Sum(part => part.Account!.Equity) : null,
            Positions = parts.Count > 0 && parts.All(part => part.PositionsKnown) ? Merge(parts) : null,
            Sources = sources,
        };
    }

    private static List<BrokerHolding> Merge(List<BrokerRecords> parts) =>
        [.. parts.SelectMany(part => part.Positions).GroupBy(position => position.Symbol).Select(same => same.Count() == 1 ? same.First() : Sum([.. same]))];

    private static BrokerHolding Sum(List<BrokerHolding> same)
    {
        decimal? quantity = same.All(part => part.Quantity is not null) ? same.Sum(part => part.Quantity!.Value) : null;
        decimal? cost = same.All(part => part.CostBasis is not null) ? same.Sum(part => part.CostBasis!.Value) : null;
        return same[0] with
        {
            Side = null,
            Quantity = quantity,
            CostBasis = cost,
            AverageEntryPrice = quantity is not null and not 0 && cost is not null ? cost / quantity : null,
            CurrentPrice = same.Select(part => part.CurrentPrice).FirstOrDefault(price => price is not null),
            MarketValue = same.All(part => part.MarketValue is not null) ? same.Sum(part => part.MarketValue!.Value) : null,
            UnrealizedPnl = same.All(part => part.UnrealizedPnl is not null) ? same.Sum(part => part.UnrealizedPnl!.Value) : null,
        };
    }
}
