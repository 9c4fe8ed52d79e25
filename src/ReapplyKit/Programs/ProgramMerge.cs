using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>
/// Joins what several sources say of one program: what one leaves out the other may state. Where they disagree, the fact is unknown.
/// </summary>
internal static class ProgramMerge
{
    public static ResidencyProgram Join(ResidencyProgram first, ResidencyProgram second)
    {
        Guard.Against.InvalidInput(second, nameof(second), p => p.Key == first.Key, "They describe different programs.");
        Guard.Against.InvalidInput(first, nameof(first), p => !p.Sources.IsEmpty && !second.Sources.IsEmpty,
            "Each description needs its source.");
        var facts = new Facts(first, second);
        return first with
        {
            AcgmeId = facts.One("ACGME number", p => p.AcgmeId, null),
            Specialty = facts.One("specialty", p => p.Specialty, null),
            Track = facts.One("track", p => p.Track, ProgramTrack.Unknown),
            Setting = facts.One("setting", p => p.Setting, ProgramSetting.Unknown),
            City = facts.One("city", p => p.City, null),
            State = facts.One("state", p => p.State, null),
            Region = facts.One("region", p => p.Region, null),
            Positions = facts.One("positions", p => p.Positions, null),
            ImgPresence = facts.One("IMG presence", p => p.ImgPresence, default),
            Visa = new VisaPolicy(
                facts.Sponsors("J-1", v => v.J1),
                facts.Sponsors("H-1B", v => v.H1B),
                facts.One("Step 3 for H-1B", p => p.Visa.Step3ForH1B, Step3Demand.Unknown),
                facts.Sponsors("other visa", v => v.Other),
                facts.One("US citizens only", p => CitizensOnly(p.Visa), null) is { } only && (only || IsSaid(false))
                    ? only
                    : null),
            Requirements = new ProgramRequirements
            {
                MinStep2Ck = facts.One("Step 2 CK minimum", p => p.Requirements.MinStep2Ck, default),
                MaxYearsSinceGraduation = facts.One("years since graduation", p => p.Requirements.MaxYearsSinceGraduation, default),
                EarliestGraduationYear = facts.One("year of graduation", p => p.Requirements.EarliestGraduationYear, default),
                MaxAttempts = facts.One("attempts", p => p.Requirements.MaxAttempts, default),
                MinUsceMonths = facts.One("USCE months", p => p.Requirements.MinUsceMonths, default),
                HandsOnUsce = first.Requirements.HandsOnUsce || second.Requirements.HandsOnUsce,
                MinLetters = facts.One("letters", p => p.Requirements.MinLetters, default),
                EcfmgCertificate = facts.One("ECFMG certificate", p => p.Requirements.EcfmgCertificate,
                    default),
            },
            Status = Both(first.Status, second.Status),
            Notes = Both(first.Notes, second.Notes),
            Sources = [.. first.Sources, .. second.Sources],
            Conflicts = [.. first.Conflicts, .. second.Conflicts, .. facts.Conflicts],
        };

        bool IsSaid(bool citizensOnly) => first.Visa.UsCitizensOnly == citizensOnly || second.Visa.UsCitizensOnly == citizensOnly;
    }

    /// <summary>The programs, each once: what several descriptions say of one is joined, whichever comes first.</summary>
    public static IEnumerable<ResidencyProgram> Once(IEnumerable<ResidencyProgram> programs)
    {
        var placeOf = new Dictionary<string, int>(StringComparer.Ordinal);
        var described = new List<List<ResidencyProgram>>();
        foreach (var program in programs)
        {
            if (placeOf.TryAdd(Guard.Against.Null(program, nameof(programs)).Key, described.Count))
                described.Add([program]);
            else if (described[placeOf[program.Key]] is var same && !same.Contains(program))
                same.Add(program);
        }
        return described.SelectMany(same => same.Count == 1 ? same : Joined(same));
    }

