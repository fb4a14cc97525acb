namespace DashboardCreator.Dashboards.Signals;

/// <summary>What was noticed while a book was built; every record that no figure uses is counted here.</summary>
public record struct SignalBookNotes
{
    /// <summary>Same order and execution as an earlier one.</summary>
    public long DuplicateConfirmations { get; set; }

    /// <summary>Not a fill: refusals and the like, which no figure is made from.</summary>
    public long OtherConfirmations { get; set; }

    /// <summary>A fill without a positive quantity or without a price.</summary>
    public long BrokenConfirmations { get; set; }

    /// <summary>True when signals were left out on purpose: then a confirmation may well belong to one of those.</summary>
    public bool Filtered { get; set; }

    /// <summary>Of no signal in the book.</summary>
    public long OrphanConfirmations { get; set; }

    /// <summary>Entries whose recorded profit was that of their last exit only; the sum of their exits stands in its place.</summary>
    public long ReplacedProfits { get; set; }

    /// <summary>Without a status, taken for fills.</summary>
    public long ConfirmationsWithoutStatus { get; set; }

    /// <summary>Signals whose id an earlier one had already.</summary>
    public long SharedSignalIds { get; set; }
}
