using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace DashboardCreator.Sources.Kalshi.Live;

/// <summary>
/// What is done about calls that fail: a limit of time for each try, and two more tries. The documents wait for the balance, so an exchange that
/// is silent, or wants to be left alone for longer than a moment, is left alone until the next refresh.
/// </summary>
internal sealed partial class KalshiPipeline
{
    /// <summary>An exchange that wants to be left alone for longer than this is not waited for.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(3);

    private const int Retries = 2;
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(500);

    private readonly ResiliencePipeline<KalshiReply> pipeline;

    public KalshiPipeline(TimeSpan timeout, TimeProvider time, ILogger logger) =>
        pipeline = new ResiliencePipelineBuilder<KalshiReply> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<KalshiReply>
            {
                MaxRetryAttempts = Retries,
                Delay = FirstDelay,
                MaxDelay = LongestWait,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                ShouldHandle = outcome => ValueTask.FromResult(IsWorthAnotherTry(outcome.Outcome)),
                DelayGenerator = outcome => ValueTask.FromResult(outcome.Outcome.Result?.RetryAfter),
                OnRetry = outcome =>
                {
                    var reason = KalshiFailure.Describe(outcome.Outcome);
                    Log.TryingAgain(logger, outcome.AttemptNumber + 1, reason, outcome.RetryDelay);
                    return ValueTask.CompletedTask;
                },
            })
            .AddTimeout(new TimeoutStrategyOptions { Timeout = timeout })
            .Build();

    /// <summary>Makes the call, again if need be.</summary>
    /// <param name="send">One try, the body included.</param>
    /// <param name="cancellationToken">Stops the waiting and the call.</param>
    public ValueTask<KalshiReply> ExecuteAsync(Func<CancellationToken, ValueTask<KalshiReply>> send, CancellationToken cancellationToken) =>
        pipeline.ExecuteAsync(send, cancellationToken);

    private static bool IsWorthAnotherTry(Outcome<KalshiReply> outcome) => outcome.Result is { } reply
        ? reply.IsPassing && !(reply.RetryAfter > LongestWait)
        : outcome.Exception is IOException
            or HttpRequestException { HttpRequestError: not HttpRequestError.ConfigurationLimitExceeded };

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "kalshi: try {Attempt} failed ({Reason}), again in {Delay}")]
        public static partial void TryingAgain(ILogger logger, int attempt, string reason, TimeSpan delay);
    }
}
