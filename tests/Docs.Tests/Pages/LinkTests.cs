namespace Docs.Tests;

public sealed class LinkTests
{
    [Fact]
    public void Every_link_into_the_repository_leads_to_a_file_or_folder() => Assert.Empty(
        from file in MarkdownFile.All
        from link in file.Links
        where !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith('#')
        where !Path.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(file.Path)!, link.Split('#')[0]))
        select $"{file.Path}: {link}");
}
