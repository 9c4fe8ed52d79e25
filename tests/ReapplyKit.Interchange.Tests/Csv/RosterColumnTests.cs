namespace ReapplyKit.Interchange.Tests;

/// <summary>Columns that say a fact in another unit, or a part of it.</summary>
public sealed class RosterColumnTests
{
    private static readonly LocalDate AsOf = new(2026, 11, 26);

    [Theory]
    [InlineData("Years since graduation", "5", "5")]
    [InlineData("Years since graduation", "5 yrs", "5")]
    [InlineData("Years since graduation", "0", "0")]
    [InlineData("Years since graduation", "80", "80")]
    [InlineData("Years since graduation", "81", null)]
    [InlineData("Years since graduation", "5+", null)]
    [InlineData("Years since graduation", "5?", null)]
    [InlineData("Years since graduation", "<1", null)]
    [InlineData("Years since graduation", "2.5", "2")]
    [InlineData("Years since graduation", "18 months", "1")]
    [InlineData("Years since graduation", "5y 6m", "5")]
    [InlineData("Years since graduation", "2019", null)]
    [InlineData("# years since grad", "7", "7")]
    public void Years_since_graduation_are_read_as_they_stand(string header, string cell, string? years)
    {
        var entry = Entry($"id,Step 1,{header}", $"A,Pass,{cell}");
        var facts = entry.FactsOf(RulePack.Default.Rubric.Reading, AsOf);

        Assert.Equal(years is null ? Quantity.Unknown : Quantity.Exactly(int.Parse(years, System.Globalization.CultureInfo.InvariantCulture)), facts.YearsSinceGraduation);
    }

    [Fact]
    public void The_date_of_graduation_goes_before_the_years() =>
        Assert.NotEqual(Quantity.Exactly(2), Entry("id,YOG,Years since graduation", "A,2015,2").FactsOf(RulePack.Default.Rubric.Reading, AsOf).YearsSinceGraduation);

    [Theory]
    [InlineData("USCE (weeks)", "12", 3)]
    [InlineData("USCE (weeks)", "8 weeks", 2)]
    [InlineData("USCE (weeks)", "3 months", 3)]
    [InlineData("USCE (weeks)", "4 observership", 1)]
    [InlineData("USCE (weeks)", "4 + 4", 2)]
    [InlineData("USCE (weeks)", "0", 0)]
    [InlineData("USCE (weeks)", "1 year", 12)]
    [InlineData("USCE months", "two", 2)]
    [InlineData("USCE months", "Three months", 3)]
    [InlineData("USCE months", "90 days", 3)]
    [InlineData("USCE months", "30 days", 1)]
    [InlineData("USCE months", "4", 4)]
    public void A_stay_is_read_in_its_unit(string header, string cell, int months) =>
        Assert.Equal(UsceHistory.OfMonths(months), Entry($"id,Step 1,{header}", $"A,Pass,{cell}").Profile.Usce);

    [Theory]
    [InlineData("Strong US letters,Letters", "3 US,4", 3, 0, 4)]
    [InlineData("Strong US letters,Letters", "3 (US),4", 3, 0, 4)]
    [InlineData("Strong US letters,Letters", "3 US letters,4", 3, 0, 4)]
    [InlineData("US LORs,LORs", "3,4", 0, 1, 4)]
    [InlineData("# of US LORs,LORs", "4,4", 0, 0, 4)]
    [InlineData("US LORs,LORs,Strong LORs", "1,4,1", 1, 3, 4)]
    public void Letters_of_US_writers_are_counted(string headers, string cells, int strong, int abroad, int all)
    {
        var letters = Entry($"id,Step 1,{headers}", $"A,Pass,{cells}").Profile.Letters!.Value;

        Assert.Equal((strong, abroad, all), (letters.Count(l => l.Strength == LetterStrength.Strong), letters.Count(l => l.Origin == LetterOrigin.NonUs), letters.Count));
    }

    [Theory]
    [InlineData("Strong US letters,Letters", "3 non-US,4", false)]
    [InlineData("US LORs,Strong LORs,LORs", "2,3,4", true)]
    [InlineData("US LORs,LORs", "5,4", true)]
    [InlineData("US LORs", "3", true)]
    public void Letters_that_do_not_add_up_are_left_unknown(string headers, string cells, bool isNone)
    {
        var profile = Entry($"id,Step 1,{headers}", $"A,Pass,{cells}").Profile;

        Assert.True(isNone ? profile.Letters is null : profile.Letters!.Value.All(l => l.Strength != LetterStrength.Strong));
    }

    [Theory]
    [InlineData("208 (F)", "", "state the day it was sat, or correct the result or the score")]
    [InlineData("208 (F)", "2010-01-15", "correct the result, the score or the date")]
    [InlineData("208 (F)", "2023-01-15", null)]
    [InlineData("220 (F)", "", "correct the result, the score or the date")]
    public void A_failure_is_doubted_by_the_day_it_was_sat(string cell, string day, string? asked)
    {
        var notes = RosterCsv.Read(CsvText.Stream($"id,Step 2 CK,Step 2 CK date\nA,{cell},{day}\n")).AsT0.Notes;

        Assert.Equal(asked is not null, notes.Any(n => asked is not null && n.Message.EndsWith(asked, StringComparison.Ordinal)));
        Assert.True(asked is not null || notes.All(n => !n.Message.Contains("correct", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Step 1,Step 2 CK\nPass,245\nPass,245\n", 1)]
    [InlineData("Step 1,Step 2 CK\nPass,245\nPass,246\n", 0)]
    [InlineData("id,Step 2 CK\nA,245\nB,245\n", 0)]
    [InlineData("id,Step 2 CK\nA,245\nA,245\n", 1)]
    public void Rows_that_say_the_same_are_told(string roster, int notes) =>
        Assert.Equal(notes, RosterCsv.Read(CsvText.Stream(roster)).AsT0.Notes.Count(n => n.Message.Contains("for itself", StringComparison.Ordinal)));

    private static RosterEntry Entry(string headers, string cells) => Assert.Single(RosterCsv.Read(CsvText.Stream($"{headers}\n{cells}\n")).AsT0.Entries.AsEnumerable());
}
