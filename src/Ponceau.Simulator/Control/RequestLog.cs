namespace Ponceau.Simulator.Control;

/// <summary>A request that came in: nothing of its content.</summary>
internal sealed record LoggedRequest(string At, string Method, string Path, string? Key, int Rows, int Status);

/// <summary>The last requests, for tests.</summary>
internal sealed class RequestLog
{
    private const int Kept = 100_000;

    private readonly Lock _gate = new();
    private readonly Queue<LoggedRequest> _requests = [];

    public void Add(LoggedRequest request)
    {
        lock (_gate)
        {
            _requests.Enqueue(request);
            if (_requests.Count > Kept) _requests.Dequeue();
        }
    }

    public IReadOnlyList<LoggedRequest> All()
    {
        lock (_gate) return [.. _requests];
    }
}
