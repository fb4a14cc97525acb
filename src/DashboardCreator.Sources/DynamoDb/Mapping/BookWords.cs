using System.Text;
using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Sources.DynamoDb.Mapping;

/// <summary>Puts words into a table of texts, with one buffer for all of them.</summary>
internal sealed class BookWords(TextTable texts)
{
    private byte[] buffer = new byte[256];

    /// <summary>The id of a word; none for null.</summary>
    public TextId Add(string? word)
    {
        if (word is null) return TextId.None;
        var longest = Encoding.UTF8.GetMaxByteCount(word.Length);
        if (longest > buffer.Length) buffer = new byte[longest];
        return texts.Add(buffer.AsSpan(0, Encoding.UTF8.GetBytes(word, buffer)));
    }
}
