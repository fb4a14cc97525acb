using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.MarketMaking.Overview;

/// <summary>What is unknown of the configurations.</summary>
internal static class ConfigWarnings
{
    public static void Add(MarketsView view, WarningList warnings)
    {
        if (view.Records.Configs is null)
        {
            warnings.Add(WarningCodes.SourceMissing, "markets", "There is no table of configurations: only markets with a stored position are listed, and which of them are enabled is unknown.");
            return;
        }

        if (view.Markets.Count == 0)
        {
            warnings.Add(WarningCodes.InsufficientData, "markets", "No market has a configuration or a stored position.");
        }

        warnings.Name("markets[].enabled", "there is a stored position and no configuration", view, market => market.Config is null);
        Lacking("markets[].enabled", "the configuration does not say whether the market is enabled", config => config.Enabled is null);
        Lacking("markets[].min_spread", "the configuration has no minimum spread", config => config.MinSpread is null);
        Lacking("markets[].max_position_yes", "the configuration has no limit of contracts long", config => config.MaxInventoryYes is null);
        Lacking("markets[].max_position_no", "the configuration has no limit of contracts short", config => config.MaxInventoryNo is null);
        Lacking("markets[].config_age_seconds", "the configuration does not say when it was changed", config => config.UpdatedAt is null);

        void Lacking(string path, string what, Func<MarketConfig, bool> lacks) =>
            warnings.Name(path, what, view, market => market.Config is { } config && lacks(config));
    }
}
