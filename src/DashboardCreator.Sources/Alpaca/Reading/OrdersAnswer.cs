using System.Text.Json;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.Alpaca.Reading;

/// <summary>One answer about orders: a file, or a page.</summary>
/// <param name="TopLevel">How many elements the list has, legs not counted: what the broker's page limit speaks of.</param>
/// <param name="OldestMilliseconds">When the first of these elements was sent; null when no instant of them can be read.</param>
/// <param name="Orders">Every readable order; legs follow their parent.</param>
internal sealed record OrdersAnswer(int TopLevel, long? OldestMilliseconds, IReadOnlyList<OrderRow> Orders)
{
    private enum Field
    {
        Other, Id, Symbol, Side, Type, OrderType, Qty, Notional, FilledQty, FilledAvgPrice, LimitPrice, Status,
        SubmittedAt, FilledAt, UpdatedAt, CreatedAt, Legs,
    }

    public static OrdersAnswer Read(ReadOnlySpan<byte> body, ResourceNotes notes)
    {
        var reader = AnswerBody.Open(body, JsonTokenType.StartArray);
        var orders = new List<OrderRow>();
        var (elements, oldest) = ReadList(ref reader, orders, notes);
        AnswerBody.Close(ref reader);
        return new OrdersAnswer(elements, oldest, orders);
    }

    /// <summary>An order without an id is left out: nothing could tell it from its copies.</summary>
    private static (int Elements, long? Oldest) ReadList(ref Utf8JsonReader reader, List<OrderRow> orders, ResourceNotes notes)
    {
        var elements = 0;
        long? oldest = null;
        for (; reader.Read() && reader.TokenType != JsonTokenType.EndArray; elements++)
        {
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                var sent = ReadOne(ref reader, orders, notes);
                oldest = oldest < sent ? oldest : sent ?? oldest;
                continue;
            }

            reader.Skip();
            notes.BadRecord();
        }

        return (elements, oldest);
    }

    private static long? ReadOne(ref Utf8JsonReader reader, List<OrderRow> orders, ResourceNotes notes)
    {
        var row = new OrderFields();
        var place = orders.Count;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var field = FieldNames<Field>.Of(ref reader);
            reader.Read();
            if (field != Field.Legs) Take(ref row, field, ref reader, notes);
            else if (TolerantValue.IsList(ref reader, notes)) ReadList(ref reader, orders, notes);
        }

        if (row.ToRow() is not { } order)
        {
            notes.BadRecord();
            return null;
        }

        orders.Insert(place, order);
        notes.Saw(order.NewestMilliseconds);
        return order.SentMilliseconds;
    }

    private static void Take(ref OrderFields row, Field field, ref Utf8JsonReader reader, ResourceNotes notes)
    {
        switch (field)
        {
            case Field.Id: row.Id = TolerantValue.Text(ref reader, notes); break;
            case Field.Symbol: row.Symbol = TolerantValue.Text(ref reader, notes); break;
            case Field.Side: row.Side = TolerantValue.Word(ref reader, notes); break;
            case Field.Type: row.Type = TolerantValue.Word(ref reader, notes) ?? row.Type; break;
            case Field.OrderType: row.Type ??= TolerantValue.Word(ref reader, notes); break;
            case Field.Qty: row.Quantity = TolerantValue.Number(ref reader, notes); break;
            case Field.Notional: row.Notional = TolerantValue.Number(ref reader, notes); break;
            case Field.FilledQty: row.FilledQuantity = TolerantValue.Number(ref reader, notes); break;
            case Field.FilledAvgPrice: row.FilledAveragePrice = TolerantValue.Number(ref reader, notes); break;
            case Field.LimitPrice: row.LimitPrice = TolerantValue.Number(ref reader, notes); break;
            case Field.Status: row.Status = TolerantValue.Word(ref reader, notes); break;
            case Field.SubmittedAt: row.SubmittedAt = TolerantValue.Instant(ref reader, notes); break;
            case Field.CreatedAt: row.CreatedAt = TolerantValue.Instant(ref reader, notes); break;
            case Field.FilledAt: row.FilledAt = TolerantValue.Instant(ref reader, notes); break;
            case Field.UpdatedAt: row.UpdatedAt = TolerantValue.Instant(ref reader, notes); break;
            default: reader.Skip(); break;
        }
    }

    /// <summary>The fields of an order while it is read.</summary>
    private struct OrderFields
    {
        public string? Id, Symbol, Side, Type, Status;
        public decimal? Quantity, Notional, FilledQuantity, FilledAveragePrice, LimitPrice;
        public long? SubmittedAt, CreatedAt, FilledAt, UpdatedAt;

        public readonly OrderRow? ToRow()
        {
            if (Id is null) return null;
            var sent = SubmittedAt ?? CreatedAt;
            var order = new BrokerOrder
            {
                OrderId = Id,
                Symbol = Symbol,
                Side = Side,
                Type = Type,
                Quantity = Quantity,
                Notional = Notional,
                FilledQuantity = FilledQuantity,
                FilledAveragePrice = FilledAveragePrice,
                LimitPrice = LimitPrice,
                Status = Status,
                SubmittedAt = TolerantValue.AsInstant(sent),
                FilledAt = TolerantValue.AsInstant(FilledAt),
            };
            var updated = UpdatedAt ?? long.MinValue;
            return new OrderRow(order, sent, updated, Math.Max(Math.Max(sent ?? long.MinValue, FilledAt ?? long.MinValue), updated));
        }
    }
}

/// <summary>An order and the instants that order it among others, in milliseconds since 1970.</summary>
/// <param name="Order">The order.</param>
/// <param name="SentMilliseconds">When it was sent; null when unknown.</param>
/// <param name="UpdatedMilliseconds">When it last changed; the smallest number when unknown.</param>
/// <param name="NewestMilliseconds">The newest of its instants.</param>
internal readonly record struct OrderRow(BrokerOrder Order, long? SentMilliseconds, long UpdatedMilliseconds, long NewestMilliseconds);
