using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Api.Settings;

/// <summary>Says at the start that a source's folder is not there: its documents are empty until it is, and a slip of the pen looks just so.</summary>
internal static partial class MissingFolders
{
    public static void Warn(ServiceSettings settings, ILogger logger)
    {
        Warn(KnownSettings.MongoUri, settings.MongoDb.Uri, logger);
        Warn(KnownSettings.DynamoDbUri, settings.ItemTables.Uri, logger);
        Warn(KnownSettings.AlpacaUri, settings.Broker.Uri, logger);
        if (settings.ExchangeAccount.Uri is { } address) Warn(KnownSettings.KalshiUri, address, logger);
    }

    private static void Warn(Setting setting, string address, ILogger logger)
    {
        if (SourceFolder.IsFolder(address) && SourceFolder.Resolve(address) is var folder && !Directory.Exists(folder))
        {
            Log.Missing(logger, folder, setting);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventName = "SourceFolderMissing", Level = LogLevel.Warning, Message = "There is no folder {Folder}, which the setting {Setting} names; what is read from it stays empty")]
        public static partial void Missing(ILogger logger, string folder, Setting setting);
    }
}
