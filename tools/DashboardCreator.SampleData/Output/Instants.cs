using System.Globalization;

namespace DashboardCreator.SampleData.Output;

/// <summary>The ways in which the source systems write one instant.</summary>
internal static class Instants
{
    public static string Iso(DateTimeOffset instant) => Naive(instant) + "Z";

    public static string Naive(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString(instant.Millisecond == 0 ? "yyyy-MM-ddTHH:mm:ss" : "yyyy-MM-ddTHH:mm:ss.fff", CultureInfo.InvariantCulture);

    public static string WithOffset(DateTimeOffset instant, int hours) =>
        instant.ToOffset(TimeSpan.FromHours(hours)).ToString("yyyy-MM-ddTHH:mm:ss.fffzzz", CultureInfo.InvariantCulture);

    /// <summary>Text or number, varying with the record's number: mostly ISO with Z, now and then without a zone, with an offset, or an epoch.</summary>
    public static string Varied(DateTimeOffset instant, int record) => (record % 24) switch
    {
        3 or 15 => Ext.Text(Naive(instant)),
        7 or 19 => Ext.Text(WithOffset(instant, 0)),
        11 => Ext.Text(WithOffset(instant, -5)),
        13 => Ext.Int(instant.ToUnixTimeMilliseconds()),
        17 => Ext.Int(instant.ToUnixTimeSeconds()),
        21 => Ext.LongDate(instant),
        _ => Ext.Text(Iso(instant)),
    };
}
