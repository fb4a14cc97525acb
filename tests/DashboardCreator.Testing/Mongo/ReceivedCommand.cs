namespace DashboardCreator.Testing.Mongo;

/// <summary>One command as the server received it.</summary>
/// <param name="Name">The command's name; every form of the greeting is called <c>hello</c>.</param>
/// <param name="Body">The command document.</param>
/// <param name="Documents">Documents sent with it.</param>
public sealed record ReceivedCommand(string Name, BsonTree Body, IReadOnlyList<byte[]> Documents)
{
    internal static ReceivedCommand From(WireMessage message)
    {
        var body = BsonTree.Parse(message.Command);
        if (body.Names[0] == "$query") body = body.Tree("$query");
        var name = body.Names[0];
        return new ReceivedCommand(
            name.Equals("ismaster", StringComparison.OrdinalIgnoreCase) ? "hello" : name,
            body,
            message.Documents);
    }
}
