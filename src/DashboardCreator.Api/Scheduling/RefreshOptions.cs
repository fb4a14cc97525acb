using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Api.Scheduling;

/// <summary>When documents are made again, and how many at a time. Each kind has its own keys: see <see cref="MinutesKey"/>.</summary>
internal sealed class RefreshOptions
{
    public const string Section = "Refresh";

    /// <summary>The highest <see cref="Parallelism"/>.</summary>
    public const int MostParallelism = 64;

    /// <summary>The highest <see cref="AfterCloseMinutes"/>: the run after the close belongs to the day of the session.</summary>
    public const int MostAfterCloseMinutes = 240;

    /// <summary>Documents made at the same time, 1 to <see cref="MostParallelism"/>.</summary>
    public int Parallelism { get; set; } = Math.Min(Environment.ProcessorCount, 8);

    /// <summary>From the close of the exchange to the run after it, 1 to <see cref="MostAfterCloseMinutes"/>.</summary>
    public int AfterCloseMinutes { get; set; } = 5;

    /// <summary>The schedule of each kind of the catalogue: its own default, or what the settings say instead.</summary>
    public IReadOnlyDictionary<string, RefreshRule> Rules { get; set; } = new Dictionary<string, RefreshRule>();

    /// <summary><c>signal-sender</c> is <c>Refresh:SignalSenderMinutes</c>: whole minutes from one run to the next.</summary>
    public static string MinutesKey(string kind) => $"{Section}:{NameOf(kind)}Minutes";

    /// <summary><c>signal-sender</c> is <c>Refresh:SignalSenderHours</c>: <c>Always</c> or <c>MarketHours</c>.</summary>
    public static string HoursKey(string kind) => $"{Section}:{NameOf(kind)}Hours";

    private static string NameOf(string kind) =>
        string.Concat(kind.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
