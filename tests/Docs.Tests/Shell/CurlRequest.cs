namespace Docs.Tests;

/// <summary>What a <c>curl</c> command of a document sends, sent without curl.</summary>
internal sealed class CurlRequest(ShellLine line, SampleFolder folder)
{
    public Uri Address => new(line.Words.Single(w => w.StartsWith("http:", StringComparison.Ordinal)));

    public HttpContent Content()
    {
        var form = new MultipartFormDataContent();
        HttpContent? body = null;
        for (var at = 1; at < line.Words.Count; at++)
        {
            switch (line.Words[at])
            {
                case "--data-binary":
                    body = File(line.Words[++at]);
                    break;
                case "-H":
                    Assert.Equal("Content-Type: application/json", line.Words[++at]);
                    break;
                case "-F":
                    var (name, file) = (line.Words[++at].Split('=')[0], line.Words[at].Split('=')[1]);
                    form.Add(File(file), name, Path.GetFileName(file));
                    break;
                case "-o":
                    at++;
                    break;
                default:
                    Assert.Equal(Address.OriginalString, line.Words[at]);
                    break;
            }
        }
        body?.Headers.ContentType = new("application/json");
        return body ?? form;
    }

    private ByteArrayContent File(string reference)
    {
        Assert.StartsWith("@", reference, StringComparison.Ordinal);
        return new ByteArrayContent(System.IO.File.ReadAllBytes(folder.PathOf(reference[1..])));
    }
}
