using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Api.Cache;

/// <summary>The subjects of a kind at one moment, found by id and by name. Immutable.</summary>
internal sealed class SubjectTable
{
    // A document without a subject stands under the empty id, which no subject has.
    private const string NoSubject = "";

    private readonly Dictionary<string, PublishedSlot> byId = [];
    private readonly Dictionary<string, PublishedSlot> byName = [];
    private readonly Dictionary<string, PublishedSlot>.AlternateLookup<ReadOnlySpan<char>> idLookup;
    private readonly Dictionary<string, PublishedSlot>.AlternateLookup<ReadOnlySpan<char>> nameLookup;

    /// <param name="slots">In the order of the listing; of two with one id or one name the first counts.</param>
    /// <param name="listed">True when a source has said that these are all; false while they come from the store.</param>
    public SubjectTable(IEnumerable<PublishedSlot> slots, bool listed)
    {
        Listed = listed;
        Slots = [.. slots.Where(slot => byId.TryAdd(slot.Subject.Id ?? NoSubject, slot))];
        foreach (var slot in Slots)
        {
            byName.TryAdd(slot.Subject.Name ?? slot.Subject.Id ?? NoSubject, slot);
        }

        idLookup = byId.GetAlternateLookup<ReadOnlySpan<char>>();
        nameLookup = byName.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool Listed { get; }

    public IReadOnlyList<PublishedSlot> Slots { get; }

    /// <summary>The one to answer with where none is named: all together, else the first; null without any.</summary>
    public PublishedSlot? Default => FindId(DashboardSubject.All) ?? (Slots.Count > 0 ? Slots[0] : null);

    public PublishedSlot? FindId(string? id) => byId.GetValueOrDefault(id ?? NoSubject);

    /// <summary>By id, else by name; exactly, letter case included.</summary>
    public PublishedSlot? Find(ReadOnlySpan<char> idOrName) =>
        idLookup.TryGetValue(idOrName, out var slot) || nameLookup.TryGetValue(idOrName, out slot) ? slot : null;

    public static bool SameSubjects(SubjectTable table, IReadOnlyList<DashboardSubject> subjects) =>
        table.Slots.Select(slot => slot.Subject).SequenceEqual(subjects);
}
