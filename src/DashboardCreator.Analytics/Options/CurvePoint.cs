namespace DashboardCreator.Analytics.Options;

/// <summary>A point of a curve and the slope of the curve there.</summary>
internal readonly record struct CurvePoint(double X, double Y, double Slope);
