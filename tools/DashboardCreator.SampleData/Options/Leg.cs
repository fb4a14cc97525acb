using System.Globalization;

namespace DashboardCreator.SampleData.Options;

/// <summary>A contract and how many of it were bought, negative when sold.</summary>
internal sealed record Leg(Contract Contract, int Signed)
{
    public int Quantity => Math.Abs(Signed);

    public string Action => Signed > 0 ? "BUY" : "SELL";

    /// <param name="underlying">The symbol of all.</param>
    /// <param name="text">Such as <c>-2P705 +2P695 2026-11-20</c>: legs and, behind them, the day they expire on; again for other days.</param>
    public static IReadOnlyList<Leg> Parse(string underlying, string text)
    {
        var legs = new List<Leg>();
        var waiting = new List<string>();
        foreach (var word in text.Split(' '))
        {
            if (word[0] is '+' or '-')
            {
                waiting.Add(word);
                continue;
            }

            var expiry = DateOnly.ParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            legs.AddRange(waiting.Select(leg => One(underlying, expiry, leg)));
            waiting.Clear();
        }

        return legs;
    }

    private static Leg One(string underlying, DateOnly expiry, string text)
    {
        var letter = text.IndexOfAny(['C', 'P']);
        return new(
            new(underlying, expiry, text[letter] == 'C', int.Parse(text[(letter + 1)..], CultureInfo.InvariantCulture)),
            int.Parse(text[..letter], CultureInfo.InvariantCulture));
    }
}
