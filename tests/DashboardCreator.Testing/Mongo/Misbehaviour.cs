namespace DashboardCreator.Testing.Mongo;

/// <summary>What a scripted server does instead of answering properly.</summary>
public abstract record Misbehaviour
{
    private Misbehaviour()
    {
    }

    /// <summary>Answers properly, but late.</summary>
    public sealed record Delay(TimeSpan By) : Misbehaviour;

    /// <summary>Never answers, and keeps the connection open.</summary>
    public sealed record Silence : Misbehaviour;

    /// <summary>Closes the connection instead of answering.</summary>
    public sealed record HangUp : Misbehaviour;

    /// <summary>Sends half of the reply, then closes the connection.</summary>
    public sealed record CutMidReply : Misbehaviour;

    /// <summary>Sends bytes that are no message at all.</summary>
    public sealed record Garbage : Misbehaviour;

    /// <summary>Sends the reply with a header that gives another length.</summary>
    public sealed record WrongLength(int By) : Misbehaviour;

    /// <summary>Answers with an error document.</summary>
    public sealed record Refusal(int Code, string CodeName, string Message) : Misbehaviour
    {
        public static Refusal Unauthorized { get; } = new(13, "Unauthorized", "command find requires authentication");

        public static Refusal CursorNotFound { get; } = new(43, "CursorNotFound", "cursor id not found");
    }
}
