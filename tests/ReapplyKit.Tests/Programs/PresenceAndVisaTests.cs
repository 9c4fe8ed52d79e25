namespace ReapplyKit.Tests;

/// <summary>
/// A list composed after published data: of internal-medicine programs, how many have a strong, unknown or low IMG presence, and how many
/// of these list the J-1 or no visa. Nobody publishes a minimum. The programs are made up.
/// </summary>
public sealed class PresenceAndVisaTests
{
    private static readonly ProgramRules Rules = RulePack.Default.Programs;

    private static readonly (string Presence, Sponsorship J1, int Count)[] Composition =
    [
        ("strong", Sponsorship.Sponsored, 88), ("strong", Sponsorship.NotListed, 18),
        ("unknown", Sponsorship.Sponsored, 30), ("unknown", Sponsorship.NotListed, 14),
        ("low", Sponsorship.Sponsored, 84), ("low", Sponsorship.NotListed, 22),
    ];

    private static readonly ValueList<ResidencyProgram> Programs =
    [
        .. Composition.SelectMany(c => Enumerable.Range(0, c.Count).Select(i => new ResidencyProgram
        {
            Name = FormattableString.Invariant($"{c.Presence} {c.J1} {i}"),
            Specialty = "Internal Medicine",
            ImgPresence = c.Presence switch { "strong" => ImgPresence.Share(60), "low" => ImgPresence.Share(10), _ => default },
            Visa = new VisaPolicy(c.J1, Sponsorship.NotListed),
        })),
    ];

    private static readonly ApplicantFacts Sound =
        RulePack.Default.Rubric.Reading.FactsOf(SoundFile.Profile, SoundFile.AsOf) with { Visa = VisaNeed.J1 };

    [Fact]
    public void For_a_sound_file_all_of_strong_and_listed_is_green_low_and_not_listed_red_and_the_rest_yellow()
    {
        Assert.All(Programs, p => Assert.Equal(
            p.Name.StartsWith("strong Sponsored", StringComparison.Ordinal) ? ProgramLabel.Green
                : p.Name.StartsWith("low NotListed", StringComparison.Ordinal) ? ProgramLabel.Red
                : ProgramLabel.Yellow,
            Rules.Label(Sound, p)));
        Assert.Equal((88, 146, 22, 0), Counts(Sound));
    }

    [Fact]
    public void With_one_concerning_component_nothing_is_green_without_a_tie_and_two_labels_are_in_use()
    {
        var one = Sound with { Step2Ck = ExamFacts.Passed(216, 1) };

        // Red: unknown presence and not listed, low and not listed.
        Assert.Equal((0, 220, 36, 0), Counts(one));
        Assert.Equal(
            ProgramLabel.Green,
            Rules.Label(one with { Connections = [new ProgramConnection(Programs[0].Key, ConnectionKind.Usce)] }, Programs[0]));
    }

    [Fact]
    public void With_several_all_is_yellow_or_red()
    {
        var several = Sound with { Step2Ck = ExamFacts.Passed(216, 1), YearsSinceGraduation = 8 };

        // Yellow: the J-1 listed where presence is strong or unknown.
        Assert.Equal((0, 118, 138, 0), Counts(several));
    }

    [Fact]
    public void The_list_goes_green_first_and_holds_its_reds_to_the_cap()
    {
        var list = Rules.BuildList(Sound, Programs, Rules.DefaultTarget with { Total = 256 });

        Assert.Equal((88, 146, 12), (list.Count(ProgramLabel.Green), list.Count(ProgramLabel.Yellow), list.Count(ProgramLabel.Red)));
        Assert.Equal(10, list.LeftOut.Count(p => p.Reason == LeftOutReason.RedCap));
        Assert.Equal(
            "10 of 256 seats stay empty: nothing better than red is left, and 10 programs are left off: this list takes at most 12 red. Each says why it is red; where a fact is unknown, ask the program.",
            list.Notes.Single(n => n.Kind == ListNoteKind.OnlyRedsLeft).Text);
    }

    private static (int Green, int Yellow, int Red, int Excluded) Counts(ApplicantFacts facts)
    {
        var counts = Programs.CountBy(p => Rules.Label(facts, p)).ToDictionary();
        return (Of(ProgramLabel.Green), Of(ProgramLabel.Yellow), Of(ProgramLabel.Red), Of(ProgramLabel.Excluded));

        int Of(ProgramLabel label) => counts.GetValueOrDefault(label);
    }
}
