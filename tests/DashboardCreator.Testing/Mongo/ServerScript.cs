namespace DashboardCreator.Testing.Mongo;

/// <summary>Which commands are to go wrong, how, and how often.</summary>
internal sealed class ServerScript
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, (Misbehaviour How, int Times)> scenes = [];

    public void Set(string command, Misbehaviour how, int times)
    {
        lock (gate) scenes[command] = (how, times);
    }

    public void Clear()
    {
        lock (gate) scenes.Clear();
    }

    public Misbehaviour? Next(string command)
    {
        lock (gate)
        {
            if (!scenes.TryGetValue(command, out var scene)) return null;
            if (scene.Times == 1) scenes.Remove(command);
            else scenes[command] = scene with { Times = scene.Times - 1 };
            return scene.How;
        }
    }
}
