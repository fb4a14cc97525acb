using DashboardCreator.Api.Cache;
using DashboardCreator.Api.Problems;
using DashboardCreator.Api.Refreshing;
using DashboardCreator.Api.Tables;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Api.Serving;

/// <summary>Answers GET and HEAD for documents under filters, and for their tables. Every parameter of such a route is known, or the answer is 400.</summary>
internal sealed class QuestionHandler(PublishedKind kind, IDashboardGenerator generator, RefreshTrigger trigger, TimeProvider time)
{
    /// <summary>The route value that names the table.</summary>
    public const string TableValue = "table";

    private readonly QuestionReader reader = new(kind.Definition);
    private readonly AnswerMaker answers = new(generator);
    private readonly MissingDocument missing = new(kind, trigger);
    private readonly IReadOnlyList<DocumentTable> tables = [.. kind.Definition.Tables.Select(table => DocumentTable.Of(kind.Definition, table))];

    /// <summary>The document, as JSON.</summary>
    public Task AnswerAsync(HttpContext context) => AnswerAsync(context, table: null);

    /// <summary>The table that the path names, as CSV.</summary>
    public Task AnswerTableAsync(HttpContext context)
    {
        var asked = PathValue.Read(context, TableValue);
        if (tables.FirstOrDefault(table => string.Equals(table.Name, asked, StringComparison.OrdinalIgnoreCase)) is { } table)
        {
            return AnswerAsync(context, table);
        }

        IReadOnlyList<string> names = [.. tables.Select(table => table.Name)];
        var detail = $"There is no table \"{NearestNames.Shown(asked)}\" in {kind.Definition.Kind}; there is {string.Join(", ", names)}.";
        return ProblemAnswer.WriteAsync(context, StatusCodes.Status404NotFound, detail, NearestNames.To(asked, names), names);
    }

    private async Task AnswerAsync(HttpContext context, DocumentTable? table)
    {
        try
        {
            var question = reader.Read(context.Request.QueryString.Value);
            await (question.Unknown is { } unknown ? UnknownParameter.RefuseAsync(context, unknown, reader.Names) : AnswerAsync(context, question, table));
        }
        catch (QueryException exception)
        {
            await ProblemAnswer.WriteAsync(context, StatusCodes.Status400BadRequest, exception.Message);
        }
    }

    private Task AnswerAsync(HttpContext context, Question question, DocumentTable? table)
    {
        var now = time.GetUtcNow();
        var choice = SubjectChoice.Of(kind, question.SubjectCount, question.Subject, context.Request.Path);
        return choice.Problem is { } problem ? ProblemAnswer.WriteAsync(context, StatusCodes.Status400BadRequest, problem)
            : choice.Slot?.State.Document is { } document ? AnswerAsync(context, choice.Slot, answers.GetAsync(document, question, table), now)
            : missing.AnswerAsync(context, choice.Slot, choice.Asked, now);
    }

    private async Task AnswerAsync(HttpContext context, PublishedSlot slot, Task<PublishedDocument?> making, DateTimeOffset now) =>
        await (await making is { } answer ? DocumentSender.SendAsync(context, answer, now) : missing.NotYetAsync(context, slot, now));
}
