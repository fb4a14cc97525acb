using System.Text.Json;
using DashboardCreator.Dashboards.Core;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.Alpaca.Reading;

/// <summary>The answer about the account's daily history: parallel lists, of which those beside the stamps may be shorter.</summary>
/// <param name="Points">Ascending; flows are null when the answer does not tell of them.</param>
/// <param name="TellsFlows">False when the activities must be asked for the flows.</param>
internal sealed record HistoryAnswer(IReadOnlyList<HistoryPoint> Points, bool TellsFlows)
{
    private enum Field { Other, Timestamp, Equity, Cashflow }

    public static HistoryAnswer Read(ReadOnlySpan<byte> body, ResourceNotes notes)
    {
        var reader = AnswerBody.Open(body, JsonTokenType.StartObject);
        List<long?> stamps = [];
        List<decimal?> equity = [];
        var flows = new CashflowLists(null, null);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var field = FieldNames<Field>.Of(ref reader);
            reader.Read();
            switch (field)
            {
                case Field.Timestamp: stamps = Stamps(ref reader, notes); break;
                case Field.Equity: equity = CashflowLists.Amounts(ref reader, notes); break;
                case Field.Cashflow: flows = CashflowLists.Read(ref reader, notes); break;
                default: reader.Skip(); break;
            }
        }

        AnswerBody.Close(ref reader);
        return new HistoryAnswer(Join(stamps, equity, flows, notes), flows.AreTold);
    }

    private static List<HistoryPoint> Join(List<long?> stamps, List<decimal?> equity, CashflowLists flows, ResourceNotes notes)
    {
        var points = new List<HistoryPoint>(stamps.Count);
        for (var at = 0; at < stamps.Count; at++)
        {
            if (stamps[at] is not { } stamp)
            {
                notes.BadRecord();
                continue;
            }

            notes.Saw(stamp);
            points.Add(new HistoryPoint(DateTimeOffset.FromUnixTimeMilliseconds(stamp), at < equity.Count ? equity[at] : null, flows.At(at)));
        }

        if (stamps.Count > equity.Count)
            notes.Warn(WarningCodes.MissingValues, $"{notes.Name} ends early: the last {stamps.Count - equity.Count} of its points have no equity");
        flows.WarnOfShortLists(stamps.Count, notes);
        notes.Records = points.Count;
        return [.. points.OrderBy(point => point.At)];
    }

    private static List<long?> Stamps(ref Utf8JsonReader reader, ResourceNotes notes)
    {
        var stamps = new List<long?>();
        if (!TolerantValue.IsList(ref reader, notes)) return stamps;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) stamps.Add(TolerantValue.Instant(ref reader, notes));
        return stamps;
    }
}
