using Ponceau.Core.Records;

namespace Ponceau.Core.Transmission;

/// <summary>What the ministry answered to one submission.</summary>
public sealed record Answer(IReadOnlyList<FileAnswer> Files);

/// <summary>What it answered for one parent-child file.</summary>
/// <param name="Necsg">The NECSG that it gave or knows for the child; empty where none.</param>
public sealed record FileAnswer(FileNumber File, Necsg Necsg, IReadOnlyList<Message> Messages, IReadOnlyList<AgreementAnswer> Agreements);

/// <summary>What it answered for one agreement; the row's state follows <paramref name="IsAccepted"/> alone.</summary>
/// <param name="IsOutdated">Refused because the ministry holds this revision or a later one: its list is read before anything else is sent.</param>
public sealed record AgreementAnswer(
    AgreementNumber Number, int Revision, bool IsAccepted, IReadOnlyList<Message> Messages, bool IsOutdated = false);

/// <summary>What it answered for a closures or CSSS set.</summary>
public sealed record SetAnswer(int Revision, bool IsAccepted, IReadOnlyList<Message> Messages, bool IsOutdated = false);
