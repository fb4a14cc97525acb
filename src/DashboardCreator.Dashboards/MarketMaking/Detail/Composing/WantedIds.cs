using System.Text;

namespace DashboardCreator.Dashboards.MarketMaking.Detail;

/// <summary>Ids that are looked for among packed rows, and the decision that each turned out to come from. Rows that nobody looks for cost no text.</summary>
internal sealed class WantedIds
{
    private readonly Dictionary<string, string?> _decisions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?>.AlternateLookup<ReadOnlySpan<char>> _byLetters;

    /// <param name="ids">Any; a null is none.</param>
    public WantedIds(IEnumerable<string?> ids)
    {
        foreach (var id in ids)
        {
            if (id is not null)
            {
                _decisions[id] = null;
            }
        }

        _byLetters = _decisions.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The decision told last; null where none was.</summary>
    public string? DecisionOf(string? id) => id is null ? null : _decisions.GetValueOrDefault(id);

    /// <summary>Takes a row's word for it, where its id is looked for.</summary>
    /// <param name="texts">The row's.</param>
    /// <param name="id">The place of the id.</param>
    /// <param name="decision">The place of the decision.</param>
    public void Tell(DayTexts texts, int id, int decision)
    {
        Span<char> letters = stackalloc char[256];
        if (Encoding.UTF8.TryGetChars(texts.Bytes(id), letters, out var length))
        {
            if (length > 0 && _byLetters.ContainsKey(letters[..length]))
            {
                _byLetters[letters[..length]] = texts.Text(decision);
            }
        }
        else if (texts.Text(id) is { } text && _decisions.ContainsKey(text))
        {
            _decisions[text] = texts.Text(decision);
        }
    }
}
