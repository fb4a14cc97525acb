using DashboardCreator.Api.Scheduling;

namespace DashboardCreator.Api.Settings;

/// <summary>
/// Says at the start which keys of the service's own sections nobody reads: a slip of the pen would otherwise be a default in silence. The
/// <c>Refresh</c> rules and the names of tables refuse such keys themselves.
/// </summary>
internal static partial class UnknownSettings
{
    private static readonly HashSet<string> Known = KnownSettings.All.Select(setting => setting.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Sections = Known.Where(key => key.Contains(':')).Select(Section).Append("Trading").ToHashSet(StringComparer.OrdinalIgnoreCase);

    public static void Warn(IConfiguration configuration, ILogger logger)
    {
        foreach (var key in Of(configuration)) Log.Unknown(logger, key);
    }

    /// <summary>The keys, in the order of their names.</summary>
    public static IReadOnlyList<string> Of(IConfiguration configuration) =>
    [
        .. configuration.AsEnumerable().Where(pair => pair.Value is not null).Select(pair => pair.Key)
            .Where(key => key.Contains(':') && Sections.Contains(Section(key)) && !IsRead(key))
            .Order(StringComparer.OrdinalIgnoreCase),
    ];

    private static bool IsRead(string key) =>
        Known.Contains(key)
        || Section(key).Equals(RefreshOptions.Section, StringComparison.OrdinalIgnoreCase)
        || Below(ItemTableSettings.TablesSection, key) is [_]
        || (Below(BrokerSettings.AccountsKey, key) is [_, var member] && BrokerSettings.AccountMembers.Contains(member, StringComparer.OrdinalIgnoreCase));

    private static string Section(string key) => key.Split(':', 2)[0];

    /// <summary>What follows a section in a key, part by part; null for a key of another section.</summary>
    private static string[]? Below(string section, string key) =>
        key.StartsWith(section + ':', StringComparison.OrdinalIgnoreCase) ? key[(section.Length + 1)..].Split(':') : null;

    private static partial class Log
    {
        [LoggerMessage(EventName = "SettingUnknown", Level = LogLevel.Warning, Message = "Nobody reads the setting {Key}: it has no effect")]
        public static partial void Unknown(ILogger logger, string key);
    }
}
