using System.Globalization;
using DashboardCreator.SampleData.Chances;

namespace DashboardCreator.SampleData.Options;

/// <summary>A listed option on 100 shares.</summary>
internal sealed record Contract(string Underlying, DateOnly Expiry, bool IsCall, int Strike)
{
    public const int Shares = 100;

    /// <summary>The broker's number of it.</summary>
    public long Number => 744_000_000 + (long)((SplitMix.Signed(SplitMix.Seed(Name), 1) + 1) * 8_000_000);

    public string Name => string.Create(CultureInfo.InvariantCulture, $"{Underlying} {ShortExpiry} {Letter}{Strike}");

    public string Letter => IsCall ? "C" : "P";

    public string Word => IsCall ? "CALL" : "PUT";

    public string ShortExpiry => Expiry.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    public string LongExpiry => Expiry.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Third Fridays are listed for months, other weeks for six weeks.</summary>
    public DateOnly ListedFrom => Expiry.AddDays(Expiry.Day is >= 15 and <= 21 ? -365 : -42);

    public double Intrinsic(double spot) => Math.Max(IsCall ? spot - Strike : Strike - spot, 0);
}
