using DashboardCreator.Dashboards.Ports;
using DashboardCreator.Sources.Http;
using Polly;

namespace DashboardCreator.Sources.Kalshi.Live;

/// <summary>Why the exchange gave no answer.</summary>
internal static class KalshiFailure
{
    private static readonly CallFailure Call = new("the exchange", "KALSHI_KEY_ID and KALSHI_PRIVATE_KEY_FILE", "KALSHI_URI");

    /// <summary>True for what networks and exchanges do; anything else is our own mistake and stays one.</summary>
    public static bool IsOutage(Exception exception) => CallFailure.IsOutage(exception);

    public static SourceUnavailableException Of(Exception exception) => Unavailable(Call.Describe(exception), exception);

    public static SourceUnavailableException Of(KalshiReply reply, bool keyIsSet) => Unavailable(Call.Describe(reply.Status, keyIsSet));

    public static SourceUnavailableException Unreadable(KalshiReply reply) => Unavailable(CallFailure.Unreadable(reply.Body));

    public static string Describe(Outcome<KalshiReply> outcome) =>
        outcome.Result is { } reply ? Call.Describe(reply.Status, keyIsSet: true) : Call.Describe(outcome.Exception!);

    private static SourceUnavailableException Unavailable(string reason, Exception? inner = null) =>
        new(BalanceAnswer.SourceName, $"{BalanceAnswer.Fact}: {reason}", inner);
}
