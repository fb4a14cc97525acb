using DashboardCreator.Dashboards.Ports;

namespace DashboardCreator.Dashboards.Greeks;

/// <summary>Finds the newest snapshot of a leg: by execution and contract id where both sides carry them, else by contract.</summary>
internal sealed class SnapshotFinder
{
    private readonly Dictionary<OptionContract, OptionSnapshot> _byContract = [];
    private readonly Dictionary<(string Execution, long Contract), OptionSnapshot> _byExecution = [];

    public SnapshotFinder(OptionsRecords records)
    {
        foreach (var snapshot in records.Snapshots)
        {
            _byContract[OptionContract.Of(snapshot)] = snapshot;
        }

        foreach (var snapshot in records.ExecutionSnapshots)
        {
            if (snapshot is { ExecutionId: { } execution, ContractId: { } contract })
            {
                _byExecution[(execution, contract)] = snapshot;
            }
        }
    }

    public OptionSnapshot? Find(OptionExecution execution, OptionLeg leg)
    {
        if (leg.ContractId is { } id && _byExecution.TryGetValue((execution.Id, id), out var own))
        {
            return own;
        }

        return OptionContract.Of(execution.Symbol, leg) is { } contract ? _byContract.GetValueOrDefault(contract) : null;
    }
}
