using System.Globalization;
using Ponceau.Bench;

// dotnet run -c Release --project bench/Ponceau.Bench -- all 100000
//   all | generate | read | import | again | change | load | judge | snapshot, the number of children, and --keep DIR for a folder that stays.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var keep = args.SkipWhile(a => a != "--keep").Skip(1).FirstOrDefault();
if (args is not [var name, var number, ..] || !int.TryParse(number, CultureInfo.InvariantCulture, out var children))
{
    Console.Error.WriteLine($"Usage: Ponceau.Bench all|{string.Join('|', Step.All.Keys)} CHILDREN [--keep DIR]");
    return 2;
}
if (Environment.GetEnvironmentVariable(Measure.InsideVariable) is { } folder) return await Measure.InsideAsync(Step.All[name], new Place(folder, children));
return await Measure.AllAsync(name, children, keep);
