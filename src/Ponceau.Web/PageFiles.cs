using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.StaticWebAssets;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;

namespace Ponceau.Web;

/// <summary>Where the styles, scripts and fonts lie: beside the program, whatever folder it was started from and whoever hosts it.</summary>
internal static class PageFiles
{
    /// <summary>The name of the executable, after which the build names its lists of files.</summary>
    private const string Program = "ponceau";

    /// <summary>The list of the files with their prints, types and compressed forms, made by the build.</summary>
    public static string Manifest => Beside($"{Program}.staticwebassets.endpoints.json");

    /// <summary>A published program has its files in <c>wwwroot</c>; one that was only built has a list of where they lie in the source.</summary>
    public static void Locate(IWebHostEnvironment environment, IConfiguration configuration)
    {
        var published = Beside("wwwroot");
        if (Directory.Exists(published))
        {
            environment.WebRootPath = published;
            environment.WebRootFileProvider = new PhysicalFileProvider(published);
            return;
        }

        configuration[WebHostDefaults.StaticWebAssetsKey] = Beside($"{Program}.staticwebassets.runtime.json");
        StaticWebAssetsLoader.UseStaticWebAssets(environment, configuration);
    }

    private static string Beside(string name) => Path.Combine(AppContext.BaseDirectory, name);
}
