using System.Diagnostics;
using System.Globalization;

namespace Ponceau.Bench;

/// <summary>Runs each step in a process of its own, so that its memory is its own, and prints what it took.</summary>
internal static class Measure
{
    /// <summary>Set in the process of one step: the folder to work in.</summary>
    public const string InsideVariable = "PONCEAU_BENCH_FOLDER";

    private const double Mebibyte = 1024 * 1024;

    /// <summary>The whole of one step, inside its process: one line of numbers for the process that asked.</summary>
    public static async Task<int> InsideAsync(Func<Place, Task<TimeSpan>> step, Place place)
    {
        var elapsed = await step(place);
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalSeconds} {self.TotalProcessorTime.TotalSeconds} {self.PeakWorkingSet64 / Mebibyte}"));
        return 0;
    }

    public static async Task<int> AllAsync(string name, int children, string? keep)
    {
        var folder = keep ?? Path.Combine(Path.GetTempPath(), $"ponceau-bench-{Environment.ProcessId}");
        Directory.CreateDirectory(folder);
        try
        {
            // A step alone needs those before it, unless a folder that was kept has what they make.
            var steps = name == "all" ? Step.All.Keys : keep is not null ? [name] : Step.All.Keys.Where(k => k == name || k is "generate" or "import").ToList();
            Console.WriteLine($"{children} children, {Environment.ProcessorCount} processors");
            Console.WriteLine($"{"step",-10}{"seconds",10}{"CPU s",10}{"peak MiB",10}{"µs/child",10}{"× first",10}");
            double? first = null;
            foreach (var step in steps)
            {
                if (await OutsideAsync(step, children, folder) is not { } numbers) return 1;
                Print(step, numbers, children, first ??= numbers[0]);
            }
            return 0;
        }
        finally
        {
            if (keep is null) Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<double[]?> OutsideAsync(string step, int children, string folder)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [step, children.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
        start.Environment[InsideVariable] = folder;
        using var process = Process.Start(start)!;
        var line = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode == 0) return [.. line.Split().Where(word => word.Length > 0).Select(word => double.Parse(word, CultureInfo.InvariantCulture))];
        Console.Error.WriteLine($"{step} ended with code {process.ExitCode}");
        return null;
    }

    private static void Print(string step, double[] numbers, int children, double first)
    {
        var (seconds, processor, peak) = (numbers[0], numbers[1], numbers[2]);
        Console.WriteLine($"{step,-10}{seconds,10:0.00}{processor,10:0.00}{peak,10:0}{seconds * 1e6 / children,10:0}{seconds / first,10:0.0}");
    }
}
