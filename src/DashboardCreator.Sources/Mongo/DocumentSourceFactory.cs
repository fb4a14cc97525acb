using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Mongo.Folder;
using DashboardCreator.Sources.Mongo.Fund;
using DashboardCreator.Sources.Mongo.Live;

namespace DashboardCreator.Sources.Mongo;

/// <summary>Decides by the address where the collections are read from.</summary>
internal static class DocumentSourceFactory
{
    public static IDocumentSource Create(MongoOptions options) =>
        options.IsServer
            ? new LiveDocumentSource(new LiveDocumentOptions(options.Uri, options.Database))
            : new FolderDocumentSource(MongoFundSource.SourceName, SourceFolder.Resolve(options.Uri));
}
