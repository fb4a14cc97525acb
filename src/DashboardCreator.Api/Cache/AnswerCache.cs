namespace DashboardCreator.Api.Cache;

/// <summary>
/// The answers of one kind that were asked for lately: few, small together, and only while the document that they go with is the newest.
/// Who asks for what is being made waits for it instead of making it again.
/// </summary>
/// <param name="mostAnswers">More than these, and the one that was not asked for the longest goes.</param>
/// <param name="mostBytes">The same for the bytes of all, every encoding counted.</param>
internal sealed class AnswerCache(int mostAnswers = 64, long mostBytes = 32 * 1024 * 1024)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> byKey = new(StringComparer.Ordinal);

    // The one asked for last comes first.
    private readonly LinkedList<Entry> order = [];

    /// <summary>The answer under this key, made now if it is not there. A failure, or a null, reaches all who wait and is not kept.</summary>
    /// <param name="key">The question; one text per different question.</param>
    /// <param name="version">Of the document that the answer goes with: an answer of another version is made anew.</param>
    /// <param name="make">Makes it.</param>
    public Task<PublishedDocument?> GetAsync(string key, object version, Func<Task<PublishedDocument?>> make)
    {
        Entry entry;
        lock (gate)
        {
            if (byKey.TryGetValue(key, out var known))
            {
                order.Remove(known);
                if (known.Value.Version == version)
                {
                    order.AddFirst(known);
                    return known.Value.Answer.Task;
                }
            }

            entry = new Entry(key, version);
            byKey[key] = order.AddFirst(entry);
            Trim();
        }

        return MakeAsync(entry, make);
    }

    private async Task<PublishedDocument?> MakeAsync(Entry entry, Func<Task<PublishedDocument?>> make)
    {
        try
        {
            var answer = await make();
            entry.Answer.SetResult(answer);
            Settle(entry, keep: answer is not null);
            return answer;
        }
        catch (Exception exception)
        {
            Settle(entry, keep: false);
            entry.Answer.SetException(exception);
            // Seen: this caller gets it below, others may not be there.
            _ = entry.Answer.Task.Exception;
            throw;
        }
    }

    private void Settle(Entry entry, bool keep)
    {
        lock (gate)
        {
            if (!keep && byKey.TryGetValue(entry.Key, out var node) && node.Value == entry)
            {
                Remove(node);
            }

            Trim();
        }
    }

    private void Trim()
    {
        var bytes = order.Sum(entry => entry.Bytes);
        while (order.Last is { } oldest && (order.Count > mostAnswers || bytes > mostBytes))
        {
            bytes -= oldest.Value.Bytes;
            Remove(oldest);
        }
    }

    private void Remove(LinkedListNode<Entry> node)
    {
        order.Remove(node);
        byKey.Remove(node.Value.Key);
    }

    private sealed class Entry(string key, object version)
    {
        public string Key { get; } = key;

        public object Version { get; } = version;

        public TaskCompletionSource<PublishedDocument?> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>0 while it is being made.</summary>
        public long Bytes => Answer.Task is { IsCompletedSuccessfully: true, Result: { } made } ? made.HeldBytes + (Key.Length * sizeof(char)) : 0;
    }
}
