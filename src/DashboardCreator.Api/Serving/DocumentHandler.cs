using DashboardCreator.Api.Cache;
using DashboardCreator.Api.Problems;
using DashboardCreator.Api.Refreshing;

namespace DashboardCreator.Api.Serving;

/// <summary>Answers GET and HEAD for the documents of one kind. A reader waits for nothing: what is not there yet is a 503 and a refresh behind it.</summary>
internal sealed class DocumentHandler(PublishedKind kind, RefreshTrigger trigger, TimeProvider time)
{
    /// <summary>The route value that names the subject in the ancestor's routes.</summary>
    public const string RouteValue = "subject";

    private readonly string? parameter = kind.Definition.SubjectParameter;

    /// <summary>The subject, if the kind has any, is a query parameter.</summary>
    public Task AnswerAsync(HttpContext context)
    {
        if (parameter is null)
        {
            return AnswerAsync(context, kind.Table.FindId(null), default);
        }

        var value = QueryValue.Read(context.Request.QueryString.Value, parameter);
        return value switch
        {
            { Count: > 1 } => Refuse(context, $"The parameter {parameter} was given {value.Count} times; this route answers for one subject."),
            { Count: 0 } when kind.Definition.SubjectIsOptional => AnswerAsync(context, kind.Table.Default, default),
            { Text.IsEmpty: true } => Refuse(context, $"The parameter {parameter} is missing: {context.Request.Path}?{parameter}=…"),
            _ => AnswerAsync(context, kind.Table.Find(value.Text), value.Text),
        };
    }

    /// <summary>The subject is part of the path.</summary>
    public Task AnswerForRouteAsync(HttpContext context)
    {
        if (parameter is null)
        {
            return AnswerAsync(context, kind.Table.FindId(null), default);
        }

        var asked = PathValue.Read(context, RouteValue);
        return AnswerAsync(context, kind.Table.Find(asked), asked);
    }

    private Task AnswerAsync(HttpContext context, PublishedSlot? slot, ReadOnlySpan<char> asked)
    {
        var now = time.GetUtcNow();
        if (slot?.State.Document is { } document)
        {
            return DocumentSender.SendAsync(context, document, now);
        }

        if (slot is null && kind.Table.Listed)
        {
            return Unknown(context, asked);
        }

        var (attempted, error) = slot is null ? (kind.Listing.At, kind.Listing.Error) : (slot.State.LastAttempt, slot.State.LastError);
        trigger.Pull(kind.Definition.Kind, slot?.Subject.Id, attempted, now);
        return ProblemAnswer.WriteAsync(
            context,
            StatusCodes.Status503ServiceUnavailable,
            error is null ? "This document is being made; ask again soon." : $"This document could not be made yet: {error}");
    }

    private Task Unknown(HttpContext context, ReadOnlySpan<char> asked)
    {
        var names = kind.Table.Slots.Select(slot => slot.Subject.Name ?? slot.Subject.Id!);
        return ProblemAnswer.WriteAsync(context, StatusCodes.Status404NotFound, $"There is no {parameter} \"{NearestNames.Shown(asked)}\".", nearest: NearestNames.To(asked, names));
    }

    private static Task Refuse(HttpContext context, string detail) => ProblemAnswer.WriteAsync(context, StatusCodes.Status400BadRequest, detail);
}
