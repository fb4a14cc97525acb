using DashboardCreator.Sources.Mongo.Live;
using DashboardCreator.Sources.Mongo.Live.Native;

namespace DashboardCreator.Testing.Mongo;

/// <summary>The options of a connection string after the live source has added its own.</summary>
public sealed class ParsedConnectionString : IDisposable
{
    private readonly UriHandle uri;

    public ParsedConnectionString(string text)
    {
        MongoDriver.OfThisMachine.Start();
        uri = ConnectionString.Parse(new LiveDocumentOptions(text, "trading"));
    }

    public int Number(string option) => DriverImports.mongoc_uri_get_option_as_int32(uri, option, fallback: -1);

    public bool IsOff(string option) => !DriverImports.mongoc_uri_get_option_as_bool(uri, option, fallback: true);

    public void Dispose() => uri.Dispose();
}
