namespace DashboardCreator.Analytics.Trades;

/// <summary>What an exchange for event contracts is estimated to charge for a trade.</summary>
/// <remarks>Source: the market maker's own estimate, one rate for all fills and no rounding. The exchange's invoice may differ.</remarks>
public static class EventContractFee
{
    /// <summary>Share of C x P x (1 - P).</summary>
    public const decimal Rate = 0.0175m;

    /// <summary>0.0175 x C x P x (1 - P): 15 contracts at 0.47 cost 0.0175 x 15 x 0.47 x 0.53 = 0.06538875.</summary>
    /// <param name="contracts">Contracts of one dollar.</param>
    /// <param name="price">Dollars per contract.</param>
    public static decimal Estimate(decimal contracts, decimal price) => Rate * contracts * price * (1 - price);
}
