using System.Globalization;
using System.Runtime.CompilerServices;

namespace TrtcAnalyzers.Tests;

/// <summary>Tests compare texts in English, whatever language the machine speaks; those about languages ask for one.</summary>
internal static class InEnglish
{
    [ModuleInitializer]
    public static void Set() => CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
}
