using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Http;
using Polly;
using Polly.CircuitBreaker;

namespace DashboardCreator.Sources.Alpaca.Live;

/// <summary>Why the broker gave no answer.</summary>
internal static class AlpacaFailure
{
    private static readonly CallFailure Call = new("the broker", "ALPACA_KEY and ALPACA_SECRET", "ALPACA_URI and ALPACA_DATA_URI");

    /// <summary>True for what networks and brokers do; anything else is our own mistake and stays one.</summary>
    public static bool IsOutage(Exception exception) => CallFailure.IsOutage(exception) || exception is BrokenCircuitException;

    public static SourceUnavailableException Of(string resource, Exception exception) => new(BarSymbol.SourceName, exception switch
    {
        BrokenCircuitException broken =>
            $"{resource} was not asked for: call after call failed ({DescribeCause(broken.InnerException)}), the next follows within half a minute",
        _ => $"{resource}: {Call.Describe(exception)}",
    }, exception);

    public static SourceUnavailableException Of(string resource, AlpacaReply reply, bool keyIsSet) =>
        new(BarSymbol.SourceName, $"{resource}: {Call.Describe(reply.Status, keyIsSet)}");

    public static SourceUnavailableException Unreadable(string resource, AlpacaReply reply) =>
        new(BarSymbol.SourceName, $"{resource}: {CallFailure.Unreadable(reply.Body)}");

    public static string Describe(Outcome<AlpacaReply> outcome) =>
        outcome.Result is { } reply ? Call.Describe(reply.Status, keyIsSet: true) : DescribeCause(outcome.Exception);

    private static string DescribeCause(Exception? exception) => exception is null ? "errors of the broker" : Call.Describe(exception);
}
