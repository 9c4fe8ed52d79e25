using System.Text;

namespace ReapplyKit.Interchange.Tests;

/// <summary>Problems quote the input in bounded pieces and whole characters, or a long name would be told anew with each.</summary>
public sealed class QuotedInputTests
{
    private static readonly string Long = new('a', 100_000);

    [Fact]
    public void A_long_value_is_not_cut_inside_a_character()
    {
        var text = new string('a', 79) + "😀 and more";

        Assert.Equal(
            new string('a', 79) + "… (90 characters)",
            Problem($$"""{ "version": 1, "applicant": { "visa": "{{text}}" } }""").Value);
    }

    [Fact]
    public void A_long_name_is_shortened_in_the_path() => Assert.Equal(
        $"$.applicant.{new string('a', 80)}… (100000 characters)",
        Problem($$"""{ "version": 1, "applicant": { "{{Long}}": 1 } }""").Where);

    [Fact]
    public void A_long_word_that_is_no_json_is_quoted_in_part() =>
        Assert.InRange(Problem($$"""{ "version": tr{{Long}} }""").Message.Length, 1, 1100);

    [Fact]
    public void A_long_header_is_told_in_part_with_each_cell_under_it()
    {
        var csv = $"name{new string('!', 100_000)},max_yog\n,7\n,8\n";

        var problems = ProgramCsv.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv))).AsT0.SetAside.SelectMany(row => row.Problems).ToArray();

        Assert.Equal(2, problems.Length);
        Assert.All(problems, problem => Assert.InRange(problem.Where.Length, 1, 300));
    }

    [Fact]
    public void Two_long_headers_of_one_column_are_told_in_part()
    {
        var csv = $"name{new string('!', 100_000)},name{new string('?', 100_000)}\nHarbor,Harbor\n";

        Assert.InRange(Assert.Single(ProgramCsv.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv))).AsT0.Notes).ToString().Length, 1, 600);
    }

    private static Problem Problem(string json) => Assert.Single(CaseJson.Read(Encoding.UTF8.GetBytes(json)).AsT1.Problems);
}
