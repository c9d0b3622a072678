namespace Ponceau.Simulator.Store;

/// <summary>The kinds of component, as the register names them (data.md, <c>kind</c>).</summary>
internal static class ComponentKinds
{
    public const string NonSubsidised = "non-subsidised-daycare";
    public const string CoordinatingOffice = "coordinating-office";
    public static readonly IReadOnlyList<string> All = ["cpe", "subsidised-daycare", NonSubsidised, CoordinatingOffice];
}

/// <summary>A component that the ministry knows, with its access code.</summary>
internal sealed record Component(string Division, string Installation, string AccessCode, string Kind, int Places, bool EveningCare, bool NightCare)
{
    public string KeyId => $"{Division}:{Installation}";
    public bool IsSubsidised => Kind != ComponentKinds.NonSubsidised;
    public bool IsCoordinatingOffice => Kind == ComponentKinds.CoordinatingOffice;

    public override string ToString() => KeyId;
}

/// <summary>An act of birth at the register of civil status.</summary>
internal sealed record Birth(string Nirec, string LastName, string FirstName, string BirthDate, string Sex)
{
    public override string ToString() => "Birth";
}
