using Amazon.DynamoDBv2.Model;
using DashboardCreator.Dashboards.MarketMaking;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Reading;

namespace DashboardCreator.Sources.DynamoDb.Mapping.Markets;

/// <summary>Takes the items of <c>dora_execution_log</c> and puts their events into a log.</summary>
/// <param name="asOf">Events whose time is over at this instant are not there; what expires later says so itself.</param>
/// <param name="log">Takes the events that are not later than the instant.</param>
/// <param name="keepsLater">True where later events wait until <see cref="Advance"/> reaches them; false where they are taken anew then.</param>
internal sealed class ExecutionCollector(DateTimeOffset asOf, ExecutionLogBuilder log, bool keepsLater = true) : IMarketCollector
{
    private const string FillType = "FILL";

    private readonly Dictionary<string, DateTimeOffset> decisionsOfFills = new(StringComparer.Ordinal);
    private readonly WaitingRecords<string, ExecutionEvent> later = new(keepsLater);

    /// <summary>Every attribute that is looked at: no other needs to leave the table.</summary>
    public static IReadOnlyList<string> Fields { get; } = [.. ExecutionItem.Fields, .. TimeToLive.Fields];

    public DateTimeOffset AsOf { get; private set; } = asOf;

    public DateTimeOffset? NextChange => later.First;

    /// <summary>The newest event of all; null when there was none.</summary>
    public DateTimeOffset? NewestAt { get; private set; }

    /// <summary>The decisions that events say fills came from, each once.</summary>
    public IReadOnlyCollection<string> DecisionsOfFills => decisionsOfFills.Keys;

    /// <exception cref="ItemException">The item lacks what makes it an event.</exception>
    public void Take(IReadOnlyDictionary<string, AttributeValue> attributes)
    {
        var fact = ExecutionItem.Read(new ItemFields(attributes));
        if (fact.ExpiresAt <= AsOf) return;
        if (fact.At > AsOf)
        {
            later.Add(fact.Key, fact.At, fact);
            return;
        }

        later.Remove(fact.Key);
        Add(fact);
    }

    /// <summary>Moves on to a later instant.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The instant is earlier.</exception>
    public void Advance(DateTimeOffset asOf)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(asOf, AsOf);
        AsOf = asOf;
        foreach (var fact in later.TakeUntil(asOf)) Add(fact);
    }

    /// <summary>Forgets the days before one.</summary>
    public void DropBefore(DateOnly first)
    {
        log.DropBefore(first);
        foreach (var (decision, at) in decisionsOfFills)
        {
            if (DateOnly.FromDateTime(at.UtcDateTime) < first) decisionsOfFills.Remove(decision);
        }
    }

    /// <summary>The events so far.</summary>
    public ExecutionLog Build() => log.Build();

    private void Add(ExecutionEvent fact)
    {
        log.Add(fact);
        if (fact is { Type: FillType, DecisionId: { } decision }) NoteFill(decision, fact.At);
        if (!(fact.At <= NewestAt)) NewestAt = fact.At;
    }

    private void NoteFill(string decision, DateTimeOffset at)
    {
        if (!decisionsOfFills.TryGetValue(decision, out var known) || at > known) decisionsOfFills[decision] = at;
    }
}
