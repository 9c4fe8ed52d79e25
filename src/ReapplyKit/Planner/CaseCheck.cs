using System.Globalization;
using static System.FormattableString;

namespace ReapplyKit;

/// <summary>
/// Looks for what no case can be: a future that has happened, contradictions, two programs with one key. What may be right all the same
/// is a doubt, which the plan shows.
/// </summary>
internal sealed class CaseCheck(RulePack rules, ReapplicationCase @case, LocalDate asOf)
{
    private const int LongestRotation = 366;
    private const int YearsOfSchool = 8;
    private const int States = 52;

    private readonly ProblemLog _log = new();
    private readonly ProblemLog _doubts = new();

    public ValueList<Problem> Problems => _log.Problems;

    public ValueList<Problem> Doubts => _doubts.Problems;

    public CaseCheck Run()
    {
        if (asOf.Year is < SeasonCalendar.FirstYear or > KnownYears.LastPlanned)
        {
            _log.Add("as of", DayText.Of(asOf), Invariant($"is not a day from {SeasonCalendar.FirstYear} to {KnownYears.LastPlanned}, the years the calendar knows"));
            return this;
        }
        var profile = @case.Profile;
        CheckGraduation(profile.Graduation);
        CheckCertificate(profile);
        CheckExam("$.applicant.step1", profile.Step1);
        CheckYears("$.applicant.step1", profile.Step1, profile.Graduation);
        CheckExam("$.applicant.step2Ck", profile.Step2Ck);
        CheckYears("$.applicant.step2Ck", profile.Step2Ck, profile.Graduation);
        CheckExam("$.applicant.step3", profile.Step3);
        var facts = new FactCheck(rules.Rubric.Reading, _log, _doubts);
        facts.Check(profile);
        CheckComlex(profile.Comlex);
        CheckRotations(profile.Usce?.Rotations ?? []);
        CheckLetters(profile.Letters ?? []);
        CheckSpecialties(profile);
        CheckCycle("$.cycle", @case.Cycle, facts);
        if (@case is { AppliedBefore: false, Cycle: { } stated } && stated.SeasonOrSubmitted != rules.Seasons.Entered(asOf)?.Year)
            _doubts.Add("$.appliedBefore", "false", "the case states a last cycle, and that counts: correct one of the two");
        CheckCycle("$.running", @case.Running, facts);
        if (@case.IsEndUnstated(rules.Seasons, asOf))
            _doubts.Add("$.running", @case.Running!.SeasonOrSubmitted is { } over ? Text(over) : null,
                "that season is over: say whether you matched");
        CheckSeason();
        CheckPrograms();
        CheckYear();
        new ProgressCheck(rules, @case, asOf, _log, _doubts).Run();
        return this;
    }

    // Who is in the last year of school can apply; whoever graduates after the first day of the residency applied for cannot.
    private void CheckGraduation(PartialDate? graduation)
    {
        if (graduation is null || graduation.Earliest <= asOf)
            return;
        if (!Training.CanBegin(rules.Seasons.Next(asOf).Year, graduation))
            _log.Add("$.applicant.graduation", graduation.ToString(),
                $"residency of the next Match begins on {DayText.Of(Training.FirstDay(rules.Seasons.Next(asOf).Year))}, before it: the "
                + $"{Text(Training.FirstYear(graduation))} Match is the first for you. Plan once it is the next, or correct the year");
        else
            _doubts.Add("$.applicant.graduation", graduation.ToString(),
                "still ahead: it counts as 0 years, and must be there before residency begins");
    }

    private void CheckCertificate(ApplicantProfile profile)
    {
        if (profile is { EcfmgCertified: true, Graduation: { } diploma } && diploma.Earliest > asOf)
            _doubts.Add(FactCheck.Certificate, "true", $"the certificate comes after the diploma, and that of {diploma} is still ahead: correct one of the two");
        if (profile is { EcfmgCertified: false, EcfmgExpires: not null })
            _doubts.Add("$.applicant.ecfmgExpires", profile.EcfmgExpires.ToString(), "a certificate that is not there does not expire: correct one of the two");
    }

