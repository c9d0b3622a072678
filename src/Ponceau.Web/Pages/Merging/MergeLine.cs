using Ponceau.Core.Merging;

namespace Ponceau.Web.Pages.Merging;

/// <summary>A field of two records as the page shows it.</summary>
public sealed record MergeLine(MergedField Field, string Label, string Kept, string Other);

/// <summary>A file that moves, as the page shows it.</summary>
/// <param name="Of">The component, and the family or the child that it also names.</param>
/// <param name="Agreements">How many agreements it has, all of which stay in it.</param>
/// <param name="Twins">The files that will then be of the same child, family and component.</param>
public sealed record MoveLine(string Number, string Of, int Agreements, string Twins);
