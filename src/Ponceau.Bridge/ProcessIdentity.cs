using System.ComponentModel;
using System.Diagnostics;

namespace Ponceau.Bridge;

/// <summary>A process that may hold a component: its machine, its number and its start time, since numbers are used again.</summary>
public sealed record ProcessIdentity(string Machine, int ProcessId, DateTime StartedAt)
{
    public static ProcessIdentity Current { get; } = Of(Process.GetCurrentProcess());

    /// <summary>True where no process of this machine is the one named; of another machine nothing can be told.</summary>
    public bool IsDeadHere(string thisMachine)
    {
        if (Machine != thisMachine) return false;
        try
        {
            using var process = Process.GetProcessById(ProcessId);
            return (Of(process).StartedAt - StartedAt).Duration() > TimeSpan.FromSeconds(1);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or Win32Exception)
        {
            return true;
        }
    }

    private static ProcessIdentity Of(Process process) =>
        new(Environment.MachineName, process.Id, new DateTime(process.StartTime.ToUniversalTime().Ticks / TimeSpan.TicksPerMillisecond * TimeSpan.TicksPerMillisecond, DateTimeKind.Utc));
}