    // Medical school takes no longer.
    private void CheckYears(string where, ExamHistory history, PartialDate? graduation)
    {
        foreach (var (place, attempt) in history.Attempts.Index())
        {
            if (attempt.Date is { } sat && graduation is not null && sat.Latest.PlusYears(YearsOfSchool) < graduation.Earliest)
                _doubts.Add(Invariant($"{where}.attempts[{place}].date"), sat.ToString(), Invariant($"more than {YearsOfSchool} years before the diploma: correct one of the two"));
        }
    }

    private void CheckExam(string where, ExamHistory history)
    {
        if (history.Attempts.GroupBy(a => a).FirstOrDefault(g => g.Key.Date is { IsExact: true } && g.Count() > 1) is { } same)
            _doubts.Add(where + ".attempts", same.Key.Date!.ToString(), Invariant($"one day is stated {same.Count()} times, and each counts as an attempt: leave out what was one sitting"));
        if (history.Attempts.Count > rules.Exams.Attempts.Most)
            _doubts.Add(where + ".attempts", Text(history.Attempts.Count), Invariant($"at most {rules.Exams.Attempts.Most} attempts at one exam are allowed: right only for some under an earlier limit"));
        if (history.BookedAsOf(asOf).ToList() is { Count: > 0 } booked && (booked.Count > 1 || booked.Exists(a => !a.Date!.IsExact)))
            _log.Add(where + ".attempts", string.Join(", ", booked.Select(a => a.Date)), "of an exam that is booked, state the one day");
        for (var i = 0; i < history.Attempts.Count; i++)
        {
            if (history.Attempts[i] is { Result: not ExamResult.Pending, Date: { } date } && date.Earliest > asOf)
                Future(Invariant($"{where}.attempts[{i}].date"), date.ToString());
        }
    }

    private void CheckComlex(ValueList<ComlexAttempt> attempts)
    {
        for (var i = 0; i < attempts.Count; i++)
        {
            if (attempts[i].Date?.Earliest > asOf)
                Future(Invariant($"$.applicant.comlex[{i}].date"), attempts[i].Date!.ToString());
        }
    }

    private void CheckRotations(ValueList<Rotation> rotations)
    {
        foreach (var (place, rotation) in rotations.Index())
        {
            if (rotation is { Start: { } start, End: { } end } && Period.DaysBetween(start, end) > LongestRotation)
                _doubts.Add(Invariant($"$.applicant.usce.rotations[{place}].end"), DayText.Of(end),
                    "more than a year after the start, and every day up to today counts: correct it, or leave it out where it is not known");
            if (rotation is not { Start: { }, End: { } } || RotationDays.Of(rotation) is not { } days)
                continue;
            if (rotation.End <= asOf && days.Length < rules.Rubric.Reading.FewestDaysOfAStay)
                _doubts.Add(Invariant($"$.applicant.usce.rotations[{place}]"), Invariant($"{Period.DaysBetween(rotation.Start.Value, rotation.End.Value) + 1} days"),
                    Invariant($"shorter than {rules.Rubric.Reading.FewestDaysOfAStay} days, from which a stay counts as a rotation: by itself it counts as none"));
            if (rotations.Take(place).Any(other => rotation.Start <= other.End && other.Start <= rotation.End))
                _doubts.Add(Invariant($"$.applicant.usce.rotations[{place}]"), DayText.Of(rotation.Start.Value),
                    "overlaps another rotation, and days of both count once: correct its days if it is another stay");
        }
    }

    private void CheckLetters(ValueList<Letter> letters)
    {
        for (var i = 0; i < letters.Count; i++)
        {
            if (letters[i].Date?.Earliest > asOf)
                Future(Invariant($"$.applicant.letters[{i}].date"), letters[i].Date!.ToString());
        }
        if (letters.Where((_, place) => ProfileReading.IsRepeated(letters, place)).Count() is var repeated and > 0)
            _doubts.Add("$.applicant.letters", Text(repeated),
                "letters stated word for word like another are counted once: give each its own day if they are by different writers");
    }

