namespace DashboardCreator.Dashboards.Core;

/// <summary>The reason behind a null, a skipped record or a doubt.</summary>
/// <param name="Code">One of <see cref="WarningCodes"/>.</param>
/// <param name="Path">The field it speaks of, dotted as in the JSON; null for the whole document.</param>
/// <param name="Message">One sentence for people.</param>
public sealed record DocumentWarning(string Code, string? Path, string Message);

/// <summary>The codes of warnings, as front ends may rely on them.</summary>
public static class WarningCodes
{
    /// <summary>Fewer values than the figure needs.</summary>
    public const string InsufficientData = "insufficient_data";

    /// <summary>A ratio against losses, and there are none.</summary>
    public const string NoLosses = "no_losses";

    /// <summary>A ratio against a deviation of exactly zero.</summary>
    public const string ZeroVariance = "zero_variance";

    /// <summary>A file, collection or setting that would answer is absent.</summary>
    public const string SourceMissing = "source_missing";

    /// <summary>The source did not answer at the last refresh.</summary>
    public const string SourceUnavailable = "source_unavailable";

    /// <summary>The last refresh failed, and not for a source.</summary>
    public const string RefreshFailed = "refresh_failed";

    /// <summary>Records that could not be read were left out.</summary>
    public const string BadRecords = "bad_records";

    /// <summary>Readable records that contradict each other or belong to nothing.</summary>
    public const string Inconsistent = "inconsistent";

    /// <summary>The base of a ratio is missing, zero or negative.</summary>
    public const string NoBase = "no_base";

    /// <summary>The figures are of an invented fund or account that comes with the service.</summary>
    public const string SampleData = "sample_data";

    /// <summary>Data that is older than the last session.</summary>
    public const string StaleData = "stale_data";

    /// <summary>Money that appeared was taken for a payment and not for profit.</summary>
    public const string FlowAssumed = "flow_assumed";

    /// <summary>Single values are missing and were left out of a sum.</summary>
    public const string MissingValues = "missing_values";

    /// <summary>Nobody tells the true amounts; estimates stand in their place.</summary>
    public const string Estimated = "estimated";
}
