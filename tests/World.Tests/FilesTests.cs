namespace World.Tests;

/// <summary>Files as found: what can be read is read, what cannot is named, and no cell is read in the harmful direction.</summary>
public sealed class FilesTests
{
    [Fact]
    public void A_list_is_read_with_its_bad_rows_named_and_no_visa_turned_round() => Worlds.Hold(
        world => world with { Rows = [.. world.Rows, new("A Clinic", "no code", "Internal Medicine", 50, VisaWords.Listed), world.Rows[0]] },
        world =>
        {
            var answer = Library.Asked.Ask(new() { ["command"] = "programs", ["programs"] = world.Csv() });
            return answer["programs"] is null ? [$"refused: {answer["problems"].Text()}"] : Faults(world, answer);
        });

    [Theory]
    [InlineData("reference,yog,Step 1,Step 2 CK,Visa,Interviews received,Match Status\nA,2021,Pass,245,J-1 visa,4,Unmatched\n")]
    [InlineData("Name,grad_year,step1_result,step2ck_score,visa\nA,2021,Passed,245,J1\n,,,,\n")]
    [InlineData("grad_year,Step 1: result,Step 2 CK score\n2021,Step 1: Pass,245.0\n")]
    public void A_sheet_of_applicants_is_read_as_an_office_writes_it(string roster)
    {
        var answer = Library.Asked.Ask(new() { ["command"] = "roster", ["roster"] = roster, ["asOf"] = "2027-03-25" });

        var row = Assert.Single(answer["rows"].Members().Select(r => r.Value));
        Assert.Equal(("passed", "5 to 6"), (row["facts"]!["step1"]!["outcome"].Text(), row["facts"]!["yearsSinceGraduation"].Text()));
    }

    private static IEnumerable<string> Faults(World world, JsonNode answer)
    {
        var read = answer["programs"].Members().Select(p => p.Value).ToLookup(p => p["code"]?.ToString() ?? p["name"].Text());
        foreach (var row in world.Rows.Where(r => r.Code != "no code").DistinctBy(r => r.Code))
        {
            if (read[row.Code].FirstOrDefault() is not { } program)
            {
                yield return $"lost: {row.Name} is not read";
                continue;
            }
            if (program["name"].Text() != row.Name)
                yield return $"name: {row.Name} is called {program["name"]}";
            var (j1, h1b) = (program["visa"]!["j1"].Text(), program["visa"]!["h1b"].Text());
            if (VisaWords.IsHarmful(row.Visa.J1, j1))
                yield return $"harm: “{row.Visa.Text}” is read as J-1 {j1}";
            if (VisaWords.IsHarmful(row.Visa.H1B, h1b))
                yield return $"harm: “{row.Visa.Text}” is read as H-1B {h1b}";
            if (row.Visa.J1 == "yes" && j1 != "sponsored")
                yield return $"unread: the J-1 of “{row.Visa.Text}” is {j1}";
        }
        if (world.Rows.Any(r => r.Code == "no code") && !answer["notes"].Text().Contains("no code", StringComparison.Ordinal))
            yield return "silent: nobody is told of the code that is none";
    }
}
