using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Signals;

/// <summary>Finds out whose a signal is: by strategy id, else by strategy name, else a sender nobody registered.</summary>
internal sealed class SenderTable
{
    private readonly TextTable _texts;
    private readonly List<Sender> _senders = [];
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _byIdText = [];
    private readonly Dictionary<int, int> _byNameText = [];

    public SenderTable(TextTable texts, IReadOnlyList<Strategy> strategies)
    {
        _texts = texts;
        foreach (var strategy in strategies)
        {
            Add(new Sender(strategy.Id, strategy.Name, strategy));
        }
    }

    public IReadOnlyList<Sender> Senders => _senders;

    /// <summary>The sender's index; -1 when the record names none.</summary>
    public int Find(TextId strategyId, TextId strategyName) =>
        strategyId.HasValue ? FindId(strategyId)
        : strategyName.HasValue ? FindName(strategyName)
        : -1;

    private int FindId(TextId id) => _byIdText.TryGetValue(id.Index, out var found) ? found : Resolve(id, _byIdText, _byId, _byName);

    private int FindName(TextId name) => _byNameText.TryGetValue(name.Index, out var found) ? found : Resolve(name, _byNameText, _byName, _byId);

    private int Resolve(TextId text, Dictionary<int, int> known, Dictionary<string, int> first, Dictionary<string, int> second)
    {
        var word = _texts.Text(text)!;
        var index = first.TryGetValue(word, out var exact) ? exact
            : second.TryGetValue(word, out var other) ? other
            : Add(new Sender(word, word, null));
        known.Add(text.Index, index);
        return index;
    }

    private int Add(Sender sender)
    {
        var index = _senders.Count;
        _senders.Add(sender);
        _byId.TryAdd(sender.Id, index);
        _byName.TryAdd(sender.Name, index);
        return index;
    }
}
