using System.Text.Json;
using DashboardCreator.Api.Cache;
using DashboardCreator.Api.Refreshing;
using DashboardCreator.Api.Tables;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Api.Serving;

/// <summary>Makes what a document's bytes do not hold ready: the same figures under filters, and tables. What was made is kept while the document is the newest.</summary>
internal sealed class AnswerMaker(IDashboardGenerator generator)
{
    private readonly AnswerCache cache = new();

    /// <summary>The answer; null when the generator has read nothing yet.</summary>
    /// <param name="document">The subject's document. It is older than the reading that answers, or of it: an answer is never kept beyond it.</param>
    /// <param name="question">The filters.</param>
    /// <param name="table">The part asked for; null for the whole.</param>
    /// <exception cref="QueryException">A filter's value that cannot be used.</exception>
    public Task<PublishedDocument?> GetAsync(PublishedDocument document, Question question, DocumentTable? table) =>
        table is null
            ? GetAsync(document, question)
            : cache.GetAsync(KeyOf(document, question, table.Name), document.Version, () => MakeTableAsync(document, question, table));

    private Task<PublishedDocument?> GetAsync(PublishedDocument document, Question question) =>
        question.HasFilters
            ? cache.GetAsync(KeyOf(document, question, table: ""), document.Version, () => Task.FromResult(Make(document, question)))
            : Task.FromResult<PublishedDocument?>(document);

    private PublishedDocument? Make(PublishedDocument document, Question question)
    {
        if (((IQueryableGenerator)generator).Answer(question.For(document.Key.Subject)) is not { } answer)
        {
            return null;
        }

        var json = JsonSerializer.SerializeToUtf8Bytes(answer, generator.Definition.JsonType);
        return document.Answer(document.Mark is { } mark ? StaleMarker.Mark(json, mark) : json, ContentHeaders.Json);
    }

    private async Task<PublishedDocument?> MakeTableAsync(PublishedDocument document, Question question, DocumentTable table)
    {
        if (await GetAsync(document, question) is not { } answer)
        {
            return null;
        }

        var subject = document.Key.Subject is { } id ? $"-{id}" : "";
        return document.Answer(table.ToCsv(answer.Identity.Bytes), ContentHeaders.Csv($"{document.Key.Kind}{subject}-{table.Name}"));
    }

    private static string KeyOf(PublishedDocument document, Question question, string table) =>
        $"{table}/{document.Key.Subject?.Length}:{document.Key.Subject}{question.Key}";
}
