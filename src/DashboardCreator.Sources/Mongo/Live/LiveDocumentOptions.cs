namespace DashboardCreator.Sources.Mongo.Live;

/// <summary>Which server, and which database on it.</summary>
/// <param name="Uri">
/// <c>mongodb://</c> or <c>mongodb+srv://</c>, with everything the driver understands: several hosts, credentials, TLS, time-outs,
/// read preference. What it says wins over our defaults (<see cref="ConnectionString"/>).
/// </param>
/// <param name="Database">The database that holds the collections.</param>
internal sealed record LiveDocumentOptions(string Uri, string Database)
{
    public const string UriSetting = "MONGODB_URI";

    public const string DatabaseSetting = "MONGODB_DATABASE";

    /// <summary>The server may be named in logs, its credentials may not.</summary>
    public override string ToString() => $"{nameof(LiveDocumentOptions)} {{ {nameof(Database)} = {Database} }}";
}
