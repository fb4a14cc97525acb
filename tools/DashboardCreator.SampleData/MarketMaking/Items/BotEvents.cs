namespace DashboardCreator.SampleData.MarketMaking.Items;

/// <summary>Events of the whole bot: starts, halts, errors. Events live thirty days: one is over at the samples' last instant, one a second later.</summary>
internal static class BotEvents
{
    public static IEnumerable<OrderEvent> All(MakerBook book)
    {
        foreach (var run in book.Runs) yield return Of(book, run.Start, "STARTUP");

        if (book == MakerBook.Demo)
        {
            yield return Of(book, DemoMarkets.HaltedAt, "RISK_HALT") with { ErrorMessage = DemoMarkets.HaltReason };
            yield break;
        }

        yield return Of(book, BotDecisionItems.HaltedAt, "RISK_HALT") with { ErrorMessage = BotDecisionItems.HaltReason };
        yield return Of(book, BotDecisionItems.BrokeAt, "ERROR") with { ErrorType = "ConnectionError", ErrorMessage = "connection closed while the book was read" };
        yield return Of(book, Days.At(10, 29, 3, 14, 15), "ERROR") with { ErrorType = "AuthError", ErrorCode = "401", ErrorMessage = $"unauthorized: request with api_key={Decoy.Key} was refused" };
        yield return Of(book, Days.At(10, 30, 2, 50, 0).AddMicroseconds(7), "RATE_LIMIT") with { ErrorCode = "429", Latency = 0 };
        yield return Of(book, Days.At(9, 30, 20, 30), "ERROR") with { Market = "KXHARBOR-26Q4-T110", ErrorMessage = "over at the last instant" };
        yield return Of(book, Days.At(9, 30, 20, 30, 1), "ERROR") with { Market = "KXHARBOR-26Q4-T110", ErrorMessage = "over a second later" };
    }

    private static OrderEvent Of(MakerBook book, DateTimeOffset at, string type)
    {
        var run = BotRuns.At(book.Environment, at);
        return new OrderEvent(run, run.DecisionId("ALL", (int)(at - run.Start).TotalSeconds / 5), at, type);
    }
}
