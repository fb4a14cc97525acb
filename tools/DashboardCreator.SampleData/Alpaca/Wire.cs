using System.Globalization;
using DashboardCreator.SampleData.Output;

namespace DashboardCreator.SampleData.Alpaca;

/// <summary>Values as the broker's trading API writes them: numbers as text, instants with microseconds, absent ones null.</summary>
internal static class Wire
{
    public static string Number(decimal? value) => value is { } number ? Ext.Text(Ext.Number(number)) : Ext.Null;

    public static string Fraction(decimal value) => Number(decimal.Round(value, 16));

    public static string Text(string? value) => value is null ? Ext.Null : Ext.Text(value);

    public static string Instant(DateTimeOffset? at) => at is { } instant ? Ext.Text(Digits(instant) + "Z") : Ext.Null;

    /// <summary>Nine digits: some clocks of the broker count nanoseconds.</summary>
    public static string Nanoseconds(DateTimeOffset at, int rest) =>
        Ext.Text(Digits(at) + rest.ToString("000", CultureInfo.InvariantCulture) + "Z");

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Digits(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.ffffff", CultureInfo.InvariantCulture);
}
