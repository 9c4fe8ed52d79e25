namespace ReapplyKit.Interchange.Tests;

public sealed class RealTracksTests
{
    [RealDataFact]
    public void All_3133_track_codes_parse_and_print_back()
    {
        var codes = File.ReadLines(Path.Combine(Repository.RealData, "nrmp-tracks.csv")).Skip(1).Select(line => line[(line.LastIndexOf(',') + 1)..].Trim()).ToList();
        var parsed = codes.Select(NrmpProgramCode.Parse).ToList();

        Assert.Equal(3133, codes.Count);
        Assert.Equal(codes, parsed.Select(c => c.ToString()));
        Assert.Equal(2273, parsed.Count(c => c.Track == ProgramTrack.Categorical));
        Assert.Equal(320, parsed.Count(c => c.Track == ProgramTrack.Advanced));
        Assert.Equal(418, parsed.Count(c => c.Track is ProgramTrack.Preliminary or ProgramTrack.Transitional));
        Assert.Equal(76, parsed.Count(c => c.Track == ProgramTrack.PhysicianReserved));
        Assert.Equal(46, parsed.Count(c => c.Track == ProgramTrack.Primary));
    }
}
