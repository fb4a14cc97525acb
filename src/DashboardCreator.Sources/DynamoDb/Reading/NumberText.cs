using System.Globalization;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Sources.DynamoDb.Reading;

/// <summary>Numbers as the tables hold them: text, in an attribute of either type or inside JSON.</summary>
internal static class NumberText
{
    /// <summary>
    /// The number, exact to 28 digits and without trailing zeros, which the server takes off numbers and leaves on texts. Null for anything
    /// that is no number, and for amounts that nobody can have.
    /// </summary>
    public static decimal? Parse(ReadOnlySpan<char> text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Money.Plain(Money.Believable(number)) : null;

    /// <summary>A number without a fraction; null for any other.</summary>
    public static int? Whole(decimal? number) =>
        number is { } known && known == decimal.Truncate(known) && known is >= int.MinValue and <= int.MaxValue ? (int)known : null;
}
