using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Sources.Alpaca.Accounts;

/// <summary>Names of accounts that may be shown: an account number is cut to its last four characters.</summary>
internal static class AccountNames
{
    private const string PaperPrefix = "PA";
    private const int ShownCharacters = 4;
    private const int FewestCharacters = 8;
    private const int FewestDigits = 5;

    /// <summary>One name for each account, all different, in the order given; of equal ones the later are numbered from 2.</summary>
    public static string[] Of(IReadOnlyList<string> names)
    {
        var labels = names.Select(Masked).ToArray();
        var taken = labels.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var given = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var at = 0; at < labels.Length; at++)
        {
            if (!given.Add(labels[at])) given.Add(labels[at] = Free(labels[at], taken));
        }

        return labels;
    }

    private static string Masked(string name)
    {
        var label = AccountLabel.Of(name);
        return label == name && IsBrokersNumber(name) ? "…" + name[^ShownCharacters..] : label;
    }

    /// <summary>The broker also mixes letters and digits: <c>PA</c>, a digit and more for paper money, else a digit and mostly digits.</summary>
    private static bool IsBrokersNumber(string name)
    {
        var isPaper = name.StartsWith(PaperPrefix, StringComparison.OrdinalIgnoreCase);
        var number = isPaper ? name[PaperPrefix.Length..] : name;
        return number.Length >= FewestCharacters && char.IsAsciiDigit(number[0]) && number.All(char.IsAsciiLetterOrDigit)
            && (isPaper || number.Count(char.IsAsciiDigit) >= FewestDigits);
    }

    private static string Free(string label, HashSet<string> taken)
    {
        var number = 2;
        while (!taken.Add($"{label}-{number}")) number++;
        return $"{label}-{number}";
    }
}
