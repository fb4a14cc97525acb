using System.Text.Json;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Api.Settings;

/// <summary>The bundled samples end at a known instant; with nothing but them the figures speak of that instant and not of today.</summary>
internal static class SampleClock
{
    private const string Manifest = "manifest.json";

    /// <summary>The samples' own last instant; null when they do not state it.</summary>
    public static DateTimeOffset? AsOf()
    {
        var manifest = Path.Combine(Path.GetDirectoryName(SourceFolder.Resolve(MongoDbOptions.BundledSamples))!, Manifest);
        return File.Exists(manifest) ? Read(manifest) : null;
    }

    private static DateTimeOffset? Read(string manifest)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(manifest));
            return document.RootElement.TryGetProperty("as_of", out var value) && SettingReader.TryInstant(value.GetString() ?? "", out var instant)
                ? instant
                : throw new SettingException(KnownSettings.AsOf, $"cannot be taken from {Manifest} of the samples: it has no readable as_of");
        }
        catch (JsonException)
        {
            throw new SettingException(KnownSettings.AsOf, $"cannot be taken from {Manifest} of the samples: it is not JSON");
        }
    }
}
