namespace DashboardCreator.Analytics.Options;

/// <summary>Where a price lies between nothing and the highest price; each region has an objective that is nearly straight in it.</summary>
internal enum PriceRegion
{
    /// <summary>Near 0, where the price vanishes faster than any power of the volatility.</summary>
    Low,

    /// <summary>Around the inflection.</summary>
    Middle,

    /// <summary>Near the highest price.</summary>
    High,
}
