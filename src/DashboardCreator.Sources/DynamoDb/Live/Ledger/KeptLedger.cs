using System.Text;
using Amazon.DynamoDBv2.Model;
using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.DynamoDb.Folder;
using DashboardCreator.Sources.DynamoDb.Mapping;
using DashboardCreator.Sources.DynamoDb.Reading;
using Microsoft.Extensions.Logging;

namespace DashboardCreator.Sources.DynamoDb.Live.Ledger;

/// <summary>
/// What has been read of a ledger, in step: records in memory, items on disk, and the trail of what to ask for next. One thread may store
/// while another builds records.
/// </summary>
internal sealed class KeptLedger : IDisposable
{
    private static readonly WantedNames Names = new(LedgerKeys.Fields);

    private readonly Lock gate = new();
    private readonly LedgerReadOptions options;
    private readonly LedgerFiles files;
    private readonly LedgerCollector collector;
    private readonly SortedDictionary<string, string> broken = new(StringComparer.Ordinal);
    private LedgerRecords? built;
    private DateTimeOffset? builtUntil;
    private long taken;

    private KeptLedger(LedgerReadOptions options, string origin, DateTimeOffset asOf, DateTimeOffset now, ILogger logger)
    {
        (this.options, Origin, AsOf) = (options, origin, asOf);
        State = new LedgerState(now, IsWhole: false, NextKey: null);
        Trail = new LedgerTrail(now - options.LookBack);
        collector = new LedgerCollector(asOf);
        files = new LedgerFiles(options.Directory, origin, logger);
    }

    /// <summary>Where its items come from.</summary>
    public string Origin { get; }

    /// <summary>The latest instant that records were asked for.</summary>
    public DateTimeOffset AsOf { get; private set; }

    public LedgerState State { get; private set; }

    /// <summary>Only for whoever stores.</summary>
    public LedgerTrail Trail { get; private set; }

    /// <summary>What is on disk, or a beginning.</summary>
    /// <param name="options">Where it is kept.</param>
    /// <param name="origin">Items of another origin do not count.</param>
    /// <param name="asOf">The instant that records are wanted for.</param>
    /// <param name="now">The watermark of a beginning.</param>
    /// <param name="logger">Told of files that cannot be used.</param>
    public static KeptLedger Open(LedgerReadOptions options, string origin, DateTimeOffset asOf, DateTimeOffset now, ILogger logger)
    {
        var ledger = new KeptLedger(options, origin, asOf, now, logger);
        if (ledger.files.Load(ledger.TakeLine) is { } state)
        {
            ledger.State = state;
            ledger.Trail.Advance(state.Watermark - options.LookBack);
            return ledger;
        }

        ledger.Dispose();
        return new KeptLedger(options, origin, asOf, now, logger);
    }

    /// <summary>Begins again with a table that had nothing in it: it may be filled after it was made.</summary>
    public void BeginAgain(DateTimeOffset now)
    {
        lock (gate)
        {
            if (taken == 0) State = new LedgerState(now, IsWhole: false, NextKey: null);
        }
    }

    /// <summary>Takes what was read: what is new is kept on disk with the state, and then counts in records.</summary>
    /// <returns>How many items were new or changed.</returns>
    public int Store(IEnumerable<Dictionary<string, AttributeValue>> items, LedgerState state)
    {
        lock (gate)
        {
            var lines = new List<byte[]>();
            foreach (var item in items.Where(IsOfUse))
            {
                var line = ItemLine.Of(item);
                if (!Trail.Take(item, line.AsSpan(..^1))) continue;
                lines.Add(line);
                Collect(item);
            }

            files.Append(lines, state);
            State = state;
            Trail.Advance(state.Watermark - options.LookBack);
            if (lines.Count > 0) built = null;
            return lines.Count;
        }
    }

    /// <summary>The records as of an instant that is not before <see cref="AsOf"/>.</summary>
    public LedgerRecords Records(DateTimeOffset asOf)
    {
        lock (gate)
        {
            if (built is not null && !(asOf >= builtUntil)) return built with { IsPartial = !State.IsWhole };
            collector.Advance(asOf);
            AsOf = asOf;
            var read = new ItemRead(Found: true, HasIndex: true, taken, broken.Count, [.. broken.Values.Take(ItemRead.MaxFaults)]);
            built = LedgerReport.Of(collector, read, LiveItemSource.SourceName, options.Table, wasTakenOnce: false);
            builtUntil = collector.NextChange;
            return built with { IsPartial = !State.IsWhole };
        }
    }

    public void Dispose() => files.Dispose();

    private static bool IsOfUse(Dictionary<string, AttributeValue> item) => LedgerKinds.Of(new ItemFields(item)) != LedgerKind.PassedOver;

    private void TakeLine(ReadOnlySpan<byte> line)
    {
        var item = AttributeJson.Read(line, Names);
        Trail.Take(item, line);
        Collect(item);
    }

    private void Collect(Dictionary<string, AttributeValue> item)
    {
        var key = LedgerKeys.Of(new ItemFields(item));
        taken++;
        try
        {
            collector.Take(item);
            broken.Remove(key);
        }
        catch (ItemException exception)
        {
            broken[key] = ItemName.Fault(options.Table, item, exception);
        }
    }
}
