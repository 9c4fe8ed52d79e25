using static System.FormattableString;

namespace ReapplyKit;

/// <summary>Writes what is to be known of a list as a whole.</summary>
internal sealed class ListNotes(ProgramRules rules, ListTarget target)
{
    private const int MostNamed = 5;

    // There are fewer specialties than that; where a list names more, they are something else.
    private const int MostOffered = 300;

    public ValueList<ListNote> Of(RankedProgram[] ranked, List<int> listed, IEnumerable<LeftOutProgram> leftOut)
    {
        var notes = new List<ListNote>();
        if (ranked.Length > 0 && ranked[0].Assessment.LabelIfPassed is not null)
        {
            notes.Add(new ListNote(ListNoteKind.IfPassed,
                "An exam that the application needs is not passed, or not stated. This list is built on the labels if it is passed before the review day: "
                + "do not pay before the pass.",
                rules.Exams.IfPassed.Rule));
        }
        // A label that this rule gave would be green without it.
        if (ranked.Count(r => r.Assessment.Rule == rules.Exams.NotCertified.Rule) is var held and > 0)
        {
            notes.Add(new ListNote(ListNoteKind.NotCertified,
                $"The ECFMG certificate is missing, or ends before residency begins. With it {Programs(held)} would be green: until it is there, yellow at best.",
                rules.Exams.NotCertified.Rule));
        }
        notes.AddRange(SpecialtiesNotFound(ranked));
        var reasons = leftOut.CountBy(l => l.Reason).ToDictionary();
        if (reasons.GetValueOrDefault(LeftOutReason.SpecialtyNotStated) is var unstated and > 0)
        {
            notes.Add(new ListNote(ListNoteKind.SpecialtyNotStated,
                unstated == 1
                    ? "1 program states no specialty and takes no seat. State it, or ask which it is."
                    : Invariant($"{unstated} programs state no specialty and take no seat. State it, or ask which it is."),
                rules.Notes.Specialty));
        }
        if (target.Seats - listed.Count is var empty and > 0 && reasons.GetValueOrDefault(LeftOutReason.RedCap) is var reds and > 0)
        {
            notes.Add(new ListNote(ListNoteKind.OnlyRedsLeft,
                Invariant($"{empty} of {target.Seats} seats stay empty: nothing better than red is left, and {Programs(reds)} {(reds == 1 ? "is" : "are")} left off: ")
                + Invariant($"this list takes {(target.RedCap == 0 ? "no red programs" : Invariant($"at most {target.RedCap} red"))}. ")
                + "Each says why it is red; where a fact is unknown, ask the program.",
                rules.Notes.Reds));
        }
        if (Alphabetical(ranked, listed) is var alike and > 0)
        {
            notes.Add(new ListNote(ListNoteKind.Order,
                "Ordered by label, visa, IMG presence, ties and open questions. Where these tell "
                + Invariant($"programs apart no further ({alike} of the {listed.Count} on the list), the order is alphabetical."),
                rules.Notes.Order));
        }
        return notes.ToValueList();
    }

    // Programs on the list that nothing but the alphabet tells from a program beside them, on the list or off it.
    private static int Alphabetical(RankedProgram[] ranked, List<int> listed) => listed.Count(place =>
        (place > 0 && ranked[place - 1].Rank == ranked[place].Rank)
        || (place + 1 < ranked.Length && ranked[place + 1].Rank == ranked[place].Rank));

    private IEnumerable<ListNote> SpecialtiesNotFound(RankedProgram[] ranked)
    {
        var wanted = target.WantedSpecialties;
        if (wanted.IsEmpty || ranked.Length == 0)
            yield break;
        var families = rules.Specialties;
        var offered = ranked.Select(r => r.Assessment.Program.Specialty).OfType<string>().Distinct(families.ByName).ToValueList();
        var known = offered.ToHashSet(families.ByName);
        foreach (var (place, specialty) in wanted.Where(specialty => !known.Contains(specialty)).Index())
        {
            var nearest = place >= NearestNames.MostSought ? []
                : NearestNames.Of(specialty, offered.Take(MostOffered)) is { IsEmpty: false } near ? near
                : families.Misspelt(specialty);
            var hint = !nearest.IsEmpty ? $" Did you mean {string.Join(" or ", nearest)}?"
                : offered.Count is > 0 and <= MostNamed
                    ? $" They are of {string.Join(", ", offered.Order(StringComparer.OrdinalIgnoreCase))}."
                : offered.IsEmpty ? " None of them states a specialty."
                : "";
            yield return new ListNote(ListNoteKind.SpecialtyNotFound,
                $"No program given is of the specialty \"{specialty}\".{hint}", rules.Notes.Specialty);
        }
    }

    private static string Programs(int count) => count == 1 ? "1 program" : Invariant($"{count} programs");
}
