using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Signals;

/// <summary>Somebody who sends signals: a registered strategy, or a name that only the signals know.</summary>
/// <param name="Id">Strategy id.</param>
/// <param name="Name">What people see and ask by.</param>
/// <param name="Strategy">The registration; null when there is none.</param>
public sealed record Sender(string Id, string Name, Strategy? Strategy);
