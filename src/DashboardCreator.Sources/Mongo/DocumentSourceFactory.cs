using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Mongo.Folder;
using DashboardCreator.Sources.Mongo.Live;

namespace DashboardCreator.Sources.Mongo;

/// <summary>Decides by the address where the collections are read from.</summary>
internal static class DocumentSourceFactory
{
    /// <param name="address">An address without problems.</param>
    /// <param name="folderName">What a folder of collections is called; a server calls itself <c>mongodb</c>.</param>
    public static IDocumentSource Create(DocumentAddress address, string folderName) =>
        address.IsServer
            ? new LiveDocumentSource(new LiveDocumentOptions(address.Uri!, address.Database!))
            : new FolderDocumentSource(folderName, SourceFolder.Resolve(address.Uri!));
}
