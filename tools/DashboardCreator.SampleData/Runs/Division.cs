namespace DashboardCreator.SampleData.Runs;

/// <summary>Divides an order among the strategies that wanted it, to four decimals of a share.</summary>
internal static class Division
{
    /// <summary>Smaller shares of an order are left to the others.</summary>
    private const decimal Smallest = 0.04m;

    /// <param name="quantity">Shares of the order.</param>
    /// <param name="wanted">By strategy what it lacks, or what it has too much.</param>
    /// <param name="equally">Early orders knew nothing but names: at most two, with equal parts.</param>
    public static IReadOnlyList<Part> Of(decimal quantity, IReadOnlyList<Part> wanted, bool equally)
    {
        var all = wanted.Sum(part => part.Quantity);
        var asking = wanted.Where(part => part.Quantity >= all * Smallest).OrderByDescending(part => part.Quantity).ToList();
        if (equally) asking = [.. asking.Take(2).Select(part => part with { Quantity = 1 })];

        var sum = asking.Sum(part => part.Quantity);
        var parts = asking.ConvertAll(part => part with { Quantity = decimal.Round(quantity * part.Quantity / sum, 4) });
        parts[0] = parts[0] with { Quantity = parts[0].Quantity + quantity - parts.Sum(part => part.Quantity) };
        return parts;
    }

    /// <summary>As <see cref="Of"/>, but nobody sells more than is held.</summary>
    public static IReadOnlyList<Part> OfSale(decimal quantity, IReadOnlyList<Part> surplus, Func<string, decimal> held)
    {
        var left = quantity;
        var all = surplus.Sum(part => part.Quantity);
        var parts = new List<Part>();
        foreach (var part in surplus.OrderByDescending(part => part.Quantity))
        {
            var shares = Math.Min(Math.Min(left, held(part.Strategy)), decimal.Round((quantity * part.Quantity / all) + 0.00005m, 4));
            if (shares > 0) parts.Add(part with { Quantity = shares });
            left -= shares;
        }

        return left == 0 ? parts : TakeRest(parts, left, held);
    }

    private static List<Part> TakeRest(List<Part> parts, decimal left, Func<string, decimal> held)
    {
        for (var n = 0; n < parts.Count && left > 0; n++)
        {
            var more = Math.Min(left, held(parts[n].Strategy) - parts[n].Quantity);
            parts[n] = parts[n] with { Quantity = parts[n].Quantity + more };
            left -= more;
        }

        return left == 0 ? parts : throw new InvalidOperationException($"{left} shares are sold that nobody has");
    }
}
