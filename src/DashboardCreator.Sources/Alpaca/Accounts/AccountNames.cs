using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Sources.Alpaca.Accounts;

/// <summary>Names of accounts that may be shown: an account number is cut to its last four characters.</summary>
internal static class AccountNames
{
    /// <summary>One name for each account, all different, in the order given; of equal ones the later are numbered from 2.</summary>
    public static string[] Of(IReadOnlyList<string> names)
    {
        var labels = names.Select(AccountLabel.Of).ToArray();
        var taken = labels.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var given = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var at = 0; at < labels.Length; at++)
        {
            if (!given.Add(labels[at])) given.Add(labels[at] = Free(labels[at], taken));
        }

        return labels;
    }

    private static string Free(string label, HashSet<string> taken)
    {
        var number = 2;
        while (!taken.Add($"{label}-{number}")) number++;
        return $"{label}-{number}";
    }
}
