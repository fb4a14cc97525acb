namespace DashboardCreator.Dashboards.MarketMaking.Overview;

/// <summary>What the fills of one market add up to, unrounded.</summary>
/// <param name="Realized">Of all of them, net of fees.</param>
/// <param name="Realized24h">Of the last 24 hours, net of fees.</param>
/// <param name="Change24h">Contracts bought less contracts sold in the last 24 hours.</param>
/// <param name="Filled24h">Contracts traded in the last 24 hours.</param>
/// <param name="FeesToday">Of today.</param>
/// <param name="LastAt">The newest; null without any.</param>
internal sealed record FillSums(decimal Realized, decimal Realized24h, decimal Change24h, decimal Filled24h, decimal FeesToday, DateTimeOffset? LastAt)
{
    /// <summary>True where there was a fill in the last 24 hours.</summary>
    public bool Traded24h => Filled24h > 0;

    /// <param name="fills">Of one market, in order of time.</param>
    /// <param name="asOf">Now.</param>
    public static FillSums Of(IReadOnlyList<ReplayedFill> fills, DateTimeOffset asOf)
    {
        var (dayAgo, today) = (asOf.AddHours(-24), asOf.UtcDateTime.Date);
        decimal realized24h = 0, change24h = 0, filled24h = 0, feesToday = 0;
        for (var at = fills.Count - 1; at >= 0 && fills[at].Fill.At > dayAgo; at--)
        {
            var fill = fills[at];
            realized24h += fill.RealizedPnl;
            change24h += fill.SignedSize;
            filled24h += fill.Fill.Size;
            feesToday += fill.Fill.At.UtcDateTime.Date == today ? fill.Fees : 0;
        }

        return fills is [.., var last]
            ? new FillSums(last.CumulativePnl, realized24h, change24h, filled24h, feesToday, last.Fill.At)
            : new FillSums(0, 0, 0, 0, 0, null);
    }
}
