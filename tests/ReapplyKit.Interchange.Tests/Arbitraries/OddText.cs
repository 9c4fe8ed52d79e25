using FsCheck;
using FsCheck.Fluent;
using ReapplyKit.Tests;

namespace ReapplyKit.Interchange.Tests;

/// <summary>Texts that a careless writer or reader would spoil.</summary>
internal static class OddText
{
    public static Gen<string> Any { get; } = Gen.Elements(
        "Internal Medicine", "\"quoted\" \\ / 'x'", "two\nlines,\tone tab", "null\u0000byte", "left \u202E right שלום", "👩‍⚕️ Änne", "</script>]]>",
        "=cmd|' /C calc'!A0", "'=1+1", "''plain", "@sum", "2028", "true", new string('x', 10_000));

    public static Gen<string?> Stated { get; } = Draw.OrNull(Any);
}
