using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Dashboards.Trading;

/// <summary>Texts of one kind, by code points, each with its index: the symbols or the strategies of a book.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<TextId, int> _byWord = [];
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    private readonly TextId[] _words;

    public NameTable(IEnumerable<TextId> words, TextTable texts)
    {
        _words = [.. words];
        Array.Sort(_words, (one, other) => texts.Bytes(one).SequenceCompareTo(texts.Bytes(other)));
        Names = [.. _words.Select(word => texts.Text(word) ?? "")];
        for (var index = 0; index < _words.Length; index++)
        {
            _byWord[_words[index]] = index;
            _byName[Names[index]] = index;
        }
    }

    public IReadOnlyList<string> Names { get; }

    public int Count => _words.Length;

    public TextId Word(int index) => _words[index];

    public int IndexOf(TextId word) => _byWord[word];

    /// <summary>-1 for one that is not here.</summary>
    public int IndexOf(string name) => _byName.GetValueOrDefault(name, -1);
}
