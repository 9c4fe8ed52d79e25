namespace ReapplyKit.Batch;

/// <summary>Of each applicant the programs whose label a tie lifts, and to what. Few have any.</summary>
internal sealed class LiftingTies
{
    private readonly Dictionary<int, LiftedProgram[]> _programsOf;

    public LiftingTies(ProgramRules rules, ProgramColumns programs, ValueList<TiedApplicant> tied, OpenPoints[] open)
    {
        var placesOf = tied.IsEmpty
            ? null
            : Enumerable.Range(0, programs.Count).ToLookup(place => programs.Keys[place], StringComparer.Ordinal);
        _programsOf = tied.ToDictionary(
            applicant => applicant.Row,
            applicant => applicant.Facts.Connections
                .Where(connection => rules.Factors.Lifts(connection.Kind))
                .SelectMany(connection => placesOf![connection.Program])
                .Distinct()
                .Select(program => Lift(applicant, program))
                .Where(lifted => lifted.IsLifted)
                .ToArray());

        LiftedProgram Lift(TiedApplicant applicant, int program)
        {
            var points = open[applicant.Row];
            var reading = new GateReading(rules.Factors, applicant.Facts, points, programs.All[program]);
            var decision = rules.Decide(reading, rules.Exams.Today(points.Exams));
            var without = rules.Decide(reading with { HasLift = false }, rules.Exams.Today(points.Exams));
            return new LiftedProgram(program, (byte)decision.Label, (byte)without.Label, decision.IsLifted);
        }
    }

    public ReadOnlySpan<LiftedProgram> Of(int applicant) => _programsOf.GetValueOrDefault(applicant);
}

/// <summary>A program whose label a tie lifts: its label, and the one without the tie.</summary>
internal readonly record struct LiftedProgram(int Program, byte Label, byte Without, bool IsLifted);
