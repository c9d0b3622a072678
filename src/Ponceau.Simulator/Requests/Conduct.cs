namespace Ponceau.Simulator.Requests;

/// <summary>How one request is treated: well, or with a failure that was asked for on the control port.</summary>
/// <param name="Now">The server's clock for this request.</param>
/// <param name="DownFor">The seconds of <c>Retry-After</c> while the platform is down; null where it is up.</param>
/// <param name="Times">How often the request is carried out, as behind a gateway that repeats it.</param>
/// <param name="Pause">What the work waits for once its key is taken, whether the client still waits or not.</param>
internal sealed record Conduct(DateTimeOffset Now, int? DownFor, int Times, Func<Task> Pause);
