namespace DashboardCreator.Dashboards.Trading;

/// <summary>What the documents of trading runs need to know from the settings.</summary>
public sealed record TradingOptions
{
    /// <summary>True where ledger and runs are the invented ones that come with the service.</summary>
    public bool IsSample { get; init; }

    /// <summary>Why the configured broker says nothing about this ledger; null where it does.</summary>
    public string? WhyNoBroker { get; init; }

    /// <summary>Days that <c>trades</c> and <c>execution-quality</c> look back on unless asked otherwise.</summary>
    public int UsualDays { get; init; } = 90;
}
