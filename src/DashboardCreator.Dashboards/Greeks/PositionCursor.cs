using System.Buffers.Text;
using System.Globalization;
using System.Text;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>A place in the list of positions: behind one of them, whatever is added in front of it later.</summary>
/// <param name="EntryTime">Its entry; null when it has none.</param>
/// <param name="ExecutionId">Its id.</param>
internal sealed record PositionCursor(DateTimeOffset? EntryTime, string ExecutionId)
{
    private const int MaxLength = 4_000;
    private const string NoTime = "-";

    public static PositionCursor After(OptionExecution execution) => new(execution.EntryTime, execution.Id);

    /// <summary>As it stands in a URL.</summary>
    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"greeks|{EntryTime?.UtcTicks.ToString(CultureInfo.InvariantCulture) ?? NoTime}|{ExecutionId}"));

    /// <summary>Reads <see cref="ToString"/>; null for anything else.</summary>
    public static PositionCursor? Parse(string text)
    {
        if (text.Length > MaxLength || !Base64Url.IsValid(text))
        {
            return null;
        }

        return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('|', 3) switch
        {
            ["greeks", NoTime, var id] => new PositionCursor(null, id),
            ["greeks", var ticks, var id] when long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
                && at <= DateTimeOffset.MaxValue.UtcTicks => new PositionCursor(new DateTimeOffset(at, TimeSpan.Zero), id),
            _ => null,
        };
    }

    /// <summary>True for what stands behind this place.</summary>
    public bool IsBefore(OptionExecution execution)
    {
        var byEntry = Nullable.Compare(EntryTime, execution.EntryTime);
        return byEntry > 0 || (byEntry == 0 && string.CompareOrdinal(execution.Id, ExecutionId) > 0);
    }
}
