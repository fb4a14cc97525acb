namespace DashboardCreator.Dashboards.Core;

/// <summary>How an account is called in a document: by its id, unless the id is the broker's account number.</summary>
public static class AccountLabel
{
    private const int LongestPrefix = 3;
    private const int FewestDigits = 5;
    private const int ShownDigits = 4;

    /// <summary>The id; of an account number (at most three letters, then five digits or more) only the last four digits: <c>…4567</c>.</summary>
    public static string Of(string accountId)
    {
        ArgumentNullException.ThrowIfNull(accountId);
        var digits = accountId.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
        return digits.Length >= FewestDigits && accountId.Length - digits.Length <= LongestPrefix && !digits.ContainsAnyExceptInRange('0', '9')
            ? "…" + accountId[^ShownDigits..]
            : accountId;
    }
}
