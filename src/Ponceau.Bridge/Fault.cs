namespace Ponceau.Bridge;

/// <summary>Why a run could not go on; never a fault of a record (cli.md, <c>sync</c>).</summary>
public enum FaultKind
{
    /// <summary>No address of the ministry is set.</summary>
    NoAddress,

    /// <summary>No connection, or no whole answer in time.</summary>
    Unreachable,

    /// <summary>The platform says that it is down, or asks to wait.</summary>
    Down,

    /// <summary>The answer is not one of the contract.</summary>
    Protocol,

    /// <summary>The ministry could not read what we sent: our own fault (contract.md, "Keys").</summary>
    Rejected,

    /// <summary>The ministry does not take the numbers and the access code.</summary>
    Identity,

    /// <summary>The clock of this machine is wrong, which the ministry takes for a wrong code.</summary>
    Clock,

    /// <summary>Another run of the same component is going on.</summary>
    Busy,
}

/// <summary>A fault of a run.</summary>
/// <param name="Detail">What was seen, without personal data: a status, a time, who holds the component.</param>
public sealed record Fault(FaultKind Kind, string Detail);
