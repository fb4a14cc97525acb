namespace DashboardCreator.Dashboards.Core;

/// <summary>How an account is called in a document: by its id, unless the id is the broker's account number.</summary>
public static class AccountLabel
{
    private const int ShownCharacters = 4;
    private const int FewestDigits = 5;
    private const int LongestPrefix = 3;
    private const string PaperPrefix = "PA";
    private const int FewestMixed = 8;

    /// <summary>
    /// The id; of an account number only the last four characters: <c>…4567</c>. A number is at most three letters, then five digits or
    /// more; or letters and digits mixed, eight or more from a digit on: behind <c>PA</c>, as for paper money, or with five digits among them.
    /// </summary>
    public static string Of(string accountId)
    {
        ArgumentNullException.ThrowIfNull(accountId);
        return IsPlainNumber(accountId) || IsMixedNumber(accountId) ? "…" + accountId[^ShownCharacters..] : accountId;
    }

    private static bool IsPlainNumber(string accountId)
    {
        var digits = accountId.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
        return digits.Length >= FewestDigits && accountId.Length - digits.Length <= LongestPrefix && !digits.ContainsAnyExceptInRange('0', '9');
    }

    private static bool IsMixedNumber(string accountId)
    {
        var isPaper = accountId.StartsWith(PaperPrefix, StringComparison.OrdinalIgnoreCase);
        var number = isPaper ? accountId[PaperPrefix.Length..] : accountId;
        return number.Length >= FewestMixed && char.IsAsciiDigit(number[0]) && number.All(char.IsAsciiLetterOrDigit)
            && (isPaper || number.Count(char.IsAsciiDigit) >= FewestDigits);
    }
}
