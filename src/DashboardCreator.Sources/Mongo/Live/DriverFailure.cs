using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Mongo.Live.Native;

namespace DashboardCreator.Sources.Mongo.Live;

/// <summary>What the driver reports, in a form fit for an operator.</summary>
internal static class DriverFailure
{
    public static SourceUnavailableException From(DriverError error, string activity, UriSecrets secrets)
    {
        var message = string.Concat(secrets.Redact(error.RawMessage).Select(c => char.IsControl(c) ? ' ' : c));
        return new SourceUnavailableException(
            LiveDocumentSource.SourceName,
            $"{activity}: {message} ({Domain(error.Domain)} error {error.Code})");
    }

    /// <summary>The driver's error domains, by their numbers in mongoc-error.h.</summary>
    private static string Domain(uint domain) => domain switch
    {
        1 => "client",
        2 => "stream",
        3 => "protocol",
        4 => "cursor",
        5 => "query",
        7 => "sasl",
        8 => "bson",
        10 => "namespace",
        11 => "command",
        12 => "collection",
        14 => "scram",
        15 => "server selection",
        17 => "server",
        _ => $"domain {domain}",
    };
}
