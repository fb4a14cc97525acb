using System.Buffers;
using System.Text;
using DashboardCreator.Sources.Bson;
using NodaTime;

namespace DashboardCreator.Sources.Mongo.Options;

/// <summary>
/// Instants of the current element, as ticks in UTC. Text without a zone is a local time of one zone; database dates, epoch numbers and
/// text with a zone are instants already.
/// </summary>
/// <remarks>
/// A local time that the clock shows twice is the first of the two; one that it skips is as long after the skip as it says, which is what
/// the programs that write such stamps mean themselves. Both are counted.
/// </remarks>
internal sealed class StampZone(DateTimeZone zone)
{
    /// <summary>No instant.</summary>
    public const long None = long.MinValue;

    private static readonly SearchValues<byte> ZoneSigns = SearchValues.Create("Zz+-"u8);

    private static readonly long FirstOfYear2000 = new DateTime(1999, 12, 31, 10, 0, 0, DateTimeKind.Utc).Ticks;
    private static readonly long EndOfYear2000 = new DateTime(2001, 1, 1, 14, 0, 0, DateTimeKind.Utc).Ticks;

    // Local times of which one offset is known to hold: an interval between two changes of the clock, less a day at either end.
    private long safeFrom = long.MaxValue;
    private long safeUntil = long.MinValue;
    private long safeOffset;

    /// <summary>The zone's IANA name.</summary>
    public string Name => zone.Id;

    /// <summary>Local times so far that the clock shows twice or never.</summary>
    public long Doubtful { get; private set; }

    /// <summary>The same zone with a count of its own, for a second look at what was counted before.</summary>
    public StampZone Again() => new(zone);

    /// <summary>Ticks in UTC of the years 1 to 9999, or <see cref="None"/>.</summary>
    public long Ticks(scoped in BsonReader element)
    {
        var text = element.TextOrEmpty();
        if (text.IsEmpty || !InstantText.TryParse(text = text[0] > ' ' && text[^1] > ' ' ? text : text[Ascii.Trim(text)], out var milliseconds))
            return element.InstantMilliseconds() is { } instant ? FromMilliseconds(instant) : None;

        var ticks = FromMilliseconds(milliseconds) + BelowMilliseconds(text);
        return text.Length > 10 && text[10..].ContainsAny(ZoneSigns) ? ticks : ToUtc(ticks);
    }

    public DateTimeOffset? Instant(scoped in BsonReader element) => At(Ticks(element));

    /// <summary>The same, where the whole year 2000 stands for "none", in whatever zone it was written.</summary>
    public DateTimeOffset? InstantAfter2000(scoped in BsonReader element)
    {
        var ticks = Ticks(element);
        return ticks >= FirstOfYear2000 && ticks < EndOfYear2000 ? null : At(ticks);
    }

    public static DateTimeOffset? At(long ticks) => ticks == None ? null : new DateTimeOffset(ticks, TimeSpan.Zero);

    /// <summary>The date of an instant: in UTC when it is midnight there, as a bare date is stored, else in the zone.</summary>
    public DateOnly DateOf(long ticks)
    {
        var utc = new DateTime(ticks, DateTimeKind.Utc);
        var isDate = utc.TimeOfDay == TimeSpan.Zero || IsAtTheEdge(ticks);
        return isDate ? DateOnly.FromDateTime(utc) : NodaTime.Instant.FromDateTimeUtc(utc).InZone(zone).Date.ToDateOnly();
    }

    private static long FromMilliseconds(long milliseconds) => DateTime.UnixEpoch.Ticks + (milliseconds * TimeSpan.TicksPerMillisecond);

    /// <summary>The digits of a fraction that milliseconds leave out: two snapshots may be closer together.</summary>
    private static long BelowMilliseconds(ReadOnlySpan<byte> text)
    {
        const int Fraction = 20;
        const int Digits = 7;
        if (text.Length <= Fraction + 3 || text[Fraction - 1] is not ((byte)'.' or (byte)',')) return 0;
        long ticks = 0;
        var more = true;
        for (var i = 0; i < Digits; i++)
        {
            var digit = Fraction + i < text.Length ? text[Fraction + i] - '0' : -1;
            more &= digit is >= 0 and <= 9;
            if (i >= 3) ticks = (ticks * 10) + (more ? digit : 0);
        }

        return ticks;
    }

    private long ToUtc(long local) => local >= safeFrom && local < safeUntil ? local - safeOffset : Map(local);

    private long Map(long local)
    {
        if (IsAtTheEdge(local)) return local;
        var mapping = zone.MapLocal(LocalDateTime.FromDateTime(new DateTime(local)));
        var interval = mapping.EarlyInterval;
        if (mapping.Count != 1) Doubtful++;
        safeOffset = interval.WallOffset.Ticks;
        safeFrom = interval.HasStart ? Edge(interval.Start, TimeSpan.TicksPerDay) : TimeSpan.TicksPerDay;
        safeUntil = interval.HasEnd ? Edge(interval.End, -TimeSpan.TicksPerDay) : DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay;
        return local - safeOffset;
    }

    /// <summary>The first and the last day of all stay what they are: in another zone they might be outside.</summary>
    private static bool IsAtTheEdge(long ticks) => ticks < TimeSpan.TicksPerDay || ticks > DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay;

    private long Edge(Instant change, long margin) => change.ToDateTimeUtc().Ticks + safeOffset + margin;
}
