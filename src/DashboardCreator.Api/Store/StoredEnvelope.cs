using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Api.Store;

/// <summary>Recognises a document of ours by its envelope.</summary>
internal static class StoredEnvelope
{
    /// <summary>True for one whole JSON object whose kind exists and whose subject fits that kind.</summary>
    /// <param name="json">A file's content.</param>
    /// <param name="catalog">The kinds that exist.</param>
    /// <param name="subject">With the name people ask by: the document's own field of the name of the kind's parameter.</param>
    /// <param name="key">What the document is.</param>
    /// <param name="problem">Why it is none.</param>
    public static bool TryRead(
        byte[] json, DashboardCatalog catalog, [NotNullWhen(true)] out DashboardSubject? subject, out DashboardKey key, out string problem)
    {
        (subject, key, problem) = (null, default, "");
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object || Text(document.RootElement, "kind") is not { } kind || Text(document.RootElement, "generated_at") is null)
            {
                problem = "it is not a document of this service";
                return false;
            }

            if (catalog.Find(kind)?.Definition is not { } definition)
            {
                problem = "this service has no such kind of document";
                return false;
            }

            var id = Text(document.RootElement, "subject");
            if (id is null != definition.SubjectParameter is null)
            {
                problem = "its subject does not fit its kind";
                return false;
            }

            key = new DashboardKey(kind, id);
            subject = new DashboardSubject(id, definition.SubjectParameter is { } parameter ? Text(document.RootElement, parameter) : null);
            return true;
        }
        catch (JsonException)
        {
            problem = "it is not whole JSON";
            return false;
        }
    }

    private static string? Text(JsonElement document, string name) =>
        document.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
