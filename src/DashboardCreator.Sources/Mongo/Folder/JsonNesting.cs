namespace DashboardCreator.Sources.Mongo.Folder;

internal enum JsonStep
{
    Inside,

    /// <summary>The byte closes the document.</summary>
    Closed,

    /// <summary>The byte opens a document where JSON allows none, and is not taken.</summary>
    Interrupted,
}

/// <summary>Where in a document a scan stands: in which brackets, in a string or not.</summary>
internal sealed class JsonNesting
{
    /// <summary>Deeper than any document that can be read; brackets beyond are not followed.</summary>
    private const int MaxDepth = 1000;

    private readonly Stack<byte> brackets = new();
    private bool inString;
    private bool isEscaped;
    private byte previous;

    public bool IsOpen => brackets.Count > 0;

    public void Reset()
    {
        brackets.Clear();
        inString = isEscaped = false;
        previous = 0;
    }

    /// <summary>How many of the bytes to come change nothing: the rest of a string up to the next one that could.</summary>
    public int Skippable(ReadOnlySpan<byte> text)
    {
        if (!inString || isEscaped) return 0;
        var length = text.IndexOfAny((byte)'"', (byte)'\\', (byte)'\n');
        return length >= 0 ? length : text.Length;
    }

    public JsonStep Take(byte letter)
    {
        if (inString)
        {
            TakeInString(letter);
            return JsonStep.Inside;
        }

        switch (letter)
        {
            case (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n':
                return JsonStep.Inside;
            case (byte)'"':
                inString = true;
                break;
            case (byte)'{':
                if (!MayOpenDocument()) return JsonStep.Interrupted;
                Open(letter);
                break;
            case (byte)'[':
                Open(letter);
                break;
            case (byte)'}':
                Close((byte)'{');
                break;
            case (byte)']' when brackets.Contains((byte)'['):
                Close((byte)'[');
                break;
        }

        previous = letter;
        return IsOpen ? JsonStep.Inside : JsonStep.Closed;
    }

    private void TakeInString(byte letter)
    {
        if (letter == '\n')
            inString = isEscaped = false;
        else if (isEscaped)
            isEscaped = false;
        else if (letter == '\\')
            isEscaped = true;
        else if (letter == '"')
            inString = false;
    }

    private bool MayOpenDocument()
    {
        if (!brackets.TryPeek(out var around)) return true;
        return around == '[' ? previous is (byte)'[' or (byte)',' : previous == ':';
    }

    private void Open(byte bracket)
    {
        if (brackets.Count < MaxDepth) brackets.Push(bracket);
    }

    /// <summary>Closes a bracket and whatever was left open inside it.</summary>
    private void Close(byte bracket)
    {
        while (brackets.TryPop(out var top) && top != bracket)
        {
        }
    }
}
