using System.Buffers.Binary;
using System.Net.Sockets;

namespace DashboardCreator.Testing.Mongo;

/// <summary>One connection of a scripted server, from greeting to goodbye.</summary>
internal sealed class MongoConversation(Socket socket, ServerScript script, CommandAnswers answers, Action<ReceivedCommand> record) : IDisposable
{
    private static readonly byte[] Noise = [.. Enumerable.Repeat((byte)0xAB, 96)];

    private readonly NetworkStream stream = new(socket, ownsSocket: true);

    public void Dispose() => stream.Dispose();

    /// <summary>Answers until the peer hangs up, the script says to, or the server goes down.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (await WireMessage.ReadAsync(stream, cancellationToken) is { } message)
            {
                var command = ReceivedCommand.From(message);
                record(command);
                if (message.WantsReply && !await AnswerAsync(message, command, cancellationToken)) break;
            }
        }
        catch (Exception exception)
            when (exception is IOException or SocketException or ObjectDisposedException or OperationCanceledException or InvalidDataException)
        {
            // The peer went away, the server did, or the peer speaks another protocol (TLS): hang up, as a real server does.
        }
        finally
        {
            Dispose();
        }
    }

    /// <returns>Whether the conversation goes on.</returns>
    private async Task<bool> AnswerAsync(WireMessage message, ReceivedCommand command, CancellationToken cancellationToken)
    {
        var misbehaviour = script.Next(command.Name);
        switch (misbehaviour)
        {
            case Misbehaviour.HangUp:
                return false;
            case Misbehaviour.Silence:
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
                return false;
            case Misbehaviour.Garbage:
                await stream.WriteAsync(Noise, cancellationToken);
                return true;
            case Misbehaviour.Refusal refusal:
                await stream.WriteAsync(message.Reply(CommandAnswers.Error(refusal.Code, refusal.CodeName, refusal.Message)), cancellationToken);
                return true;
            case Misbehaviour.Delay delay:
                await Task.Delay(delay.By, TimeProvider.System, cancellationToken);
                break;
        }

        var reply = message.Reply(answers.To(command));
        if (misbehaviour is Misbehaviour.WrongLength wrong) BinaryPrimitives.WriteInt32LittleEndian(reply, reply.Length + wrong.By);
        var cut = misbehaviour is Misbehaviour.CutMidReply;
        await stream.WriteAsync(reply.AsMemory(0, cut ? reply.Length / 2 : reply.Length), cancellationToken);
        return !cut;
    }
}
