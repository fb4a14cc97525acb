using System.Text.Json;

namespace DashboardCreator.Sources.Alpaca.Reading;

/// <summary>One answer about account activities, of which deposits and withdrawals are kept.</summary>
/// <param name="Elements">How many elements the list has: what the broker's page limit speaks of.</param>
/// <param name="LastId">Where the next page begins; null when the last element names none.</param>
/// <param name="Flows">Deposits and withdrawals.</param>
internal sealed record ActivitiesAnswer(int Elements, string? LastId, IReadOnlyList<CashActivity> Flows)
{
    private enum Field { Other, Id, ActivityType, Date, TransactionTime, NetAmount, Status }

    public static ActivitiesAnswer Read(ReadOnlySpan<byte> body, ResourceNotes notes)
    {
        var reader = AnswerBody.Open(body, JsonTokenType.StartArray);
        var flows = new List<CashActivity>();
        string? last = null;
        var elements = 0;
        for (; reader.Read() && reader.TokenType != JsonTokenType.EndArray; elements++)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                reader.Skip();
                notes.BadRecord();
                continue;
            }

            var (id, flow) = ReadOne(ref reader, notes);
            last = id;
            if (flow is { } known) flows.Add(known);
        }

        AnswerBody.Close(ref reader);
        return new ActivitiesAnswer(elements, last, flows);
    }

    private static (string? Id, CashActivity? Flow) ReadOne(ref Utf8JsonReader reader, ResourceNotes notes)
    {
        string? id = null, kind = null, status = null;
        long? date = null, time = null;
        decimal? amount = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var field = FieldNames<Field>.Of(ref reader);
            reader.Read();
            switch (field)
            {
                case Field.Id: id = TolerantValue.Text(ref reader, notes); break;
                case Field.ActivityType: kind = TolerantValue.Text(ref reader, notes); break;
                case Field.Status: status = TolerantValue.Word(ref reader, notes); break;
                case Field.Date: date = TolerantValue.Instant(ref reader, notes); break;
                case Field.TransactionTime: time = TolerantValue.Instant(ref reader, notes); break;
                case Field.NetAmount: amount = TolerantValue.Number(ref reader, notes); break;
                default: reader.Skip(); break;
            }
        }

        if (kind is not ("CSD" or "CSW") || status is "canceled" or "cancelled") return (id, null);
        if (amount is { } money && (date ?? time) is { } at)
        {
            var signed = kind == "CSW" ? -Math.Abs(money) : money;
            return (id, new CashActivity(id, DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeMilliseconds(at).UtcDateTime), signed));
        }

        notes.BadRecord();
        return (id, null);
    }
}

/// <summary>Money paid in (positive) or out (negative).</summary>
/// <param name="Id">The broker's id; null when not told.</param>
/// <param name="Date">The day it was booked.</param>
/// <param name="Amount">In the account's currency.</param>
internal readonly record struct CashActivity(string? Id, DateOnly Date, decimal Amount);
