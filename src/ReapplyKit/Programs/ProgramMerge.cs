using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>
/// Joins what several sources say of one program: what one leaves out the other may state, and where they disagree nobody is believed.
/// </summary>
public static class ProgramMerge
{
    /// <summary>Joins two descriptions of the same program.</summary>
    /// <param name="first">One description, with its source.</param>
    /// <param name="second">Another, with its source.</param>
    /// <returns>The program as both describe it, with every conflict kept.</returns>
    /// <exception cref="ArgumentException">They describe different programs, or one has no source.</exception>
    public static ResidencyProgram Join(ResidencyProgram first, ResidencyProgram second)
    {
        Guard.Against.Null(first);
        Guard.Against.Null(second);
        Guard.Against.InvalidInput(second, nameof(second), p => p.Key == first.Key, "They describe different programs.");
        Guard.Against.InvalidInput(first, nameof(first), p => !p.Sources.IsEmpty && !second.Sources.IsEmpty,
            "Each description needs its source.");
        var facts = new Facts(first, second);
        return first with
        {
            AcgmeId = facts.One("ACGME number", null, p => p.AcgmeId, null),
            Specialty = facts.One("specialty", null, p => p.Specialty, null),
            Track = facts.One("track", null, p => p.Track, ProgramTrack.Unknown),
            Setting = facts.One("setting", null, p => p.Setting, ProgramSetting.Unknown),
            City = facts.One("city", null, p => p.City, null),
            State = facts.One("state", null, p => p.State, null),
            Region = facts.One("region", null, p => p.Region, null),
            Positions = facts.One("positions", null, p => p.Positions, null),
            ImgPresence = facts.One("IMG presence", ProgramFactor.ImgPresence, p => p.ImgPresence, default),
            Visa = new VisaPolicy(
                facts.One("J-1", ProgramFactor.Visa, p => p.Visa.J1, Sponsorship.Unknown),
                facts.One("H-1B", ProgramFactor.Visa, p => p.Visa.H1B, Sponsorship.Unknown),
                facts.One("Step 3 for H-1B", ProgramFactor.Step3ForH1B, p => p.Visa.H1BNeedsStep3, null),
                facts.One("other visa", ProgramFactor.Visa, p => p.Visa.Other, Sponsorship.Unknown)),
            Requirements = new ProgramRequirements
            {
                MinStep2Ck = facts.One("Step 2 CK minimum", ProgramFactor.Step2Ck, p => p.Requirements.MinStep2Ck, default),
                MaxYearsSinceGraduation = facts.One("years since graduation", ProgramFactor.YearsSinceGraduation,
                    p => p.Requirements.MaxYearsSinceGraduation, default),
                MaxAttempts = facts.One("attempts", ProgramFactor.Attempts, p => p.Requirements.MaxAttempts, default),
                MinUsceMonths = facts.One("USCE months", ProgramFactor.Usce, p => p.Requirements.MinUsceMonths, default),
                MinLetters = facts.One("letters", ProgramFactor.Letters, p => p.Requirements.MinLetters, default),
                EcfmgCertificate = facts.One("ECFMG certificate", ProgramFactor.EcfmgCertificate, p => p.Requirements.EcfmgCertificate,
                    default),
            },
            Sources = [.. first.Sources, .. second.Sources],
            Conflicts = [.. first.Conflicts, .. second.Conflicts, .. facts.Conflicts],
        };
    }

    /// <summary>Two descriptions, and the conflicts found between them.</summary>
    private sealed class Facts(ResidencyProgram first, ResidencyProgram second)
    {
        public List<FactConflict> Conflicts { get; } = [];

        public T One<T>(string fact, ProgramFactor? factor, Func<ResidencyProgram, T> of, T unknown)
        {
            var (a, b) = (of(first), of(second));
            var equal = EqualityComparer<T>.Default;
            // Once sources have disagreed on a fact, a third cannot settle it.
            if (first.Conflicts.Any(c => c.Fact == fact) || second.Conflicts.Any(c => c.Fact == fact))
                return unknown;
            if (equal.Equals(a, b) || equal.Equals(b, unknown))
                return a;
            if (equal.Equals(a, unknown))
                return b;
            Conflicts.Add(new FactConflict(fact, factor, $"{a}", first.Sources[^1], $"{b}", second.Sources[^1]));
            return unknown;
        }
    }
}
