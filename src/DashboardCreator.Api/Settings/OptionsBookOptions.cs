namespace DashboardCreator.Api.Settings;

/// <summary>Where the options book is; by default where the fund's books are.</summary>
internal sealed record OptionsBookOptions
{
    /// <summary><c>mongodb://…</c>, <c>mongodb+srv://…</c> or <c>file:DIR</c>. May carry a password: never shown.</summary>
    public required string Uri { get; init; }

    /// <summary>Database of a live server.</summary>
    public required string Database { get; init; }

    /// <summary>IANA name of the zone that stamps without one are in.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>True for the samples that come with the service.</summary>
    public bool IsBundled => Uri.TrimEnd('/') == MongoDbOptions.BundledSamples;

    /// <summary>The address is never shown.</summary>
    public override string ToString() => $"{nameof(OptionsBookOptions)} {{ zone = {TimeZone} }}";
}
