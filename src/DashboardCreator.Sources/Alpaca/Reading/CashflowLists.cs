using System.Text.Json;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Sources.Alpaca.Reading;

/// <summary>The deposits (CSD) and withdrawals (CSW) of a history, by point. A kind the broker does not list had no flow.</summary>
/// <param name="Deposits">Null when not listed.</param>
/// <param name="Withdrawals">Null when not listed. Negative; a positive amount withdrawn means the same.</param>
internal sealed record CashflowLists(IReadOnlyList<decimal?>? Deposits, IReadOnlyList<decimal?>? Withdrawals)
{
    /// <summary>True when the broker tells of flows.</summary>
    public bool AreTold => Deposits is not null || Withdrawals is not null;

    public static CashflowLists Read(ref Utf8JsonReader reader, ResourceNotes notes)
    {
        var lists = new CashflowLists(null, null);
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            if (reader.TokenType != JsonTokenType.Null) notes.BadValue();
            reader.Skip();
            return lists;
        }

        var nulls = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isDeposit = reader.ValueTextEquals("CSD"u8);
            var isWithdrawal = reader.ValueTextEquals("CSW"u8);
            reader.Read();
            if (isDeposit) lists = lists with { Deposits = Flows(ref reader, notes, ref nulls) };
            else if (isWithdrawal) lists = lists with { Withdrawals = Flows(ref reader, notes, ref nulls) };
            else reader.Skip();
        }

        if (nulls > 0) notes.Warn(WarningCodes.MissingValues, $"{notes.Name}: {nulls} entries of its cash flows are null and count as no flow");
        return lists;
    }

    /// <summary>Money in (positive) or out (negative) at a point; null when unreadable, or when every list has ended before it.</summary>
    /// <remarks>A list that ends early says nothing of later points; what the other one says of them counts.</remarks>
    public decimal? At(int point) => Reaches(Deposits, point) || Reaches(Withdrawals, point) ? Of(Deposits, point) - Size(Of(Withdrawals, point)) : null;

    /// <summary>Tells of each list that ends before the points do, and what that means for the points after it.</summary>
    public void WarnOfShortLists(int points, ResourceNotes notes)
    {
        if (!AreTold) return;
        var told = Math.Min(points, Math.Max(Deposits?.Count ?? 0, Withdrawals?.Count ?? 0));
        WarnOfShortList("CSD", Deposits, told, notes);
        WarnOfShortList("CSW", Withdrawals, told, notes);
        if (told == points) return;
        var lists = string.Join(" and ", new[] { Deposits is null ? null : "CSD", Withdrawals is null ? null : "CSW" }.OfType<string>());
        notes.Warn(WarningCodes.MissingValues, $"{notes.Name}: the lists of its cash flows ({lists}) end early: the flow of the last {points - told} points is unknown");
    }

    public static List<decimal?> Amounts(ref Utf8JsonReader reader, ResourceNotes notes)
    {
        var amounts = new List<decimal?>();
        if (!TolerantValue.IsList(ref reader, notes)) return amounts;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) amounts.Add(TolerantValue.Number(ref reader, notes));
        return amounts;
    }

    /// <summary>A null in a list of flows is counted and taken for a day on which nothing was booked; what cannot be read is unknown.</summary>
    private static List<decimal?>? Flows(ref Utf8JsonReader reader, ResourceNotes notes, ref int nulls)
    {
        if (!TolerantValue.IsList(ref reader, notes)) return null;
        var amounts = new List<decimal?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var isNull = reader.TokenType == JsonTokenType.Null;
            if (isNull) nulls++;
            amounts.Add(isNull ? 0 : TolerantValue.Number(ref reader, notes));
        }

        return amounts;
    }

    private static bool Reaches(IReadOnlyList<decimal?>? list, int point) => point < list?.Count;

    private static decimal? Of(IReadOnlyList<decimal?>? list, int point) => Reaches(list, point) ? list![point] : 0;

    private static decimal? Size(decimal? amount) => amount is { } known ? Math.Abs(known) : null;

    private static void WarnOfShortList(string kind, IReadOnlyList<decimal?>? list, int told, ResourceNotes notes)
    {
        if (list?.Count < told)
            notes.Warn(WarningCodes.MissingValues, $"{notes.Name}: its {kind} list ends early: {told - list.Count} later points count as no flow of that kind");
    }
}
