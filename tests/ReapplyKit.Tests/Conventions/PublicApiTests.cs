using PublicApiGenerator;

namespace ReapplyKit.Tests;

/// <summary>
/// What is public is reviewed: it stands in a file beside this test, so that a change of it shows in the diff. To approve one, run
/// these tests with <c>REAPPLYKIT_APPROVE=true</c> and commit the file.
/// </summary>
public sealed class PublicApiTests
{
    public static TheoryData<string> Names => Packages.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void The_public_surface_is_the_one_approved(string package)
    {
        var surface = Surface(package);
        var approvedText = Approved.Text(surface, "Conventions", "PublicApi", package + ".txt");

        var (approved, found) = (approvedText.Split('\n'), surface.Split('\n'));
        var changes = approved.Except(found).Select(line => "- " + line.Trim())
            .Concat(found.Except(approved).Select(line => "+ " + line.Trim())).ToArray();
        Assert.True(changes.Length == 0, $"Approve with REAPPLYKIT_APPROVE=true, or take back:\n{string.Join('\n', changes)}");
        Assert.Equal(approved, found);
    }

    private static string Surface(string package) => Packages.Of(package)
        .GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false })
        .ReplaceLineEndings("\n") + "\n";
}
