using System.Text.Json;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.Alpaca.Reading;

/// <summary>The answer about open positions.</summary>
internal static class PositionsAnswer
{
    private const string Short = "short";

    private enum Field { Other, Symbol, AssetClass, Side, Qty, AvgEntryPrice, CurrentPrice, MarketValue, CostBasis, UnrealizedPl, ChangeToday }

    /// <summary>The positions in the broker's order; one without a symbol is left out.</summary>
    public static IReadOnlyList<BrokerHolding> Read(ReadOnlySpan<byte> body, ResourceNotes notes)
    {
        var reader = AnswerBody.Open(body, JsonTokenType.StartArray);
        var holdings = new List<BrokerHolding>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.StartObject && ReadOne(ref reader, notes) is { Symbol.Length: > 0 } holding)
            {
                holdings.Add(holding);
                continue;
            }

            reader.Skip();
            notes.BadRecord();
        }

        AnswerBody.Close(ref reader);
        notes.Records = holdings.Count;
        return holdings;
    }

    private static BrokerHolding ReadOne(ref Utf8JsonReader reader, ResourceNotes notes)
    {
        var holding = new BrokerHolding { Symbol = "" };
        string? side = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var field = FieldNames<Field>.Of(ref reader);
            reader.Read();
            if (field == Field.Side) side = TolerantValue.Word(ref reader, notes);
            else holding = With(holding, field, ref reader, notes);
        }

        return Signed(side is "long" or Short ? holding with { Side = side } : holding);
    }

    private static BrokerHolding With(BrokerHolding holding, Field field, ref Utf8JsonReader reader, ResourceNotes notes)
    {
        switch (field)
        {
            case Field.Symbol: return holding with { Symbol = TolerantValue.Text(ref reader, notes) ?? "" };
            case Field.AssetClass: return holding with { AssetClass = TolerantValue.Word(ref reader, notes) };
            case Field.Qty: return holding with { Quantity = TolerantValue.Number(ref reader, notes) };
            case Field.AvgEntryPrice: return holding with { AverageEntryPrice = TolerantValue.Number(ref reader, notes) };
            case Field.CurrentPrice: return holding with { CurrentPrice = TolerantValue.Number(ref reader, notes) };
            case Field.MarketValue: return holding with { MarketValue = TolerantValue.Number(ref reader, notes) };
            case Field.CostBasis: return holding with { CostBasis = TolerantValue.Number(ref reader, notes) };
            case Field.UnrealizedPl: return holding with { UnrealizedPnl = TolerantValue.Number(ref reader, notes) };
            case Field.ChangeToday: return holding with { ChangeToday = TolerantValue.Ratio(ref reader, notes) };
            default:
                reader.Skip();
                return holding;
        }
    }

    /// <summary>The broker writes a short position with negative units; a program that writes it unsigned still says <c>short</c>.</summary>
    private static BrokerHolding Signed(BrokerHolding holding) => holding.Side != Short ? holding : holding with
    {
        Quantity = Negative(holding.Quantity),
        MarketValue = Negative(holding.MarketValue),
        CostBasis = Negative(holding.CostBasis),
    };

    private static decimal? Negative(decimal? amount) => amount is { } known ? -Math.Abs(known) : null;
}
