using System.Text.Json;
using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Sources.Alpaca.Reading;

/// <summary>The answer about the account. Its number leaves this reader as its last four characters.</summary>
/// <param name="Account">Balances and status.</param>
/// <param name="OpenedAt">When the account was made, in milliseconds since 1970; null when not told.</param>
internal sealed record AccountAnswer(BrokerAccount Account, long? OpenedAt)
{
    private const int ShownCharacters = 4;

    private enum Field { Other, AccountNumber, Status, Currency, Equity, LastEquity, Cash, BuyingPower, CreatedAt }

    public static AccountAnswer Read(ReadOnlySpan<byte> body, ResourceNotes notes)
    {
        var reader = AnswerBody.Open(body, JsonTokenType.StartObject);
        var account = new BrokerAccount();
        long? opened = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var field = FieldNames<Field>.Of(ref reader);
            reader.Read();
            if (field == Field.CreatedAt) opened = TolerantValue.Instant(ref reader, notes);
            else account = With(account, field, ref reader, notes);
        }

        AnswerBody.Close(ref reader);
        notes.Records = 1;
        return new AccountAnswer(account, opened);
    }

    private static BrokerAccount With(BrokerAccount account, Field field, ref Utf8JsonReader reader, ResourceNotes notes)
    {
        switch (field)
        {
            case Field.AccountNumber: return account with { NumberTail = TailOf(TolerantValue.Text(ref reader, notes)) };
            case Field.Status: return account with { Status = TolerantValue.Text(ref reader, notes) };
            case Field.Currency: return account with { Currency = TolerantValue.Text(ref reader, notes) };
            case Field.Equity: return account with { Equity = TolerantValue.Number(ref reader, notes) };
            case Field.LastEquity: return account with { LastEquity = TolerantValue.Number(ref reader, notes) };
            case Field.Cash: return account with { Cash = TolerantValue.Number(ref reader, notes) };
            case Field.BuyingPower: return account with { BuyingPower = TolerantValue.Number(ref reader, notes) };
            default:
                reader.Skip();
                return account;
        }
    }

    /// <summary>Of a number of four characters or fewer nothing is shown: it would be the whole.</summary>
    private static string? TailOf(string? number) => number is null ? null : number.Length > ShownCharacters ? "…" + number[^ShownCharacters..] : "…";
}
