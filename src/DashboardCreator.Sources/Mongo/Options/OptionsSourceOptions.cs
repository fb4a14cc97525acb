using NodaTime;

namespace DashboardCreator.Sources.Mongo.Options;

/// <summary>Where the options book is, and which zone its stamps without one are in.</summary>
public sealed class OptionsSourceOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Sources:Options";

    /// <summary><c>file:DIR</c> with a dump or an export, or the connection string of a server; by default where the fund's books are.</summary>
    public string Uri { get; set; } = new MongoOptions().Uri;

    /// <summary>Database of the server.</summary>
    public string Database { get; set; } = new MongoOptions().Database;

    /// <summary>
    /// IANA name of the zone in which the bot's machine stamps its records: it writes local times without a zone. Stamps that name their
    /// zone, and dates of the database, are instants already.
    /// </summary>
    public string TimeZone { get; set; } = "UTC";

    internal DocumentAddress Address => new(Section, "OPTIONS", Uri, Database);

    internal DateTimeZone? Zone => string.IsNullOrWhiteSpace(TimeZone) ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(TimeZone.Trim());

    /// <summary>What is wrong with the settings, one line each, fit to be shown: an address is not repeated.</summary>
    public IEnumerable<string> Problems()
    {
        foreach (var problem in Address.Problems()) yield return problem;
        if (Zone is null)
            yield return $"{Section}:TimeZone (OPTIONS_TIME_ZONE) \"{TimeZone}\" is not the name of a time zone; write for example America/New_York";
    }

    /// <summary>The address may hold credentials and is not shown.</summary>
    public override string ToString() => $"{nameof(OptionsSourceOptions)} {{ {nameof(Database)} = {Database}, {nameof(TimeZone)} = {TimeZone} }}";
}
