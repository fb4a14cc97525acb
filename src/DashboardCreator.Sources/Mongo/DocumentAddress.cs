using System.Buffers;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Mongo.Live;

namespace DashboardCreator.Sources.Mongo;

/// <summary>The settings that say where collections are: a folder or a server, and the server's database.</summary>
/// <param name="Section">The section of the settings.</param>
/// <param name="Prefix">How the environment variables begin.</param>
/// <param name="Uri"><c>file:DIR</c> or a connection string; may hold credentials.</param>
/// <param name="Database">Database of the server.</param>
internal readonly record struct DocumentAddress(string Section, string Prefix, string? Uri, string? Database)
{
    private static readonly SearchValues<char> ForbiddenInDatabase = SearchValues.Create("/\\. \"$*<>:|?\0");

    /// <summary>True when the collections are on a server.</summary>
    public bool IsServer =>
        Uri is not null
        && (Uri.StartsWith("mongodb://", StringComparison.OrdinalIgnoreCase) || Uri.StartsWith("mongodb+srv://", StringComparison.OrdinalIgnoreCase));

    /// <summary>What is wrong, one line each; settings are named, their values are not repeated.</summary>
    public IEnumerable<string> Problems()
    {
        if (!IsServer && !SourceFolder.IsUsable(Uri ?? ""))
            yield return $"{Section}:Uri ({Prefix}_URI) must begin with mongodb://, mongodb+srv:// or file:; write for example file:samples/mongodb";
        if (IsServer && (string.IsNullOrWhiteSpace(Database) || Database.AsSpan().ContainsAny(ForbiddenInDatabase)))
            yield return $"{Section}:Database ({Prefix}_DATABASE) is not the name of a database; write for example mathematricks_trading";
        if (IsServer && ConnectionString.Refusal(Uri!) is { } refusal)
            yield return $"{Section}:Uri ({Prefix}_URI) {refusal}";
    }
}
