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
    /// <param name="orderedBy">The instant by which the subjects of its kind are listed; null where there is none.</param>
    /// <param name="problem">Why it is none.</param>
    public static bool TryRead(
        byte[] json,
        DashboardCatalog catalog,
        [NotNullWhen(true)] out DashboardSubject? subject,
        out DashboardKey key,
        out DateTimeOffset? orderedBy,
        out string problem)
    {
        (subject, key, orderedBy, problem) = (null, default, null, "");
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
            if (id is null ? definition is { SubjectParameter: not null, SubjectIsOptional: false } : definition.SubjectParameter is null)
            {
                problem = "its subject does not fit its kind";
                return false;
            }

            key = new DashboardKey(kind, id);
            orderedBy = definition.NewestFirstBy is { } path ? Instant(document.RootElement, path) : null;
            subject = new DashboardSubject(id, definition.SubjectParameter is { } parameter ? Text(document.RootElement, parameter) : null);
            return true;
        }
        catch (JsonException)
        {
            problem = "it is not whole JSON";
            return false;
        }
    }

    private static DateTimeOffset? Instant(JsonElement document, string path)
    {
        foreach (var name in path.Split('.'))
        {
            document = document.ValueKind == JsonValueKind.Object && document.TryGetProperty(name, out var inner) ? inner : default;
        }

        return document.ValueKind == JsonValueKind.String && document.TryGetDateTimeOffset(out var instant) ? instant : null;
    }

    private static string? Text(JsonElement document, string name) =>
        document.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
