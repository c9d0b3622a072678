namespace Ponceau.Core.Interchange.Tables;

/// <summary>How dates that do not start with their year are written. Nobody can tell 03/04 from 04/03: it is for the user to say.</summary>
public enum DateOrder
{
    Undeclared,
    DayFirst,
    MonthFirst,
}
