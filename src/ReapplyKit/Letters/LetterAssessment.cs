using static System.FormattableString;

namespace ReapplyKit;

/// <summary>Holds the letters of a file against the standards as of a day.</summary>
internal sealed class LetterAssessment(LetterStandards standards, SpecialtyFamilies families, LocalDate asOf, string? specialty)
{
    public LetterPortfolio Assess(ValueList<Letter>? stated, RulePackStamp pack)
    {
        ValueList<LetterStanding>? letters = stated?
            .Where((l, place) => !(l.Date?.Earliest > asOf) && !ProfileReading.IsRepeated(stated.Value, place)).Select(Stand).ToValueList();
        var recent = Count(letters, l => l.Counts);
        var directCare = Count(letters, l => l.Counts & l.Letter.DirectPatientCare);
        var strongUs = Count(letters, l => IsUs(l.Letter) & IsStrong(l.Letter) & (specialty is null ? true : l.FitsSpecialty));
        return new LetterPortfolio
        {
            Pack = pack,
            AsOf = asOf,
            Letters = letters ?? [],
            Recent = recent,
            DirectCare = directCare,
            StrongUs = strongUs,
            Surplus = letters is { Count: var count } ? Math.Max(0, count - standards.MostPerProgram) : null,
            Checks =
            [
                AtLeast(
                    Invariant($"US letters of the last {standards.OldestMonths} months"),
                    recent,
                    standards.FewestLetters,
                    Invariant($"{BandText.Of(standards.FewestLetters, standards.MostLetters)}, or more"),
                    standards.Recent),
                AtLeast(
                    "of these by somebody who saw the applicant with patients",
                    directCare,
                    standards.FewestDirectCare,
                    standards.DirectCare),
                AtLeast("strong US letters", strongUs, standards.FewestStrongUs, standards.StrongUs),
                .. SpecialtyCheck(letters),
            ],
        };
    }

    private ValueList<Check> SpecialtyCheck(ValueList<LetterStanding>? letters) => specialty is null
        ? []
        : [AtLeast($"letters from {specialty}", Count(letters, l => l.FitsSpecialty), standards.FewestInSpecialty, standards.InSpecialty)];

    private LetterStanding Stand(Letter letter)
    {
        var isInTime = IsWithin(standards.OldestMonths, letter.Date);
        return new LetterStanding
        {
            Letter = letter,
            Age = letter.Date is { } date ? Quantity.Between(MonthsSince(Latest(date)), MonthsSince(date.Earliest)) : Quantity.Unknown,
            Recency = (IsWithin(standards.RecentMonths, letter.Date), isInTime) switch
            {
                (true, _) => LetterRecency.Recent,
                (false, true) => LetterRecency.Acceptable,
                (_, false) => LetterRecency.Old,
                _ => LetterRecency.Unknown,
            },
            Counts = IsUs(letter) & isInTime,
            FitsSpecialty = specialty is null ? null : families.Counts(specialty, letter.Specialty),
        };
    }

    private bool? IsWithin(int months, PartialDate? date)
    {
        if (date is null)
            return null;
        if (date.Earliest.PlusMonths(months) >= asOf)
            return true;
        return Latest(date).PlusMonths(months) >= asOf ? null : false;
    }

    private LocalDate Latest(PartialDate date) => LocalDate.Min(date.Latest, asOf);

    private int MonthsSince(LocalDate date) => Period.Between(date, asOf, PeriodUnits.Months).Months;

    private static bool? IsUs(Letter letter) => letter.Origin == LetterOrigin.Unknown ? null : letter.Origin == LetterOrigin.Us;

    private static bool? IsStrong(Letter letter) =>
        letter.Strength == LetterStrength.Unknown ? null : letter.Strength == LetterStrength.Strong;

    private static Quantity Count(ValueList<LetterStanding>? letters, Func<LetterStanding, bool?> isSo) => letters is { } known
        ? Quantity.Between(known.Count(l => isSo(l) == true), known.Count(l => isSo(l) != false))
        : Quantity.Unknown;

    private static Check AtLeast(string subject, in Quantity count, int fewest, RuleId rule) =>
        AtLeast(subject, count, fewest, Invariant($"{fewest} or more"), rule);

    private static Check AtLeast(string subject, in Quantity count, int fewest, string asked, RuleId rule) =>
        Check.Of(subject, count.IsAtLeast(fewest), count.IsUnknown ? null : count.ToString(), asked, rule);
}
