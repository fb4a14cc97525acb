using System.Buffers.Text;
using System.Globalization;
using System.Text;
using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Dashboards.Strategies;

/// <summary>A place in a sender's list: behind one signal, whatever is added in front of it later.</summary>
/// <param name="ReceivedAt">Receipt of that signal.</param>
/// <param name="Id">Its key in the store.</param>
/// <param name="Twins">How many signals with the same three stand up to here, this one included; only records without a key have any.</param>
/// <param name="SignalId">Its sender's id.</param>
public sealed record SignalCursor(long ReceivedAt, RecordId Id, int Twins, string SignalId)
{
    private const int MaxLength = 60_000;

    /// <summary>The place behind one of the rows.</summary>
    /// <param name="book">Where the rows are.</param>
    /// <param name="newestFirst">The sender's rows.</param>
    /// <param name="place">Index into these.</param>
    public static SignalCursor After(SignalBook book, ReadOnlySpan<int> newestFirst, int place)
    {
        ref readonly var row = ref book[newestFirst[place]];
        var twins = 1;
        while (twins <= place && AreTwins(row, book[newestFirst[place - twins]]))
        {
            twins++;
        }

        return new SignalCursor(row.ReceivedAt, row.Id, twins, book.Texts.Text(row.SignalId) ?? "");
    }

    /// <summary>As it stands in a URL.</summary>
    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"1|{ReceivedAt}|{Id}|{Twins}|{SignalId}"));

    /// <summary>Reads <see cref="ToString"/>; null for anything else.</summary>
    public static SignalCursor? Parse(string text)
    {
        if (text.Length > MaxLength || !Base64Url.IsValid(text))
        {
            return null;
        }

        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('|', 5);
        return parts is ["1", var received, { Length: 24 } id, var count, var signalId]
            && long.TryParse(received, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var at)
            && ulong.TryParse(id[..16], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var high)
            && uint.TryParse(id[16..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var low)
            && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var twins)
            ? new SignalCursor(at, new RecordId(high, low), twins, signalId)
            : null;
    }

    /// <summary>How many of the rows, newest first, stand up to this place.</summary>
    public int Skip(SignalBook book, ReadOnlySpan<int> newestFirst)
    {
        var signalId = Encoding.UTF8.GetBytes(SignalId);
        var (low, high) = (0, newestFirst.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Compare(book, book[newestFirst[middle]], signalId) >= 0)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        var passed = 0;
        while (passed < Twins && low < newestFirst.Length && Compare(book, book[newestFirst[low]], signalId) == 0)
        {
            (passed, low) = (passed + 1, low + 1);
        }

        return low;
    }

    private static bool AreTwins(in SignalRow one, in SignalRow other) =>
        one.ReceivedAt == other.ReceivedAt && one.SignalId == other.SignalId && one.Id == other.Id;

    // Newest first, a missing receipt last, for it is the smallest number; then by signal id, then by key. Above 0 where the row stands behind this place.
    private int Compare(SignalBook book, in SignalRow row, byte[] signalId)
    {
        if (row.ReceivedAt != ReceivedAt)
        {
            return ReceivedAt.CompareTo(row.ReceivedAt);
        }

        var byId = book.Texts.Bytes(row.SignalId).SequenceCompareTo(signalId);
        return byId != 0 ? byId : row.Id.CompareTo(Id);
    }
}
