using DashboardCreator.Dashboards.Signals;
using DashboardCreator.Sources.Bson;

namespace DashboardCreator.Sources.Mongo.Fund;

/// <summary>The current element in the terms of <see cref="SignalRecord"/>: missing numbers are NaN, missing instants a constant.</summary>
internal static class SignalValues
{
    public static double NumberOrNaN(this scoped in BsonReader element) => element.TryNumber(out var number) ? number : double.NaN;

    public static long InstantOrNone(this scoped in BsonReader element) => element.InstantMilliseconds() ?? SignalRecord.NoInstant;

    /// <summary>From an object id or its 24 digits.</summary>
    public static RecordId RecordId(this scoped in BsonReader element)
    {
        if (element.Type == BsonType.ObjectId) return Of(element.ObjectId());
        return ObjectId.TryParse(element.TextOrEmpty(), out var id) ? Of(id) : default;
    }

    public static TextId AddKnown(this TextTable texts, ReadOnlySpan<byte> text) => text.IsEmpty ? TextId.None : texts.Add(text);

    public static ReadOnlySpan<byte> Or(this ReadOnlySpan<byte> text, ReadOnlySpan<byte> other) => text.IsEmpty ? other : text;

    public static long Or(this long instant, long other) => instant == SignalRecord.NoInstant ? other : instant;

    public static double Or(this double number, double other) => double.IsNaN(number) ? other : number;

    private static RecordId Of(ObjectId id) => new(id.High, id.Low);
}
