namespace ReapplyKit.Interchange.Tests;

/// <summary>A program list survives its document, with sources and conflicts.</summary>
public sealed class ProgramJsonLaws
{
    [Law]
    public void What_is_written_is_read_back(ValueList<ResidencyProgram> programs) =>
        Assert.Equal(programs, ProgramJson.Read(ProgramJson.Write(programs)).AsT0);

    [Fact]
    public void The_fictional_list_survives_its_document()
    {
        var programs = ProgramCsv.Read(new MemoryStream(Repository.Read("samples", "Advisor", "programs.csv"))).AsT0.Programs;

        Assert.NotEmpty(programs.AsEnumerable());
        Assert.Equal(programs, ProgramJson.Read(ProgramJson.Write(programs)).AsT0);
    }
}
