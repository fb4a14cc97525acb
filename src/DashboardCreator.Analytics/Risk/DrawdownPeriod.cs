namespace DashboardCreator.Analytics.Risk;

/// <summary>The deepest fall from a running peak: how deep, and when. The indices count in the series that was given.</summary>
/// <param name="Depth">A positive fraction of the peak: 0.085 is a fall of 8.5 %; 0 when the series never fell.</param>
/// <param name="Peak">The last point at the peak before the valley; null is the start, before the first return.</param>
/// <param name="Valley">The first point at the minimum.</param>
/// <param name="Recovery">The first later point at or above the peak; null when there is none yet.</param>
/// <remarks>
/// Of two equally deep falls it is the first. A series that never fell has no period to show: depth 0, peak and valley both at its last
/// point (a rising series is at its peak there), recovery null.
/// </remarks>
public readonly record struct DrawdownPeriod(double Depth, int? Peak, int Valley, int? Recovery);
