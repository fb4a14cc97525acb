namespace DashboardCreator.SampleData.Options;

/// <summary>The ids of the strategies as they are stored: numbers, texts, and two in both forms.</summary>
internal static class Desk
{
    public const string Condors = "418200113";
    public const string CondorsAsText = "\"418200113\"";
    public const string Spreads = "377105528";
    public const string Chips = "902417755";
    public const string ChipsAsText = "\"902417755\"";
    public const string Gold = "\"gold-carry\"";
    public const string Nobody = "null";
}
