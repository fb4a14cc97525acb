namespace DashboardCreator.SampleData.Trading;

/// <summary>What is odd about the records of a position; the writers' habits of data-contracts 1.2 and the readers' of metrics.md.</summary>
internal enum Trap
{
    None,
    ScaleIn,
    TwoExits,
    ScaleOut,
    MisfiledExit,
    MisfiledExitStillHeld,
    ExitRefusedFirst,
    WrongSign,
    PnlAsText,
    PnlAsDecimal128,
    PnlNotANumber,
    PnlNull,
    PnlAbsent,
    BreakEven,
    ClosedAtAbsent,
    PartialFill,
    PartiallyFilled,
    SplitFill,
    RepeatedConfirmation,
    NegativeLag,
    ReceiptMissing,
    RepeatedSignalId,
    ClosedOnSunday,
    SlowFill,
}
