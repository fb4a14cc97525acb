namespace DashboardCreator.Dashboards.MarketMaking;

/// <summary>What the documents of the market maker need to know from the settings.</summary>
public sealed record MarketMakingOptions
{
    /// <summary>True where the books are the invented ones that come with the service.</summary>
    public bool IsSample { get; init; }

    /// <summary>The bot's environment, such as <c>prod</c> or <c>demo</c>.</summary>
    public required string Environment { get; init; }

    /// <summary>The region of its tables; null where they are files.</summary>
    public string? Region { get; init; }

    /// <summary>Why the configured exchange account says nothing about these books; null where it does.</summary>
    public string? WhyNoAccount { get; init; }
}
