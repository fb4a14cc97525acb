namespace DashboardCreator.Dashboards.Signals;

/// <summary>Upper-case strings for the few words that recur in every record, made once per word.</summary>
/// <param name="texts">Where the words are.</param>
internal sealed class WordCache(TextTable texts)
{
    private readonly Dictionary<int, string> _words = [];

    public string? Upper(TextId id)
    {
        if (!id.HasValue)
        {
            return null;
        }

        if (!_words.TryGetValue(id.Index, out var word))
        {
            word = texts.Text(id)!.Trim().ToUpperInvariant();
            _words.Add(id.Index, word);
        }

        return word.Length == 0 ? null : word;
    }

    public TextId IdOf(string word) => texts.Add(System.Text.Encoding.UTF8.GetBytes(word));
}
