using System.Globalization;
using DashboardCreator.Sources.DynamoDb.Folder;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Live.Markets;

/// <summary>Where the events of a decision are: in the partition of its run, behind its id.</summary>
/// <param name="Run">The run of the bot.</param>
/// <param name="Id">The decision's id, usually <c>{run}:{market}:{loop}</c>.</param>
internal readonly record struct DecisionRef(string Run, string Id)
{
    /// <summary>Ends the decision's id in the sort key of an event.</summary>
    public const char End = '#';

    private const string IdName = "decision_id";
    private const string RunName = "bot_run_id";

    /// <summary>The attributes of a decision that it takes.</summary>
    public static WantedNames Fields { get; } = new([IdName, RunName]);

    /// <summary>Null for a decision without an id or a run.</summary>
    public static DecisionRef? Of(ItemFields decision) =>
        decision.Text(IdName) is { } id && (decision.Text(RunName) ?? RunOf(id)) is { } run ? new DecisionRef(run, id) : null;

    /// <summary>Null for an id that does not begin with a run.</summary>
    public static DecisionRef? Of(string id) => RunOf(id) is { } run ? new DecisionRef(run, id) : null;

    /// <summary>The id without its loop, and the loop; null where the id does not end with a number.</summary>
    public (string Prefix, long Loop)? Loop()
    {
        var at = Id.LastIndexOf(':') + 1;
        var isLoop = long.TryParse(Id.AsSpan(at), NumberStyles.None, CultureInfo.InvariantCulture, out var loop) && Id[at] != '0' | loop == 0;
        return at > 0 && isLoop ? (Id[..at], loop) : null;
    }

    private static string? RunOf(string id) => id.IndexOf(':') is > 0 and var at ? id[..at] : null;
}
