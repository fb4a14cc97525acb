using System.Text;

namespace DashboardCreator.SampleData.Output;

/// <summary>A JSON object built from finished fragments, fields in the order they were added.</summary>
internal sealed class Doc
{
    private readonly StringBuilder text = new("{");

    public Doc Add(string name, string fragment)
    {
        text.Append(text.Length > 1 ? "," : "").Append('"').Append(name).Append("\":").Append(fragment);
        return this;
    }

    public Doc Add(string name, Doc document) => Add(name, document.ToString());

    public Doc Text(string name, string value) => Add(name, Ext.Text(value));

    public Doc AddIf(bool condition, string name, Func<string> fragment) => condition ? Add(name, fragment()) : this;

    public Doc TextIf(string name, string? value) => value is null ? this : Text(name, value);

    /// <summary>All fields of the other object after the own ones.</summary>
    public Doc Append(Doc other)
    {
        text.Append(',').Append(other.text, 1, other.text.Length - 1);
        return this;
    }

    public override string ToString() => text + "}";
}