    private void CheckCycle(string where, CycleOutcome? cycle, FactCheck facts)
    {
        if (cycle is null)
            return;
        if (cycle.Submitted > asOf)
            Future(where + ".submitted", DayText.Of(cycle.Submitted.Value));
        CheckBegun(where + ".submitted", cycle.Submitted);
        facts.Check(where, cycle);
        if (cycle is { Interviews: null, HasPosition: false } && cycle != @case.Running)
            _doubts.Add(where + ".interviews", null, "not stated, and without it nothing is said of what went wrong");
        if (cycle.States > States)
            _doubts.Add(where + ".states", Text(cycle.States.Value), Invariant($"more than there are: {States} with DC and Puerto Rico"));
        else if (cycle.States > cycle.Applications)
            _doubts.Add(where + ".states", Invariant($"{cycle.States} of {cycle.Applications}"), "more states than applications sent");
        if (cycle.Season is { } cycleYear && rules.Seasons.For(cycleYear) is var season)
        {
            if (cycle.RankListCertified == true && season[SeasonEvent.RankingOpens].Date > asOf)
                _doubts.Add(where + ".rankListCertified", "true", $"ranking for the {Text(cycleYear)} Match opens on {DayText.Of(season[SeasonEvent.RankingOpens].Date)}, still ahead");
            if ((cycle.HasPosition || cycle.OneYear is not null) && season[SeasonEvent.MatchWeekBegins].Date > asOf)
                _doubts.Add(where + ".matched", cycle.PartialMatch is { } track ? Words.Sentence(track) : "true", $"results of the {Text(cycleYear)} Match come from {DayText.Of(season[SeasonEvent.MatchWeekBegins].Date)}: right only for a position outside it");
            if (season.SubmissionDay > asOf)
                _log.Add(where + ".season", Text(cycleYear),
                    $"that season opens on {DayText.Of(season.SubmissionDay)}: state the last cycle that was entered");
        }
        if (cycle is { Season: { } year, Submitted: { } submitted } && Opening(year) is var (opens, closes)
            && (submitted < opens || submitted > closes))
            _log.Add(where + ".submitted", DayText.Of(submitted),
                $"lies outside the {Text(year)} season, {DayText.Of(opens)} to {DayText.Of(closes)}");
    }

    private void CheckBegun(string where, LocalDate? day)
    {
        if (day is { Year: < SeasonCalendar.OpeningYear } early)
            _log.Add(where, DayText.Of(early), Invariant($"lies before {SeasonCalendar.OpeningYear}, in which the first season opened that the calendar knows"));
    }

    private (LocalDate Opens, LocalDate Closes) Opening(int year)
    {
        var season = rules.Seasons.For(year);
        return (season.SubmissionDay, season[SeasonEvent.ErasCloses].Date);
    }

    private void CheckSeason()
    {
        if (@case.Season is not { } year)
            return;
        var known = @case.AsOf(rules, asOf);
        if (year is < SeasonCalendar.FirstYear or > SeasonCalendar.LastYear)
        {
            _log.Add("$.season", Text(year), Invariant($"is not a Match year the calendar knows, {SeasonCalendar.FirstYear} to {SeasonCalendar.LastYear}"));
            return;
        }
        var season = rules.Seasons.For(year);
        var (matchDay, last) = (season[SeasonEvent.MatchDay].Date, season[SeasonEvent.RankListDeadline].Date);
        if (matchDay < asOf)
            _log.Add("$.season", Text(year), $"that season is over: its Match Day was {DayText.Of(matchDay)}; {OrLater(year)}");
        else if (SeasonInCase.Entered(rules, known, asOf)?.Year == year)
            return;
        else if (last < asOf)
            _log.Add("$.season", Text(year),
                $"registration and rank lists for that Match closed on {DayText.Of(last)}, and without them there is no SOAP either; {OrLater(year)}; "
                + "if you are in that season, say so in $.running");
        else if (!Training.CanBegin(year, @case.Profile.Graduation))
            _log.Add("$.season", Text(year),
                $"residency of that Match begins on {DayText.Of(Training.FirstDay(year))}, before the graduation, {@case.Profile.Graduation}; "
                + OrLater(Training.FirstYear(@case.Profile.Graduation!) - 1));
        else
            CheckReach(season, last, known);
    }

