namespace Samples.Tests;

public sealed class ConcurrencyTests(RunningWebApi web) : IClassFixture<RunningWebApi>
{
    [Fact]
    public async Task Requests_at_the_same_time_get_the_same_bytes_and_never_each_other_s()
    {
        string[] names = ["weak-scores", "five-interviews", "ten-interviews-red-flag"];
        var cases = names.Select(name => Repository.Read("samples", "Advisor", "cases", name + ".json")).ToArray();
        var alone = cases.Select(@case => Fictional.Plan(@case, Fictional.Day, Fictional.Programs)).ToArray();

        var together = await Task.WhenAll(Enumerable.Range(0, 24).Select(i =>
            web.Client.Bytes("/plan", Sent.Form(("case", cases[i % cases.Length]), ("programs", Fictional.Programs)))));

        Assert.All(together.Index(), answer => Assert.Equal(alone[answer.Index % cases.Length], answer.Item));
    }
}
