using DashboardCreator.Api.Store;
using DashboardCreator.Dashboards.Core;

namespace DashboardCreator.Api.Cache;

/// <summary>All documents of one kind. Readers take no lock; writers take turns.</summary>
internal sealed class PublishedKind(DashboardDefinition definition)
{
    private readonly Lock gate = new();
    private volatile SubjectTable table = definition.SubjectParameter is null
        ? new SubjectTable(DashboardSubject.OnlyDocument.Select(subject => new PublishedSlot(subject, SlotState.Empty)), listed: true)
        : new SubjectTable([], listed: false);

    private volatile ListingState listing = new(null, null);

    public DashboardDefinition Definition { get; } = definition;

    public SubjectTable Table => table;

    /// <summary>How the last attempt to list the subjects went.</summary>
    public ListingState Listing
    {
        get => listing;
        set => listing = value;
    }

    /// <summary>A subject by id, else by name, exactly; else in the form that its ids have, where the kind has one.</summary>
    public PublishedSlot? Find(ReadOnlySpan<char> asked)
    {
        var subjects = table;
        return subjects.Find(asked) ?? (Definition.SubjectForm?.Invoke(asked) is { } id ? subjects.FindId(id) : null);
    }

    /// <summary>Takes over a complete listing; documents of subjects that stay are kept.</summary>
    /// <returns>The ids that are no more; null for the document without a subject.</returns>
    public IReadOnlyList<string?> TakeListing(IReadOnlyList<DashboardSubject> subjects, DateTimeOffset at)
    {
        lock (gate)
        {
            listing = new ListingState(at, null);
            var old = table;
            if (old.Listed && SubjectTable.SameSubjects(old, subjects))
            {
                return [];
            }

            table = new SubjectTable(subjects.Select(subject => Carry(old, subject)), listed: true);
            return [.. old.Slots.Where(slot => table.FindId(slot.Subject.Id) is null).Select(slot => slot.Subject.Id)];
        }
    }

    /// <summary>Puts documents from the store where no refresh has put one yet.</summary>
    public void Restore(IReadOnlyList<StoredDocument> stored)
    {
        lock (gate)
        {
            var restored = stored
                .OrderByDescending(item => item.OrderedBy)
                .Select(item => new PublishedSlot(item.Subject, SlotState.Empty with { Document = item.Document, LastGood = item.Document }))
                .ToList();
            foreach (var slot in table.Slots.Where(slot => slot.State.Document is null))
            {
                slot.State = restored.Find(candidate => candidate.Subject.Id == slot.Subject.Id)?.State ?? slot.State;
            }

            if (!table.Listed)
            {
                table = new SubjectTable([.. table.Slots, .. restored], listed: false);
            }
        }
    }

    /// <summary>Replaces what is known of a document; nothing happens when its subject is gone.</summary>
    public void Update(string? subject, Func<SlotState, SlotState> change)
    {
        lock (gate)
        {
            if (table.FindId(subject) is { } slot)
            {
                slot.State = change(slot.State);
            }
        }
    }

    /// <summary>Takes a subject out; its document is found no more.</summary>
    public void Retire(string subject)
    {
        lock (gate)
        {
            table = new SubjectTable(table.Slots.Where(slot => slot.Subject.Id != subject), table.Listed);
        }
    }

    private static PublishedSlot Carry(SubjectTable old, DashboardSubject subject) =>
        old.FindId(subject.Id) is not { } slot ? new PublishedSlot(subject, SlotState.Empty)
        : slot.Subject == subject ? slot
        : new PublishedSlot(subject, slot.State);
}

/// <summary>How the last listing of a kind's subjects went.</summary>
/// <param name="At">When it ended; null before the first one.</param>
/// <param name="Error">Why it failed; null when it did not.</param>
internal sealed record ListingState(DateTimeOffset? At, string? Error);
