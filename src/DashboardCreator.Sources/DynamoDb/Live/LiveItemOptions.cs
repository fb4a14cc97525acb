namespace DashboardCreator.Sources.DynamoDb.Live;

/// <summary>Which server, and how patiently it is asked.</summary>
/// <param name="Uri"><see cref="Cloud"/>, or the address of an endpoint such as <c>http://localhost:8000</c>.</param>
/// <param name="Region">Such as <c>us-east-1</c>; of an endpoint, the region that requests are signed for.</param>
internal sealed record LiveItemOptions(string Uri, string Region)
{
    /// <summary>Amazon's own service, with the default chain of credentials.</summary>
    public const string Cloud = DynamoDbOptions.RegionalEndpoint;

    /// <summary>How long one attempt may take.</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How often a call is repeated that failed or was throttled; the pauses between grow.</summary>
    public int MaxRetries { get; init; } = 4;

    /// <summary>Parts of a table that a whole reading of it asks for at the same time; 1 is one page after the other.</summary>
    public int ScanSegments { get; init; } = 1;

    /// <summary>
    /// How long one call may take with all its attempts and pauses. A server that throttles is quick to say so; one that is silent is not asked
    /// to the last attempt, for the documents wait.
    /// </summary>
    public TimeSpan CallTimeout => (2 * RequestTimeout) + TimeSpan.FromSeconds((1 << Math.Min(MaxRetries, 5)) - 1);

    /// <summary>True when an address is given.</summary>
    public bool IsEndpoint => !string.Equals(Uri, Cloud, StringComparison.OrdinalIgnoreCase);

    /// <summary>An address may carry what should not be shown.</summary>
    public override string ToString() => $"{nameof(LiveItemOptions)} {{ endpoint = {IsEndpoint}, {nameof(Region)} = {Region} }}";
}
