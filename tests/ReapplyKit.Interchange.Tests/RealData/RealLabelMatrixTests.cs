using ReapplyKit.Batch;

namespace ReapplyKit.Interchange.Tests;

/// <summary>The real roster over the real lists, every pair in batch against the pair alone.</summary>
public sealed class RealLabelMatrixTests
{
    private static readonly LocalDate AsOf = new(2024, 3, 15);
    private static readonly RulePack Pack = RulePack.Default;

    [RealDataFact]
    public void All_68_applicants_have_the_labels_of_the_rules_at_all_649_programs() => AssertAgree(
        Facts(), ProgramCsv.Read(File.OpenRead(Path.Combine(Repository.RealData, "programs-internal-medicine.csv"))).AsT0.Programs);

    [RealDataFact]
    public void So_they_have_at_all_3133_tracks_with_a_tie_to_one_of_them()
    {
        var tracks = Tracks();
        var tied = Facts().Select((facts, row) => facts with { Connections = [new(tracks[row * 7].Key, ConnectionKind.Research)] });

        AssertAgree([.. tied], tracks);
    }

    private static void AssertAgree(ApplicantFacts[] facts, ValueList<ResidencyProgram> programs)
    {
        var tiers = facts.Select(f => Pack.Rubric.Assess(f)).ToArray();
        var matrix = new LabelMatrix(Pack.Programs, ProgramColumns.Of(programs), LabelColumns.Of(facts), tiers);
        var labels = new ProgramLabel[facts.Length * programs.Count];
        matrix.Label(0, facts.Length, labels);
        var expected = facts.SelectMany(f => programs.Select(p => Pack.Programs.Label(f, p))).ToArray();

        Assert.Equal(68, facts.Length);
        Assert.Equal(expected, labels);
        Assert.All(Enum.GetValues<ProgramLabel>(), label =>
            Assert.Equal(expected.Count(l => l == label), matrix.Count(degree: 2).Summary.CountOf(label)));
    }

    private static ApplicantFacts[] Facts() =>
        [.. RosterCsv.Read(File.OpenRead(Path.Combine(Repository.RealData, "applicants-2024.csv"))).AsT0.Entries
            .Select(entry => Pack.Rubric.Assess(entry.Profile, AsOf).Facts)];

    // Name and code are all the file states; a share of IMGs, a visa policy and a requirement are made up, so that labels differ.
    private static ValueList<ResidencyProgram> Tracks() => File.ReadLines(Path.Combine(Repository.RealData, "nrmp-tracks.csv")).Skip(1)
        .Select((line, row) => new ResidencyProgram
        {
            Name = line[..line.LastIndexOf(',')],
            Code = NrmpProgramCode.Parse(line[(line.LastIndexOf(',') + 1)..].Trim()),
            ImgPresence = row % 3 == 0 ? default : ImgPresence.Share(row % 101),
            Visa = new VisaPolicy((Sponsorship)(row % 3), (Sponsorship)(row / 3 % 3)),
            Requirements = new ProgramRequirements { MinStep2Ck = Requirement.Strict(200 + row % 50), MinLetters = Requirement.None<int>() },
        }).ToValueList();
}
