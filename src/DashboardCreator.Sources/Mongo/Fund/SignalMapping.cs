using DashboardCreator.Dashboards.Signals;

namespace DashboardCreator.Sources.Mongo.Fund;

/// <summary>Which of the several places of a fact counts.</summary>
internal static class SignalMapping
{
    public static SignalRecord ToRecord(scoped in SignalFields fields, TextTable texts)
    {
        var record = new SignalRecord
        {
            Id = fields.Id,
            HasExecution = fields.Execution.Found,
            NamesEntry = fields.HasProfit || fields.Decision.NamesEntry || fields.Sender.NamesEntry,
        };
        FillTexts(ref record, in fields, texts);
        FillInstants(ref record, in fields);
        FillNumbers(ref record, in fields);
        return record;
    }

    // The flat decisions of old documents repeat the order's action; only a decision without a word, a cancellation, says there what it did.
    private static void FillTexts(ref SignalRecord record, scoped in SignalFields fields, TextTable texts)
    {
        scoped ref readonly var sender = ref fields.Sender;
        scoped ref readonly var leg = ref sender.Leg;
        scoped ref readonly var decision = ref fields.Decision;
        var ofLeg = leg.Instrument.Or(leg.Symbol).Or(leg.Ticker);
        var signalId = fields.SignalId.Or(sender.SignalId);
        var orderId = fields.Execution.OrderId.Or(fields.OrderId);
        record.SignalId = texts.AddKnown(signalId);
        record.StrategyId = texts.AddKnown(fields.StrategyId.Or(decision.StrategyId));
        record.StrategyName = texts.AddKnown(fields.StrategyName.Or(sender.StrategyName));
        record.Symbol = texts.AddKnown(fields.Instrument.Or(fields.Symbol).Or(fields.Ticker).Or(ofLeg));
        record.Direction = texts.AddKnown(fields.Direction.Or(leg.Direction));
        record.Action = texts.AddKnown(fields.Action.Or(fields.Side).Or(leg.Action));
        record.SignalType = texts.AddKnown(sender.SignalType.Or(fields.SignalType));
        record.InferredSignalType = texts.AddKnown(decision.InferredSignalType);
        record.ExecutionStatus = texts.AddKnown(fields.ExecutionStatus);
        record.EmbeddedStatus = texts.AddKnown(fields.Execution.Status);
        record.Decision = texts.AddKnown(decision.Word);
        record.DecisionAction = decision.Word.IsEmpty ? texts.AddKnown(decision.Action) : TextId.None;

        // An approval's reason is a sentence with numbers, different each time, and no figure asks for it.
        record.Reason = StatusWords.IsApproval(decision.Word) ? TextId.None : texts.AddKnown(decision.Reason);
        record.PositionStatus = texts.AddKnown(fields.PositionStatus);

        // Most order ids repeat the signal's; a million of those would be kept for nothing.
        record.OrderId = OrderIds.SignalPart(orderId).SequenceEqual(signalId) ? TextId.None : texts.AddKnown(orderId);
    }

    private static void FillInstants(ref SignalRecord record, scoped in SignalFields fields)
    {
        record.ReceivedAt = fields.ReceivedTime.Or(fields.ReceivedAt).Or(fields.Sender.ReceivedAt);
        record.FilledAt = fields.FilledAt.Or(fields.Execution.FilledAt);
        record.ClosedAt = fields.ClosedAt;
        record.UpdatedAt = fields.UpdatedAt;
    }

    private static void FillNumbers(ref SignalRecord record, scoped in SignalFields fields)
    {
        record.Quantity = fields.Quantity.Or(fields.Sender.Leg.Quantity).Or(fields.Decision.OriginalQuantity);
        record.Price = fields.Price.Or(fields.Sender.Leg.Price).Or(fields.Decision.Price);
        record.FinalQuantity = fields.Decision.FinalQuantity;
        record.FilledQuantity = fields.FilledQuantity.Or(fields.Execution.FilledQuantity);
        record.FillPrice = fields.Execution.FillPrice.Or(fields.FillPrice);
        record.RealizedPnl = fields.RealizedPnl;
        record.NetPnl = fields.NetPnl;
        record.AllocatedCapital = fields.Decision.AllocatedCapital.Or(fields.Decision.FlatAllocatedCapital);
        record.AllocationPercent = fields.Decision.AllocationPercent;
    }
}
