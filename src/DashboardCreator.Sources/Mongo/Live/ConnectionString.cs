using System.Buffers;
using DashboardCreator.Sources.Mongo.Live.Native;

namespace DashboardCreator.Sources.Mongo.Live;

/// <summary>The configured connection string as the driver understands it, with our defaults for what it leaves open.</summary>
internal static class ConnectionString
{
    public const string ApplicationName = "dashboard_creator";

    /// <summary>How long to look for a server that can answer.</summary>
    public static readonly TimeSpan ServerSelectionTimeout = TimeSpan.FromSeconds(5);

    /// <summary>How long one connection may take to be made, TLS included.</summary>
    public static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(5);

    /// <summary>How long a connected server may stay silent; also the longest that a cancelled read waits for one that stalls.</summary>
    public static readonly TimeSpan SocketTimeout = TimeSpan.FromSeconds(30);

    private const int SecondaryPreferred = 6;

    private static readonly SearchValues<char> RefusedInNames = SearchValues.Create("\0/\\. \"$");

    private const string Example = "for example mongodb://user:password@db.example.org:27017/?tls=true";

    private const string Refused = "is not a connection string the MongoDB driver accepts: check hosts, ports and options, "
        + $"and write the characters / ? : @ % of a user name or password percent-encoded, {Example}";

    /// <summary>Checks what can be checked without the driver.</summary>
    /// <exception cref="ArgumentException">The setting is named, its value is not repeated.</exception>
    public static void CheckShape(LiveDocumentOptions options)
    {
        var known = options.Uri.StartsWith("mongodb://", StringComparison.Ordinal)
            || options.Uri.StartsWith("mongodb+srv://", StringComparison.Ordinal);
        if (!known || options.Uri.Contains('\0'))
        {
            throw new ArgumentException(
                $"{LiveDocumentOptions.UriSetting} must begin with mongodb:// or mongodb+srv://, {Example}", nameof(options));
        }

        if (options.Database.AsSpan().ContainsAny(RefusedInNames) || options.Database.Length is 0 or > 63)
        {
            throw new ArgumentException(
                $"{LiveDocumentOptions.DatabaseSetting} must be a database name: 1 to 63 characters, none of / \\ . \" $ or space, "
                + "for example mathematricks_trading",
                nameof(options));
        }
    }

    /// <summary>What the driver of this machine has against an address; null for nothing, and where no driver is installed to ask.</summary>
    public static string? Refusal(string address)
    {
        if (!MongoDriver.OfThisMachine.IsInstalled) return null;
        MongoDriver.OfThisMachine.Start();
        using var uri = LibMongoc.mongoc_uri_new_with_error(address, out _);
        return uri.IsInvalid ? Refused : null;
    }

    /// <summary>Parses with the driver, which must have been started. No network is touched.</summary>
    /// <exception cref="ArgumentException">The driver refuses the text. Its own words may quote a password, so they are not repeated.</exception>
    public static UriHandle Parse(LiveDocumentOptions options)
    {
        var uri = LibMongoc.mongoc_uri_new_with_error(options.Uri, out _);
        if (uri.IsInvalid) throw new ArgumentException($"{LiveDocumentOptions.UriSetting} {Refused}", nameof(options));

        Default(uri, "serverselectiontimeoutms", ServerSelectionTimeout);
        Default(uri, "connecttimeoutms", ConnectTimeout);
        Default(uri, "sockettimeoutms", SocketTimeout);
        if (Lacks(uri, "serverselectiontryonce")) LibMongoc.mongoc_uri_set_option_as_bool(uri, "serverselectiontryonce", false);
        if (Lacks(uri, "appname")) LibMongoc.mongoc_uri_set_appname(uri, ApplicationName);
        if (Lacks(uri, "readpreference")) PreferSecondaries(uri);
        return uri;
    }

    private static bool Lacks(UriHandle uri, string option) => !LibMongoc.mongoc_uri_has_option(uri, option);

    private static void Default(UriHandle uri, string option, TimeSpan value)
    {
        if (Lacks(uri, option)) LibMongoc.mongoc_uri_set_option_as_int32(uri, option, (int)value.TotalMilliseconds);
    }

    private static void PreferSecondaries(UriHandle uri)
    {
        using var preference = LibMongoc.mongoc_read_prefs_new(SecondaryPreferred);
        LibMongoc.mongoc_uri_set_read_prefs_t(uri, preference);
    }
}
