namespace DashboardCreator.Dashboards.Core;

/// <summary>One published figure: an entry of the registry.</summary>
/// <param name="Name">Field name as in the JSON, dotted from the document's root; <c>[]</c> marks the items of a list.</param>
/// <param name="Unit">Such as <c>money</c>, <c>percent</c>, <c>ratio</c>, <c>seconds</c>, <c>count</c>.</param>
/// <param name="Definition">How it is computed, in one or two sentences.</param>
/// <param name="MinimumData">What it needs; without it the value is null.</param>
public sealed record Figure(string Name, string Unit, string Definition, string MinimumData);
