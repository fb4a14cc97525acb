using System.Buffers.Text;
using System.Globalization;
using System.Text;
using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Dashboards.Strategies;

/// <summary>A place in a sender's list: behind one signal, whatever is added in front of it later.</summary>
/// <param name="ReceivedAt">Receipt of that signal.</param>
/// <param name="Id">Its key in the store.</param>
/// <param name="SignalId">Its sender's id.</param>
public sealed record SignalCursor(long ReceivedAt, RecordId Id, string SignalId)
{
    private const int MaxLength = 8192;

    /// <summary>The place behind a row.</summary>
    public static SignalCursor After(SignalBook book, in SignalRow row) => new(row.ReceivedAt, row.Id, book.Texts.Text(row.SignalId) ?? "");

    /// <summary>As it stands in a URL.</summary>
    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"1|{ReceivedAt}|{Id}|{SignalId}"));

    /// <summary>Reads <see cref="ToString"/>; null for anything else.</summary>
    public static SignalCursor? Parse(string text)
    {
        if (text.Length > MaxLength || !Base64Url.IsValid(text))
        {
            return null;
        }

        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('|', 4);
        return parts is ["1", var received, { Length: 24 } id, var signalId]
            && long.TryParse(received, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var at)
            && ulong.TryParse(id[..16], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var high)
            && uint.TryParse(id[16..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var low)
            ? new SignalCursor(at, new RecordId(high, low), signalId)
            : null;
    }

    /// <summary>How many of the rows, newest first, stand at or before this place.</summary>
    public int Skip(SignalBook book, ReadOnlySpan<int> newestFirst)
    {
        var signalId = Encoding.UTF8.GetBytes(SignalId);
        var (low, high) = (0, newestFirst.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (IsBehind(book, book[newestFirst[middle]], signalId))
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    // Newest first, a missing receipt last; then by signal id, then by key.
    private bool IsBehind(SignalBook book, in SignalRow row, byte[] signalId)
    {
        if (row.ReceivedAt != ReceivedAt)
        {
            return row.ReceivedAt == SignalRecord.NoInstant || (ReceivedAt != SignalRecord.NoInstant && row.ReceivedAt < ReceivedAt);
        }

        var byId = book.Texts.Bytes(row.SignalId).SequenceCompareTo(signalId);
        return byId != 0 ? byId > 0 : row.Id > Id;
    }
}