    // Without a code, one hospital may have programs in several specialties and tracks under one name.
    private static List<ResidencyProgram> Joined(List<ResidencyProgram> same)
    {
        var joined = new List<ResidencyProgram>();
        foreach (var program in same.OrderBy(p => p.Content(), StringComparer.Ordinal))
        {
            var place = joined.FindIndex(p => !AreApart(p, program));
            if (place < 0)
                joined.Add(program);
            else
                joined[place] = Join(Sourced(joined[place], 1), Sourced(program, 2));
        }
        return joined;

        static ResidencyProgram Sourced(ResidencyProgram program, int number) => program.Sources.IsEmpty
            ? program with { Sources = [new ProgramSource(FormattableString.Invariant($"description {number}"))] }
            : program;
    }

    private static bool AreApart(ResidencyProgram one, ResidencyProgram other) => one.Code is null && other.Code is null
        && (!string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase)
            || (one.Specialty is { } specialty && other.Specialty is { } another && !string.Equals(specialty, another, StringComparison.OrdinalIgnoreCase))
            || (one.Track != other.Track && one.Track != ProgramTrack.Unknown && other.Track != ProgramTrack.Unknown));

    // What people note is no fact that could be in conflict.
    private static string? Both(string? first, string? second) =>
        first is null || second is null || string.Equals(first, second, StringComparison.Ordinal) ? first ?? second : $"{first}; {second}";

    // A program that sponsors a visa does not take citizens only.
    private static bool? CitizensOnly(VisaPolicy visa) => visa switch
    {
        { UsCitizensOnly: { } stated } => stated,
        { J1: Sponsorship.Sponsored } or { H1B: Sponsorship.Sponsored } or { Other: Sponsorship.Sponsored } => false,
        _ => null,
    };

    /// <summary>The factor that a fact in conflict touches; null where it touches none.</summary>
    internal static ProgramFactor? FactorOf(string fact) => fact switch
    {
        "IMG presence" => ProgramFactor.ImgPresence,
        "J-1" or "H-1B" or "other visa" or "US citizens only" => ProgramFactor.Visa,
        "Step 3 for H-1B" => ProgramFactor.Step3ForH1B,
        "Step 2 CK minimum" => ProgramFactor.Step2Ck,
        "years since graduation" or "year of graduation" => ProgramFactor.YearsSinceGraduation,
        "attempts" => ProgramFactor.Attempts,
        "USCE months" => ProgramFactor.Usce,
        "letters" => ProgramFactor.Letters,
        "ECFMG certificate" => ProgramFactor.EcfmgCertificate,
        _ => null,
    };

    /// <summary>Two descriptions, and the conflicts found between them.</summary>
    private sealed class Facts(ResidencyProgram first, ResidencyProgram second)
    {
        public List<FactConflict> Conflicts { get; } = [];

        /// <summary>What a list leaves out is not denied: any source that says more is believed.</summary>
        public Sponsorship Sponsors(string fact, Func<VisaPolicy, Sponsorship> of)
        {
            var isLeftOut = of(first.Visa) == Sponsorship.NotListed || of(second.Visa) == Sponsorship.NotListed;
            var stated = One(fact, p => Said(of(p.Visa)), Sponsorship.Unknown);
            return stated == Sponsorship.Unknown && isLeftOut && !IsDisputed(fact) ? Sponsorship.NotListed : stated;

            static Sponsorship Said(Sponsorship sponsorship) =>
                sponsorship == Sponsorship.NotListed ? Sponsorship.Unknown : sponsorship;
        }

        public T One<T>(string fact, Func<ResidencyProgram, T> of, T unknown)
        {
            var (a, b) = (of(first), of(second));
            var equal = EqualityComparer<T>.Default;
            // Once sources have disagreed on a fact, a third cannot settle it.
            if (IsDisputed(fact))
                return unknown;
            if (equal.Equals(a, b) || equal.Equals(b, unknown))
                return a;
            if (equal.Equals(a, unknown))
                return b;
            Conflicts.Add(new FactConflict(fact, FactorOf(fact), $"{a}", first.Sources[^1], $"{b}", second.Sources[^1]));
            return unknown;
        }

        private bool IsDisputed(string fact) => first.Conflicts.Concat(second.Conflicts).Concat(Conflicts).Any(c => c.Fact == fact);
    }
}
