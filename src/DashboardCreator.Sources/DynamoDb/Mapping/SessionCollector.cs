using Amazon.DynamoDBv2.Model;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Reading;
using DashboardCreator.Sources.Mongo.Fund;

namespace DashboardCreator.Sources.DynamoDb.Mapping;

/// <summary>
/// Takes the items of sessions in any order and puts the strategies' answers to their sessions. An answer whose session has expired belongs
/// to nothing any more.
/// </summary>
/// <param name="asOf">Items whose time is over at this instant, and sessions and answers that are later, are not there.</param>
internal sealed class SessionCollector(DateTimeOffset asOf)
{
    private readonly NewestById<RunSession> sessions = new();
    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NewestById<RunPartial>> partials = new(StringComparer.Ordinal);

    public static IReadOnlyList<string> Fields { get; } =
        [.. new[] { ItemKeys.Partition, ItemKeys.Sort }.Concat(TimeToLive.Fields).Concat(SessionItem.Fields).Concat(PartialItem.Fields).Distinct()];

    /// <summary>Items that are neither sessions nor answers.</summary>
    public long Unknown { get; private set; }

    /// <summary>How many items have text that is not JSON, by attribute.</summary>
    public SortedDictionary<string, int> Unreadable { get; } = new(StringComparer.Ordinal);

    /// <exception cref="ItemException">The item lacks what makes it a record.</exception>
    public void Take(IReadOnlyDictionary<string, AttributeValue> attributes)
    {
        var item = new ItemFields(attributes);
        if (TimeToLive.IsOver(item, asOf)) return;
        var sort = item.Text(ItemKeys.Sort);
        if (sort is null or ItemKeys.Metadata) TakeSession(item);
        else if (sort.StartsWith(PartialItem.SortPrefix, StringComparison.Ordinal)) TakePartial(item);
        else Unknown++;
    }

    /// <summary>The sessions with their answers, both in the order of their names.</summary>
    public IReadOnlyList<RunSession> Build() =>
        [.. sessions.Records.OrderBy(session => session.Id, StringComparer.Ordinal).Select(session => session with { Partials = PartialsOf(session) })];

    private IReadOnlyList<RunPartial> PartialsOf(RunSession session) => partials.TryGetValue(keys[session.Id], out var answers)
        ? [.. answers.Records.OrderBy(answer => answer.File, StringComparer.Ordinal)]
        : [];

    private void TakeSession(ItemFields item)
    {
        var key = SessionItem.IdOf(item);
        var session = SessionItem.Read(item);
        if (session.CreatedAt > asOf) return;
        keys[session.Id] = key;
        sessions.Add(session.Id, session, session.CreatedAt);
        Check(item, SessionItem.Merged);
    }

    private void TakePartial(ItemFields item)
    {
        var key = SessionItem.IdOf(item);
        var answer = PartialItem.Read(item);
        if (answer.CompletedAt > asOf) return;
        if (!partials.TryGetValue(key, out var answers)) partials[key] = answers = new NewestById<RunPartial>();
        answers.Add(answer.File, answer, answer.CompletedAt);
        Check(item, PartialItem.Portfolio);
        Check(item, PartialItem.Freshness);
    }

    private void Check(ItemFields item, string attribute)
    {
        if (item.Text(attribute) is not { } text || JsonText.IsObject(text)) return;
        Unreadable[attribute] = Unreadable.GetValueOrDefault(attribute) + 1;
    }
}
