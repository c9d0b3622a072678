namespace Ponceau.Core.Transmission;

/// <summary>What has become of an agreement that a user saved: always one of these, and visible (reliability.md, promise 2).</summary>
public enum Fate
{
    /// <summary>Saved since the ministry last accepted it; goes with the next run.</summary>
    Waiting,

    /// <summary>Something must be corrected first.</summary>
    Blocked,

    /// <summary>Something is awaited: a number, a period, the ministry, a choice of the user's.</summary>
    Held,

    /// <summary>On its way, in a submission that was sealed.</summary>
    Sending,

    /// <summary>Sent, and no answer that settles it; asked again before anything else of its file goes out.</summary>
    Unknown,

    /// <summary>The ministry has it, as it stands here.</summary>
    Accepted,

    /// <summary>The ministry refused it as it stands here.</summary>
    Refused,

    /// <summary>It ended before the effective date: nothing to send.</summary>
    OutOfScope,

    /// <summary>Taken back by the user.</summary>
    Withdrawn,
}
