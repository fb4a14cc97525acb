using DashboardCreator.SampleData.Calendars;
using DashboardCreator.SampleData.Output;
using DashboardCreator.SampleData.Runs;

namespace DashboardCreator.SampleData.DynamoDb;

/// <summary>A session as its table keeps it.</summary>
internal sealed record StoredSession(string Id, string CorrelationId, DateTimeOffset CreatedAt, string Status, Run Run)
{
    /// <summary>How many of the strategies answered.</summary>
    public int Answered { get; init; } = RunStrategy.All.Count;

    public bool IsMerged { get; init; } = true;

    /// <summary>Name of the weights in a strategy's answer.</summary>
    public string TargetsName { get; init; } = "target_allocations";

    /// <summary>Days that the data of the last answer are old; more than 1 does not pass the gate.</summary>
    public int Age { get; init; }

    public IEnumerable<RunStrategy> Answers => RunStrategy.All.Take(Answered);

    public DateTimeOffset AnsweredAt(int n) => CreatedAt.AddMicroseconds(11_004_000 + (n * 6_310_417));
}

/// <summary>Sessions live for a day: those of the last one are there, and some that should be gone.</summary>
internal sealed class SessionItems(RunBook book)
{
    public IEnumerable<Item> All() => Sessions().SelectMany(session =>
        session.Answers.Select((strategy, n) => Partial(session, strategy, n)).Prepend(Head(session)));

    /// <summary>Gave up waiting for the last strategy, and merged what there was.</summary>
    public static StoredSession TimedOut(RunBook book) => Extra("timed out", At(185, 900_417), "TIMEOUT", book.Runs[^2]) with { Answered = 3 };

    private IEnumerable<StoredSession> Sessions()
    {
        var runs = book.Runs;
        foreach (var run in runs.TakeLast(3)) yield return new(run.CorrelationId, run.CorrelationId, run.StartedAt, "COMPLETED", run);

        yield return Extra("over at the last instant", Timeline.AsOf.AddDays(-1), "COMPLETED", runs[^2]);
        yield return Extra("failed", At(5, 371_002), "FAILED", runs[^2]) with { Answered = 1, IsMerged = false, Age = 2 };
        yield return Extra("first generation", At(35, 64_120), "COMPLETED", runs[^2]) with
        {
            Id = Ids.Of("sess", "first generation"), IsMerged = false, TargetsName = "allocations",
        };
        yield return TimedOut(book);
        yield return Extra("stuck", At(320, 5), "PENDING", runs[^1]) with { Answered = 0, IsMerged = false };
    }

    private static DateTimeOffset At(int minute, int microseconds) => Timeline.At(Timeline.Last, minute).AddMicroseconds(microseconds);

    private static StoredSession Extra(string name, DateTimeOffset at, string status, Run run) =>
        new(Ids.Of("wf", name), Ids.Of("wf", name), at, status, run);

    private static Item Head(StoredSession session) => new Item("SESSION#" + session.Id, "METADATA")
        .S("session_id", session.Id).S("correlation_id", session.CorrelationId)
        .N("total_strategies", RunStrategy.All.Count).N("completed_strategies", session.Answered)
        .S("status", session.Status).Time("created_at", session.CreatedAt).Time("timeout_at", session.CreatedAt.AddMinutes(10))
        .N("TTL", Stamps.Expiry(session.CreatedAt, 24))
        .Add("strategy_configs", Attr.L(RunStrategy.All.Select(strategy =>
            Attr.M(new Doc().Add("dsl_file", Attr.S(strategy.File)).Add("allocation", Attr.N(strategy.Allocation))))))
        .When(session.IsMerged, item => item.S("merged_signal", Merged(session).ToString()));

    private static Item Partial(StoredSession session, RunStrategy strategy, int n)
    {
        var wishes = session.Run.Wishes[strategy.Name];
        var age = n == session.Answered - 1 ? session.Age : 0;
        var newest = Timeline.Close(session.Run.Session - 1).AddDays(-age);
        return new Item("SESSION#" + session.Id, "STRATEGY#" + strategy.File)
            .S("dsl_file", strategy.File).N("allocation", strategy.Allocation)
            .Time("completed_at", session.AnsweredAt(n)).N("signal_count", wishes.Count)
            .S("consolidated_portfolio", new Doc().Add(session.TargetsName, Weights(wishes)).ToString())
            .S("signals_data", new Doc().Add("symbols", Ext.Texts(wishes.Keys)).ToString())
            .S("data_freshness", new Doc().Text("latest_timestamp", Stamps.Iso(newest)).Add("age_days", Ext.Int(age))
                .Text("gate_status", age > 1 ? "FAIL" : "PASS").ToString());
    }

    private static Doc Merged(StoredSession session)
    {
        var wishes = session.Answers.ToDictionary(strategy => strategy.Name, strategy => session.Run.Wishes[strategy.Name]);
        var contributions = new Doc();
        foreach (var strategy in session.Answers)
        {
            var own = wishes[strategy.Name].ToDictionary(wish => wish.Key, wish => wish.Value * strategy.Allocation);
            contributions.Add(strategy.Name, Weights(own));
        }

        return new Doc()
            .Add("target_allocations", Weights(Run.Merge(wishes))).Add("strategy_contributions", contributions)
            .Text("correlation_id", session.CorrelationId).Text("timestamp", Stamps.Iso(session.AnsweredAt(session.Answered + 1)))
            .Add("strategy_count", Ext.Int(session.Answered)).Add("source_strategies", Ext.Texts(wishes.Keys))
            .Text("schema_version", "1.0").Add("is_partial", Ext.Bool(session.Answered < RunStrategy.All.Count));
    }

    private static Doc Weights(IReadOnlyDictionary<string, decimal> weights)
    {
        var doc = new Doc();
        foreach (var (symbol, weight) in weights) doc.Text(symbol, Ext.Number(weight));
        return doc;
    }
}
