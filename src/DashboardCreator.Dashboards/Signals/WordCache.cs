namespace DashboardCreator.Dashboards.Signals;

/// <summary>Upper-case strings for the few words that recur in every record, made once per word.</summary>
/// <param name="texts">Where the words are.</param>
internal sealed class WordCache(TextTable texts)
{
    // Words that recur occur early and so have small ids: those need no hashing.
    private readonly string?[] _early = new string?[4096];
    private readonly Dictionary<int, string> _late = [];

    public string? Upper(TextId id)
    {
        if (!id.HasValue)
        {
            return null;
        }

        var word = (uint)id.Index < (uint)_early.Length ? _early[id.Index] ??= Make(id) : Late(id);
        return word.Length == 0 ? null : word;
    }

    public TextId IdOf(string word) => texts.Add(System.Text.Encoding.UTF8.GetBytes(word));

    private string Late(TextId id)
    {
        if (!_late.TryGetValue(id.Index, out var word))
        {
            word = Make(id);
            _late.Add(id.Index, word);
        }

        return word;
    }

    private string Make(TextId id) => texts.Text(id)!.Trim().ToUpperInvariant();
}