    // Nobody pays for a season whose lists close before what ECFMG confirms can be there.
    private void CheckReach(Season season, LocalDate last, ReapplicationCase known)
    {
        if (rules.Exams.ResultsBy(@case.File(), asOf, exam => known.KeptDay(rules.Exams, exam, asOf)) is var results && results > last)
        {
            _log.Add("$.season", Text(season.Year),
                $"a result that is missing can be there by {DayText.Of(results)} at the earliest, and rank lists of that Match close on {DayText.Of(last)}; {OrLater(season.Year)}");
            return;
        }
        var facts = rules.Exams.Reading.FactsOf(@case.File(), asOf);
        if (asOf < season.SubmissionDay || !facts.Type.NeedsEcfmgCertificate())
            return;
        if (facts.EcfmgCertified == false && SeasonInCase.IsPathwayMissing(@case, facts))
            _doubts.Add("$.applicant.ecfmgCertified", "false",
                $"applications are open, and ECFMG takes those for a pathway until about {DayText.Of(rules.Exams.Certification.PathwayDeadline(season))}, "
                + "with the English test: ask it before you pay for this season");
        else if (facts is { EcfmgCertified: true, EcfmgExpires: { } until } && until.IsValidOn(last) == false)
            _doubts.Add("$.applicant.ecfmgExpires", until.ToString(),
                $"the certificate ends before rank lists close on {DayText.Of(last)}: ask ECFMG before you pay for this season");
    }

    private static string OrLater(int season) => $"leave it out, or name {Text(season + 1)} or later";

    private void CheckPrograms()
    {
        foreach (var same in @case.Programs.GroupBy(p => p.Key, StringComparer.Ordinal).Where(g => g.Count() > 1))
            _log.Add("programs", same.Key, $"{Text(same.Count())} programs have the same code");
        // With programs, the list itself says which wish none of them has.
        if (!@case.Programs.IsEmpty)
        {
            CheckNamed();
            return;
        }
        foreach (var (place, wish) in @case.List.Specialties.Index())
            CheckSpecialty(Invariant($"$.list.specialties[{place}]"), wish);
    }

    // A decision about a program that is on no list would be lost in silence.
    private void CheckNamed()
    {
        var named = @case.List.Overrides.Select((o, place) => (Invariant($"$.list.overrides[{place}].program"), o.Program))
            .Concat(@case.Profile.Connections.Select((c, place) => (Invariant($"$.applicant.connections[{place}].program"), c.Program))).ToList();
        if (named.Count == 0)
            return;
        var known = @case.Programs.SelectMany(p => p.Names).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (where, program) in named.Where(n => !known.Contains(n.Program)))
            _doubts.Add(where, program, "is no program of the list, and changes nothing: name it by its code, or as it is called there");
    }

    private void CheckSpecialties(ApplicantProfile profile)
    {
        foreach (var (place, letter) in (profile.Letters ?? []).Index())
            CheckSpecialty(Invariant($"$.applicant.letters[{place}].specialty"), letter.Specialty);
        foreach (var (place, rotation) in (profile.Usce?.Rotations ?? []).Index())
            CheckSpecialty(Invariant($"$.applicant.usce.rotations[{place}].specialty"), rotation.Specialty);
        foreach (var (place, project) in (@case.Projects ?? []).Index())
            CheckSpecialty(Invariant($"$.projects[{place}].specialty"), project.Specialty);
        CheckSpecialty("$.cycle.specialty", @case.Cycle?.Specialty);
    }

    // A name that is none may be a rare specialty; one a slip away from a known name is more often that slip.
    private void CheckSpecialty(string where, string? specialty)
    {
        if (specialty is not null && rules.Rubric.Reading.Specialties.Misspelt(specialty) is { IsEmpty: false } nearest)
            _doubts.Add(where, specialty, $"is not the name of a specialty; nearest: {string.Join(", ", nearest)}");
    }

    private void CheckYear()
    {
        CheckDays("$.opinions[{0}].held", (@case.Opinions ?? []).Select(o => o.Held));
        CheckDays("$.practice.mocks[{0}].held", (@case.Practice?.Mocks ?? []).Select(m => m.Held));
        CheckDays("$.application.submitted", [@case.Application?.Submitted]);
        CheckDays("$.before.asOf", [@case.Before?.AsOf]);
        CheckBegun("$.before.asOf", @case.Before?.AsOf);
    }

    private void CheckDays(string where, IEnumerable<LocalDate?> days)
    {
        foreach (var (place, day) in days.Index())
        {
            if (day > asOf)
                Future(string.Format(CultureInfo.InvariantCulture, where, place), DayText.Of(day.Value));
        }
    }

    private void Future(string where, string value) =>
        _log.Add(where, value, $"lies after {DayText.Of(asOf)}, the day of judgement");

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
