namespace ReapplyKit.Tests;

/// <summary>A label alone is the label of the full verdict.</summary>
public sealed class LabelLaws
{
    private static readonly ProgramRules Programs = RulePack.Default.Programs;

    [Law]
    public bool A_label_alone_is_the_label_of_the_verdict(ApplicantFacts facts, ResidencyProgram program) =>
        Programs.Label(facts, program) == Programs.Assess(facts, program).Label;

    [Theory]
    [InlineData("Harbor|Troy|MI", true)]
    [InlineData("Harbor|Troy|M", false)]
    [InlineData("Harbor|Troy|MIC", false)]
    [InlineData("Harbor|Troy MI", false)]
    [InlineData("Harbor Troy|MI", false)]
    [InlineData("harbor|Troy|MI", false)]
    [InlineData("Harbor|Troz|MI", false)]
    [InlineData("Harbor|Troy|NY", false)]
    [InlineData("", false)]
    public void A_program_without_numbers_is_known_by_name_city_and_state(string key, bool isItsKey)
    {
        var program = new ResidencyProgram { Name = "Harbor", City = "Troy", State = "MI" };

        Assert.Equal(isItsKey, program.HasKey(key));
        Assert.Equal(isItsKey, program.Key == key);
    }

    [Law]
    public void A_program_has_its_own_key_and_no_other(ResidencyProgram program, ResidencyProgram other)
    {
        ResidencyProgram[] all =
        [
            program, other, program with { Code = null }, other with { Code = null }, program with { Code = null, City = "Troy" },
            program with { Code = null, State = null }, program with { Code = null, AcgmeId = "1400100001" },
        ];
        foreach (var one in all)
            Assert.All(all, two => Assert.Equal(one.Key == two.Key, one.HasKey(two.Key)));
    }
}
