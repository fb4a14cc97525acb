using DashboardCreator.Api.Cache;
using DashboardCreator.Api.Problems;
using DashboardCreator.Api.Refreshing;

namespace DashboardCreator.Api.Serving;

/// <summary>Answers GET and HEAD for the documents of one kind. A reader waits for nothing: what is not there yet is a 503 and a refresh behind it.</summary>
/// <param name="kind">The documents.</param>
/// <param name="trigger">Pulled for what is not there.</param>
/// <param name="time">The real clock.</param>
/// <param name="questions">Takes every request with a query string; null for kinds without filters.</param>
internal sealed class DocumentHandler(PublishedKind kind, RefreshTrigger trigger, TimeProvider time, QuestionHandler? questions = null)
{
    /// <summary>The route value that names the subject in the ancestor's routes.</summary>
    public const string RouteValue = "subject";

    private readonly MissingDocument missing = new(kind, trigger);
    private readonly string? parameter = kind.Definition.SubjectParameter;

    /// <summary>The subject, if the kind has any, is a query parameter.</summary>
    public Task AnswerAsync(HttpContext context)
    {
        if (questions is not null && context.Request.QueryString.HasValue)
        {
            return questions.AnswerAsync(context);
        }

        var value = QueryValue.Read(context.Request.QueryString.Value, parameter);
        if (value.Other is { } unknown)
        {
            return UnknownParameter.RefuseAsync(context, unknown, parameter is null ? [] : [parameter]);
        }

        if (parameter is null)
        {
            return AnswerAsync(context, kind.Table.FindId(null), default);
        }

        var choice = SubjectChoice.Of(kind, value.Count, value.Text, context.Request.Path);
        return choice.Problem is { } problem
            ? ProblemAnswer.WriteAsync(context, StatusCodes.Status400BadRequest, problem)
            : AnswerAsync(context, choice.Slot, choice.Asked);
    }

    /// <summary>The subject is part of the path.</summary>
    public Task AnswerForRouteAsync(HttpContext context)
    {
        if (parameter is null)
        {
            return AnswerAsync(context, kind.Table.FindId(null), default);
        }

        var asked = PathValue.Read(context, RouteValue);
        return AnswerAsync(context, kind.Find(asked), asked);
    }

    private Task AnswerAsync(HttpContext context, PublishedSlot? slot, ReadOnlySpan<char> asked)
    {
        var now = time.GetUtcNow();
        return slot?.State.Document is { } document ? DocumentSender.SendAsync(context, document, now) : missing.AnswerAsync(context, slot, asked, now);
    }
}
