namespace DashboardCreator.Api.Settings;

/// <summary>Where the fund's books are.</summary>
internal sealed record MongoDbOptions
{
    public const string BundledSamples = "file:samples/mongodb";

    /// <summary><c>mongodb://…</c>, <c>mongodb+srv://…</c> or <c>file:DIR</c>. May carry a password: never shown.</summary>
    public string Uri { get; init; } = BundledSamples;

    /// <summary>True for the samples that come with the service.</summary>
    public bool IsBundled => Uri.TrimEnd('/') == BundledSamples;

    /// <summary>Database of a live server.</summary>
    public string Database { get; init; } = "mathematricks_trading";

    /// <summary><c>production</c> or <c>staging</c> keeps only those signals; null keeps all.</summary>
    public string? Environment { get; init; }
}
