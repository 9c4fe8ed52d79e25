namespace ReapplyKit.Tests;

/// <summary>
/// What single applicants must and must not read on the first screen, each row written by hand: who, on what day, what is told and what
/// would be wrong. The 2027 season opened on 2 September 2026, was reviewed from 23 September and closed its rank lists on 3 March 2027;
/// Match Week began on 15 March.
/// </summary>
public sealed class FirstScreenTable
{
    private static readonly ReapplicationCase Base = new()
    {
        Profile = SoundFile.Profile with { Visa = VisaNeed.J1, EcfmgExpires = CertificateExpiry.Never },
        Cycle = SoundFile.Cycle(4) with { Season = 2027, Submitted = Iso.Day("2026-09-10") },
        List = ListWishes.None with { Specialties = ["Internal Medicine"] },
    };

    public static TheoryData<string, ReapplicationCase, string, string, string> Rows => new()
    {
        // The cycle: what went wrong is what was so when the application was sent.
        { "two years out when applying, three now", Interviews(0), "2027-06-20", "Visa: J-1 needed", "Years since graduation: 3" },
        {
            "no rotation when applying, three since", Interviews(0) with { Profile = Base.Profile with { Usce = Since } }, "2027-06-20",
            "US clinical experience: 0 rotations when you applied (competitive now)", "3 rotations"
        },
        { "nothing weak in the file, and a visa", Interviews(0), "2027-04-01", "shows no weak part: show the file to two outside advisers", "Mend its weakest" },
        { "70 applications in pediatrics", Applied(70, "Pediatrics"), "2027-04-01", "Visa", "Too few applications" },
        { "70 applications in general surgery", Applied(70, "General Surgery"), "2027-04-01", "Visa", "Too few applications" },
        { "70 applications in family medicine", Applied(70, "Family Medicine"), "2027-04-01", "Too few applications: 70 applications", "nothing" },
        { "70 in medicine and pediatrics", Applied(70, "Internal Medicine", "Pediatrics"), "2027-04-01", "Visa", "Too few applications" },
        { "submitted on 20 October", Cycle(1, c => c with { Submitted = Iso.Day("2026-10-20") }), "2027-04-01", "submitted on 20 October 2026, 27 days after", "2026-10-20" },

        { "too few asked, and a file that is sound", Applied(40, "Internal Medicine"), "2027-04-01", "something in the file, or how it was sent, held", "in the file held" },
        {
            "letters not known when applying, three of no weight since", Interviews(0) with { Profile = Base.Profile with { Letters = LettersSince } }, "2027-04-01",
            "by now there is: letters, 3 other US (borderline)", "(concerning"
        },
        { "few interviews, and nothing better", Interviews(1), "2027-04-25", "weigh submitting against waiting", "better than" },
        { "programs wanted to meet, so the file need not be better", Interviews(5), "2027-04-25", "The file was good enough to be invited", "weigh submitting" },
        { "a flag, which waiting does not mend", Interviews(9), "2027-04-25", "A flag that you cannot see", "weigh submitting" },

        { "a need that nothing mends", Interviews(0), "2027-04-01", "Visa: J-1 needed\n", "J-1 needed (" },
        {
            "years that nothing takes back",
            Interviews(0) with { Profile = Base.Profile with { Graduation = Iso.On("2012-06-15") } },
            "2027-04-01", "14 years (concerning)\n", "concerning; planned"
        },
        { "too few asked, in spring", Applied(40, "Internal Medicine"), "2027-04-01", "(80 or more advised; planned from ", "(80 or more advised)" },
        { "programs wanted to meet", Interviews(5), "2027-04-01", "Five programs wanted to meet you, but you did not match", "suspected" },
        { "of what a task of the week mends, no other day", Interviews(5), "2027-04-01", "The interview: only a mock interview shows it\n", "The interview: only a mock interview shows it (" },
        {
            // What is decided a day before the third task is due does not give way to it.
            "a full week, and a decision in it", Interviews(4), "2027-03-22", "Have all questions answered by each adviser", "show no"
        },
        { "in a preliminary year", Preliminary, "2026-11-10", "look for a PGY-2 or reserved (R) position from 1 July 2027", "ECFMG certificate" },
        { "in a preliminary year, and what nobody can see", Preliminary, "2026-11-10", "What may have gone wrong", "most likely" },
        { "nothing better, and nine months left", Interviews(1), "2027-11-23", "Applications", "weigh submitting" },
        { "in a preliminary year, and what follows", Preliminary, "2026-11-10", "Tell your program director that you apply again", "month for month" },

        // Procedure comes before all else, and is told once.
        { "withdrew", Cycle(2, c => c with { Withdrawn = true, Ranked = 0 }), "2027-03-20", "You withdrew from the last Match", "No rank list" },
        { "not registered", Cycle(0, c => c with { Registered = false }), "2027-03-20", "You were not registered for the last Match", "0 interviews" },
        { "four interviews, none ranked", Cycle(4, c => c with { Ranked = 0 }), "2027-04-01", "No rank list was certified, so nobody could match you", "The ranking" },
        { "seven interviews, all ranked", Cycle(7, c => c with { Ranked = 7 }), "2027-04-01", "The interview or the fit lost it", "ranking" },
        {
            "seven interviews, ranked not stated", Cycle(7, c => c with { Ranked = null }), "2027-04-01",
            "Add to your case how many of these programs you ranked", "number of programs ranked"
        },
        { "nine interviews, ranked not stated", Cycle(9, c => c with { Ranked = null }), "2027-04-01", "how many of these programs you ranked", "number of programs" },
        { "seven interviews, four ranked", Cycle(7, c => c with { Ranked = 4 }), "2027-04-01", "You ranked 4: rank every", "the fit lost it" },
        { "ten interviews, nine ranked", Cycle(10, c => c with { Ranked = 9 }), "2027-04-01", "You ranked 9 of them, and there may be a flag", "what happened" },

        // Eight and more: three sentences are written on what there is to write on.
        { "eight interviews, no flag", Interviews(8), "2027-04-01", "Record your answers", "what happened, and what has changed" },
        {
            "eight interviews and a flag",
            Interviews(8) with { Profile = Base.Profile with { RedFlags = [new RedFlag(WeaknessKind.Professionalism, "probation")] } },
            "2027-04-01", "Write down in three sentences what happened", "Record your answers"
        },

        // One date for one thing, and nothing asked that the file shows.
        { "decisions overdue in June", Interviews(1), "2027-06-15", "Decide on the specialty, the main activity and Step 3 (2027-06-29)", "2027-06-18" },
        { "Step 3 passed", Of(p => p with { Step3 = ExamHistory.PassedAtFirst(226, Iso.On("2026-02-01")) }), "2027-06-15", "Decide on the specialty and the main activity (", "Step 3" },
        { "Step 3 sat, no result yet", Of(p => p with { Step3 = ExamHistory.Of(Pending("2027-06-01")) }), "2027-06-15", "Decide on the specialty and the main activity (", "sit Step 3" },
        { "osteopath with COMLEX alone", Osteopath, "2027-06-15", "Decide on the specialty and the main activity (", "sit Step 3" },
        { "never stated a cycle", Base with { Cycle = null }, "2027-03-20", "Add to your case how the last cycle went", "Read what went wrong" },
        { "stated nothing", new ReapplicationCase { Profile = new ApplicantProfile() }, "2027-03-20", "Add to your case: Step 1 result, Step 2 CK result", "unmatched" },
        { "matched into a preliminary year", Cycle(3, c => c with { PartialMatch = ProgramTrack.Preliminary }), "2027-03-20", "it begins on 1 July", "the main activity" },
        { "the same in July", Cycle(3, c => c with { PartialMatch = ProgramTrack.Preliminary }), "2027-07-10", "Tell your program director", "the main activity" },

        // Who matched into one year alone, however that is written, is not done.
        { "matched, into a preliminary year", OneYear(true, ProgramTrack.Preliminary), "2027-03-20", "it begins on 1 July", "Nothing to plan" },
        { "matched, into a transitional year", OneYear(true, ProgramTrack.Transitional), "2027-03-20", "it begins on 1 July", "Nothing to plan" },
        { "the same in July", OneYear(true, ProgramTrack.Preliminary), "2027-07-10", "Tell your program director", "Nothing to plan" },
        { "matched, into a categorical position", OneYear(true, ProgramTrack.Categorical), "2027-03-20", "You matched.\nNothing to plan", "45 SOAP" },
        { "matched into a preliminary year, Match Week", InOneYear(true), "2027-03-15", "Send up to 45 SOAP applications for the position beside or after your preliminary year", "If you did not match" },
        { "the same, written as not matched", InOneYear(false), "2027-03-16", "Send up to 45 SOAP applications for the position beside or after your preliminary year", "If you did not match" },
        { "the same on the day of offers", InOneYear(true), "2027-03-18", "Answer SOAP offers between 9:00 and 21:00 Eastern", "If you did not match" },
        { "the same after Match Day", InOneYear(true), "2027-03-20", "it begins on 1 July", "Nothing to plan" },
        { "not matched, no year", Unended(4, c => c with { Matched = false, Registered = true }), "2027-03-15", "If you did not match: send up to 45", "beside or after" },

        // Residency of a Match begins on 1 July of its year: nobody begins it who has not graduated.
        { "in season, graduating the day before it begins", Graduating("2027-06-30", 4), "2027-02-25", "Rank every program where you would train", "you cannot begin it" },
        { "in season, graduating on the day it begins", Graduating("2027-07-01", 4), "2027-02-25", "Residency of the 2027 Match begins on 1 July 2027, before you graduate (1 July 2027): you cannot begin it", "Rank every program" },
        { "the same, and what to do", Graduating("2027-12-15", 4), "2027-02-25", "Ask NRMP and ECFMG how to withdraw, before you certify any list (2027-03-03)", "Certify your" },
        { "the same on the rank deadline", Graduating("2027-12-15", 4), "2027-03-03", "Ask NRMP and ECFMG how to withdraw", "Register" },
        { "the same the day after", Graduating("2027-12-15", 4), "2027-03-04", "Write to NRMP and ECFMG today that you cannot begin on 1 July", "how to withdraw" },
        { "the same in Match Week", Graduating("2027-12-15", 4), "2027-03-16", "you cannot begin it", "send up to 45" },
        { "the month of graduation alone, and it may be in time", Graduating("2027-06", 4), "2027-02-25", "Rank every program", "you cannot begin it" },
        { "not in the season, and graduating after it begins", Graduating("2027-07-01"), "2026-11-28", "before you graduate (1 July 2027): the 2028 Match is your first", "you can take part in SOAP" },
        { "not in the season, and graduating before it begins", Graduating("2027-06-30"), "2026-11-28", "you can take part in SOAP", "is your first" },
        { "before review, graduating after residency begins", Graduating("2028-07-01"), "2027-09-10", "before you graduate (1 July 2028): the 2029 Match is your first", "Get the ECFMG token" },
        { "before review, graduating before residency begins", Graduating("2028-06-30"), "2027-09-10", "Submit", "is your first" },
        { "matched, and graduating too late", Graduating("2027-07-01", 4) with { Running = null, Cycle = Base.Cycle! with { Matched = true } }, "2027-04-10", "you graduate after it", "Nothing to plan" },

        // In a season, and nothing sent. The 2027 season is reviewed from 23 September; ranking opens on 1 February.
        { "nothing sent before review", Unsent(false), "2026-09-22", "As your case stands, nothing is sent yet", "Your application is in" },
        { "nothing sent before review, and what to do", Unsent(false), "2026-09-22", "Submit before programs begin to review (2026-09-22)", "mock interview" },
        { "nothing sent by review", Unsent(false), "2026-09-23", "nothing was sent: no program can invite you", "Your application is in" },
        { "nothing sent by November", Unsent(false), "2026-11-28", "Get this season's ECFMG token and open the ERAS account: SOAP goes out through ERAS too", "mock interview" },
        { "nothing sent by November, and by when to register", Unsent(false), "2026-11-28", "and registration with NRMP by 3 March", "programs may still invite" },
        { "nothing sent, and registered", Unsent(true), "2026-11-28", "Ask the programs that know you whether they still take applications", "ERAS itself is locked" },
        { "nothing sent, the day before ranking", Unsent(true), "2027-01-31", "no program can invite you", "ranking already" },
        { "nothing sent when ranking opens", Unsent(true), "2027-02-01", "nothing was sent, and programs are ranking already", "Ask the programs" },
        { "nothing sent on the rank deadline", Unsent(false), "2027-03-03", "Register for the Match with NRMP: $85 (2027) and a late fee of $50 (2025) (2027-03-03)", "programs may still invite" },
        { "nothing sent, lists closed", Unsent(true), "2027-03-04", "if you are registered and have an ERAS account of this season", "programs may still invite" },
        { "one sent, lists closed", Unsent(true, 1), "2027-03-04", "if you are registered: get ready for it", "ERAS account" },
        { "one sent", Unsent(true, 1), "2026-11-28", "No interview yet, and the season is not over", "nothing was sent" },
        { "a day of sending, and their number wrong", Unsent(true) with { Running = Unsent(true).Running! with { Submitted = Iso.Day("2026-09-10") } }, "2026-11-28", "No interview yet", "nothing was sent" },

        // Exams.
        { "fourth attempt left, too early to sit it", Failed("2025-11-01", "2026-03-08", "2026-08-08"), "2027-01-01", "No attempt is allowed before 8 February", "Register with NRMP" },
        { "the same in April", Failed("2025-11-01", "2026-03-08", "2026-08-08"), "2027-04-01", "failed, 3 attempts; the next is the last that is allowed", "Apply" },
        { "one failure, three weeks to the last sitting", Failed("2026-09-20"), "2027-01-10", "a rushed failure is worse than a later pass", "what is missing" },
        { "nothing taken yet, and why not the Match before", Untaken, "2026-07-01", "Programs for the 2027 Match begin to review on 23 September", "not passed" },
        { "nothing taken yet, and by when", Untaken, "2026-07-01", "a pass is due before programs review, 22 September 2027", "rank deadline" },
        { "nothing taken yet", Untaken, "2026-07-01", "Planned: Step 1 on ", "Register for Step 2 CK and book its day (2026-07" },
        { "nothing taken yet, and the next day that counts", Untaken, "2026-07-01", "\nApply to ECFMG, so that you can register for exams (2026-07-14)", "Show the file" },
        { "one failure", Failed("2026-09-20"), "2027-04-01", "Before you book Step 2 CK again, show somebody practice scores", "Register for Step 2 CK" },
        { "two failures", Failed("2026-03-20", "2026-09-20"), "2027-04-01", "Before you book Step 2 CK again, show somebody", "last attempt" },
        { "three failures", Failed("2025-11-01", "2026-03-08", "2026-08-08"), "2027-04-01", "Before you book Step 2 CK again, the last attempt allowed, show", "Register for" },
        { "nothing taken yet, and nothing to state", Untaken, "2026-07-01", "Register for Step 1", "no result yet" },
        { "ten hours a week for two exams", Untaken with { Study = new ExamStudy { WeeklyHours = 10 } }, "2027-01-20", "Step 1 and Step 2 CK need 480 hours of study, and 10 a week until 4 August 2027 are 280: 200 are missing. Find them, or plan for the 2029 Match", "move Step" },
        { "hours not stated, and exams side by side", Untaken, "2027-03-15", "need 480 hours of study by 4 August 2027, 24 a week: with fewer, plan for the 2029 Match", "Time is short: Step" },
        { "hours not stated, and time", Untaken, "2027-01-20", "Planned: Step 1 on 28 April 2027", "hours of study" },
        { "ten hours a week, and time", Untaken with { Study = new ExamStudy { WeeklyHours = 10 } }, "2027-06-01", "139 are missing. Find them, or move Step 2 CK to 2 May 2028 or later", "2030 Match" },
        { "thirty hours a week for two exams", Untaken with { Study = new ExamStudy { WeeklyHours = 30 } }, "2027-01-20", "Planned: Step 1 on 28 April 2027, Step 2 CK on 22 July 2027", "Time is short: Step" },
        { "a DO whose Level 2-CE is awaited", OsteopathWith(Level2(ExamResult.Pending, "2027-03-20")), "2027-04-01", "COMLEX Level 2-CE result awaited", "Step 2 CK not" },
        { "a DO whose Level 2-CE is overdue", OsteopathWith(Level2(ExamResult.Pending, "2027-03-20")), "2027-05-16", "Add the COMLEX Level 2-CE result to your case: it should be out by now", "Register for" },
        { "the same eight weeks after the exam", OsteopathWith(Level2(ExamResult.Pending, "2027-03-20")), "2027-05-15", "COMLEX Level 2-CE: result not out yet", "Add the COMLEX" },
        { "a DO who failed Level 2-CE", OsteopathWith(Level2(ExamResult.Failed, "2026-06-15")), "2027-01-20", "Before you book COMLEX Level 2-CE again, show somebody practice scores", "Step 2 CK result" },
        { "a DO who failed it, and sat it again", OsteopathWith(Level2(ExamResult.Failed, "2026-06-15"), Level2(ExamResult.Pending, "2027-01-10")), "2027-01-20", "COMLEX Level 2-CE result awaited", "Before you book" },
        { "a DO who states Level 1 alone", OsteopathWith(), "2027-01-20", "COMLEX Level 2-CE not stated", "Register for Step" },
        { "Step 3 awaited for eight weeks", Of(p => p with { Visa = VisaNeed.H1B, Step3 = ExamHistory.Of(Pending("2026-12-20")) }), "2027-02-14", "H-1B", "Add the Step 3 result" },
        { "Step 3 awaited for longer", Of(p => p with { Visa = VisaNeed.H1B, Step3 = ExamHistory.Of(Pending("2026-12-20")) }), "2027-02-15", "Add the Step 3 result to your case: it should be out by now", "Register for Step 3" },
        { "Step 3 awaited, H-1B alone, the season open", Of(p => p with { Visa = VisaNeed.H1B, Step3 = ExamHistory.Of(Pending("2026-12-20")) }), "2027-09-01", "The Step 3 result should be out by now, and H-1B needs it", "Register for Step 3" },
        { "a result due after applications open", Awaited("2027-08-20"), "2027-09-01", "Submit as soon as the exam results are in, before programs review on 22 September (2027-09-1", "best on one of the first 3 days" },
        { "Step 3 failed, H-1B alone, in season", Running(Base.Profile with { Visa = VisaNeed.H1B, Step3 = ExamHistory.Of(Attempt.Failed(date: Iso.On("2026-06-10"))) }, 1), "2026-11-27", "Step 3: failed, 1 attempt (H-1B needs its pass", "Register for Step 3" },
        { "result awaited", Awaited("2027-03-20"), "2027-04-01", "Step 2 CK result awaited", "not passed" },
        { "result awaited for five months", Awaited("2027-03-20"), "2027-08-30", "Add the Step 2 CK result to your case: it should be out by now", "2029 Match" },
        { "failed, sat again, and the result not due", SatAgain(Exam.Step2Ck, "2027-03-20"), "2027-04-10", "Step 2 CK: failed before, result not out yet", "again" },
        { "the same the day after it was due", SatAgain(Exam.Step2Ck, "2027-03-20"), "2027-04-18", "Add the Step 2 CK result to your case once it is out", "should be out" },
        { "the same on the last day to allow for it", SatAgain(Exam.Step2Ck, "2027-03-20"), "2027-05-15", "Step 2 CK: failed before, result not out yet", "should be out" },
        { "the same the day after that", SatAgain(Exam.Step2Ck, "2027-03-20"), "2027-05-16", "Add the Step 2 CK result to your case: it should be out by now", "again" },
        { "the same on the day it is due", SatAgain(Exam.Step2Ck, "2027-03-20"), "2027-04-17", "Step 2 CK result awaited", "Add the Step 2 CK result" },
        { "the same, and what comes meanwhile", SatAgain(Exam.Step2Ck, "2027-03-20"), "2027-04-10", "Sit the English test that the pathway asks for (OET)", "not passed" },
        { "Step 1 failed, sat again", SatAgain(Exam.Step1, "2027-03-20"), "2027-04-10", "Step 1: failed before, result not out yet", "again" },
        { "Step 1 failed, sat again, overdue", SatAgain(Exam.Step1, "2027-03-20"), "2027-04-18", "Add the Step 1 result to your case", "again" },
        { "Step 3 failed, sat again, H-1B alone", SatAgain(Exam.Step3, "2027-03-20"), "2027-04-10", "H-1B needs the result of Step 3 by 1 March 2028: it must arrive by then", "Step 3 again" },
        { "Step 3 failed, sat again, overdue", SatAgain(Exam.Step3, "2027-03-20"), "2027-05-16", "Add the Step 3 result to your case", "Step 3 again" },
        { "failed, sat again, in season", Running(SatAgain(Exam.Step2Ck, "2026-11-05").Profile, 3), "2026-11-27", "The result may still arrive in time", "if you sit by" },
        { "failed, sat again, on the rank deadline", Running(SatAgain(Exam.Step2Ck, "2026-11-05").Profile, 3), "2027-03-03", "certify your rank order list", "for you this season" },
        { "failed, sat again, overdue in season", Running(SatAgain(Exam.Step2Ck, "2026-11-05").Profile, 3), "2027-01-01", "failed before, result awaited for longer than it takes", "again" },
        { "failed, sat again, not overdue in season", Running(SatAgain(Exam.Step2Ck, "2026-11-05").Profile, 3), "2026-12-31", "failed before, result not out yet", "longer than it takes" },
        { "Step 1 failed, sat again, on the rank deadline", Running(SatAgain(Exam.Step1, "2027-02-05").Profile, 3), "2027-03-03", "The result may still arrive in time", "for you this season" },
        { "Step 3 failed, sat again, H-1B alone, in season", Running(SatAgain(Exam.Step3, "2026-11-05").Profile, 3), "2026-11-27", "H-1B needs the result of Step 3 by 3 March 2027: it must arrive by then", "sit it by" },
        { "H-1B alone, too late to register", Running(Base.Profile with { Visa = VisaNeed.H1B }, 3), "2026-12-22", "Sit Step 3 if your day is booked already", "Sit Step 3:" },
        { "H-1B alone, in time", Running(Base.Profile with { Visa = VisaNeed.H1B }, 3), "2026-11-20", "Register for Step 3 and sit it: H-1B needs its result", "if your day" },

        // The season that runs.
        { "sent, and nobody reviews yet", Running(Base.Profile, 0), "2026-09-15", "Your application is in", "Submit" },
        { "the day before programs review", Running(Base.Profile, 0), "2026-09-22", "Your application is in", "Fix the exact list" },
        { "the day after Match Day, still stated as running", Running(Base.Profile, 0), "2027-03-20", "No interviews: something in the file", "Register for the Match" },
        { "the season stated as running without its year, in June", Running(Base.Profile, 0, null), "2027-06-20", "No interviews", "not stated" },
        {
            "no letters in the cycle before, strong ones in this", Running(Base.Profile with { Letters = StrongSince }, 0) with { Cycle = SoundFile.Cycle(1) },
            "2027-01-20", "Visa: J-1 needed", "Letters"
        },
        { "no interview in January, and the days that count", Running(Base.Profile, 0), "2027-01-20", "the rank deadline, 3 March, can take part in SOAP, from 15 March", "Register for the Match with" },
        { "no interview in January, and the fee", Running(Base.Profile, 0), "2027-01-20", "Register with NRMP without a late fee (2027-01-29)", "2027-01-30" },
        { "one strong letter", Running(Base.Profile with { Letters = [Letter.FromUs(LetterStrength.Strong, Iso.On("2026-05-01"))] }, 0), "2027-01-20", "Letters: 1 strong US (borderline", "0 non-US" },
        { "the last day for lists", Running(Base.Profile, 0), "2027-03-03", "Register for the Match with NRMP: $85 (2027) and a late fee of $50 (2025) (2027-03-03)", "e-mail" },
        { "getting ready for SOAP", Running(Base.Profile, 2), "2027-03-08", "nobody writes to a program first (2027-03-14)", "2027-03-09" },
        { "the season open, and two weeks to the review", Interviews(5), "2027-09-08", "all that is sent before programs begin to review carries the same date", "weigh" },
        { "the day before the review, nothing sent", Interviews(1), "2027-09-21", "Submit before programs begin to review", "2028-09" },
        { "the first day of the season", Interviews(1), "2027-09-01", "Submit before programs begin to review (2027-09-", "2029 Match open" },
        { "four months into another season", Interviews(1), "2027-11-23", "Late for 2028, not closed: if you register by 1 March 2028, you can take part in SOAP", "could still" },
        { "who just missed the review day", Interviews(1), "2027-09-23", "The 2028 season is running", "Submit on" },

        // An advanced position begins a year later, and SOAP is open to who has no year before it.
        { "advanced, the day before Match Week", Advanced, "2027-03-14", "you can take part in SOAP, from 15 March", "Nothing to plan" },
        { "advanced, Monday", Advanced, "2027-03-15", "Send up to 45 SOAP applications for a preliminary or transitional year", "Residency begins" },
        { "advanced, stated as running", Advanced with { Cycle = null, Running = Advanced.Cycle }, "2027-03-15", "you are partially matched, and SOAP is open to you", "Nothing to plan" },
        { "advanced, Wednesday", Advanced, "2027-03-17", "until programs contact you (2027-03-17)", "outside the Match" },
        { "advanced, Thursday", Advanced, "2027-03-18", "answer SOAP offers today between 9:00 and 21:00", "Send up to 45" },
        { "advanced, Match Day", Advanced, "2027-03-19", "Look for a preliminary or transitional year from 1 July 2027", "SOAP" },
        { "advanced, the last day of June", Advanced, "2027-06-30", "Look for a preliminary or transitional year", "If you are not in" },
        { "advanced, the first of July", Advanced, "2027-07-01", "If you are not in that first year, ask the program today", "Look for" },
        { "advanced, the day before it begins", Advanced, "2028-06-30", "The advanced position begins (2028-07-01)", "Nothing to plan" },
        { "advanced, the day it begins", Advanced, "2028-07-01", "Nothing to plan here", "first year" },
        { "matched into a full position", Cycle(7, c => c with { Matched = true }), "2027-03-15", "Nothing to plan here", "SOAP" },

        // A running season has no result before Match Week, and none afterwards that the case does not state.
        { "no result stated, Sunday", Unended(5), "2027-03-14", "Rank lists are closed", "As your case stands" },
        { "no result stated, Monday", Unended(5), "2027-03-15", "at 10:00 Eastern today you learn whether you matched", "As your case stands" },
        { "no result stated, Tuesday", Unended(5), "2027-03-16", "is known since Monday, 10:00 Eastern", "As your case stands" },
        { "no result stated, Thursday", Unended(5), "2027-03-18", "answer SOAP offers today", "As your case stands" },
        { "no result stated, Match Day", Unended(5), "2027-03-19", "If you have no position", "As your case stands" },
        { "no result stated, the day after", Unended(15), "2027-03-20", "How the 2027 Match ended for you is not stated", "it did not end in a match" },
        { "no result stated, and what to add", Unended(15), "2027-04-01", "Add to your case how the 2027 Match ended: matched or not", "What most likely went wrong" },
        { "no result stated, but withdrawn", Unended(5, c => c with { Withdrawn = true }), "2027-04-01", "You withdrew from the last Match", "not stated" },
        { "no result stated, but not registered", Unended(5, c => c with { Registered = false }), "2027-04-01", "You were not registered for the last Match", "ended for you" },
        { "stated as unmatched, Monday", Running(Base.Profile, 5), "2027-03-15", "As your case stands, you did not match", "you learn whether" },

        // A season that is running is told until Match Day, and SOAP to those who can take part.
        { "in no season, two days before registration closes", Earlier, "2027-03-02", "if you register by 3 March, you can take part in SOAP", "today, by" },
        { "in no season, the last day", Earlier, "2027-03-03", "if you register today, by 21:00 Eastern, you can take part in SOAP", "by 3 March" },
        { "in no season, the day after", Earlier, "2027-03-04", "rank lists are closed, and results come on 15 March", "you can take part" },
        { "in no season, the day before Match Week", Earlier, "2027-03-14", "results come on 15 March", "Match Week" },
        { "in no season, Match Week", Earlier, "2027-03-15", "it is Match Week, and SOAP ends on 18 March", "results come" },
        { "in no season, the last day of SOAP", Earlier, "2027-03-18", "SOAP ends on 18 March", "results come" },
        { "in no season, Match Day", Earlier, "2027-03-19", "until today, Match Day", "SOAP" },
        { "in no season, the day after Match Day", Earlier, "2027-03-20", "Applications for the 2028 Match open", "The 2027 season" },
        { "uncertified, the last day for pathways", Uncertified, "2027-01-31", "if ECFMG can confirm your exams and pathway, and you are registered, by 3 March", "closed: if you register" },
        { "uncertified, the day after", Uncertified, "2027-02-01", "rank lists close on 3 March", "you can take part in SOAP" },
        { "the review day", Interviews(1), "2027-09-22", "Programs begin to review today, and most still take applications", "have closed" },
        { "the day after the review day", Interviews(1), "2027-09-23", "some may have closed since", "most still" },
        { "thirty days after the review day", Interviews(1), "2027-10-22", "some may have closed since", "Late for" },
        { "a month after the review day", Interviews(1), "2027-10-23", "Late for 2028, not closed", "some may" },

        // Submitting: one date, the token before it, never without the pass, and late at once.
        { "a needed result is awaited on opening day", Awaited("2027-03-20"), "2027-09-01", "Step 2 CK result awaited", "Submit before" },
        { "a needed result is awaited, and no decision is the day's", Awaited("2027-03-20"), "2027-09-01", "Add the Step 2 CK result to your case", "\nDecide: the same specialty or another (2027-09-01)" },
        { "opening day, and one date", Interviews(1), "2027-09-01", "carries the same date", "22 September" },
        { "opening day, no token yet", H1B, "2027-09-01", "Get the ECFMG token", "best on one of" },
        { "opening day, with the token", H1B with { Progress = Progress.None.With(MilestoneProgress.Done(MilestoneId.Parse("eras.token"), Iso.Day("2027-06-25"))) }, "2027-09-01", "Submit before", "Get the ECFMG token" },
        { "the day before the review, its season named", Interviews(1) with { Season = 2028 }, "2027-09-21", "Submit before programs begin to review", "at once" },
        { "the review day, its season named", Interviews(1) with { Season = 2028 }, "2027-09-22", "Submit today: programs begin to review", "best on one of" },
        { "the day after, its season named", Interviews(1) with { Season = 2028 }, "2027-09-23", "Submit at once, late", "best on one of" },
        { "an osteopath on opening day", Osteopath, "2027-09-01", "ERAS is open since 2 June", "as soon as ERAS opens" },
        { "an osteopath, and what COMLEX gives", Osteopath, "2027-06-15", "it gives no tier for Step 1 and Step 2 CK", "stay unknown" },

        // H-1B alone: the day of Step 3 is told while it can be kept, in the season planned for as in the one that runs.
        { "H-1B alone, the season open", Of(p => p with { Visa = VisaNeed.H1B }), "2027-09-05", "H-1B needs the result of Step 3 by 1 March 2028: sit it by 31 December 2027", "will hardly do" },
        { "H-1B alone, in summer", Of(p => p with { Visa = VisaNeed.H1B }), "2027-06-10", "H-1B needs the result of Step 3 by 1 March 2028: sit it by 31 December 2027", "will hardly do" },
        { "H-1B alone, in the season, and the plan's own day", Running(Base.Profile with { Visa = VisaNeed.H1B }, 4), "2026-11-27", "of the plan is for the 2028 Match", "2027-04" },
        { "H-1B alone, Step 3 passed", Of(p => p with { Visa = VisaNeed.H1B, Step3 = ExamHistory.PassedAtFirst(226, Iso.On("2026-02-01")) }), "2027-06-10", "Decide", "H-1B needs" },
        { "J-1 or H-1B, in summer", Of(p => p with { Visa = VisaNeed.J1OrH1B }), "2027-06-10", "Decide", "H-1B needs" },

        // What is booked has the day of the booking, and what the season is past is not asked for.
        { "booking advisers, and its day", Interviews(1), "2027-03-20", "Book a session with a US mentor and an IMG who matched recently (2027-03-28)", "2027-04-04" },
        { "advisers are booked", Interviews(1) with { Progress = Progress.None.With(MilestoneProgress.Done(MilestoneId.Parse("opinions.book"), Iso.Day("2027-03-20"))) }, "2027-03-21", "Show the file to a US mentor", "Book a session" },
        { "no interview, the day before ranking opens", Running(Base.Profile, 0), "2027-01-31", "e-mail to each program that knows you", "mock interview" },
        { "no interview, ranking is open", Running(Base.Profile, 0), "2027-02-01", "Register for the Match", "e-mail" },
        { "interviews, the day before ranking opens", Running(Base.Profile, 3), "2027-01-31", "Hold a mock interview", "e-mail" },
        { "interviews, ranking is open", Running(Base.Profile, 3), "2027-02-01", "ertify your rank order list", "mock interview" },
        { "notes have no day", Running(Base.Profile, 3), "2026-11-27", "Keep notes on each program for the rank list ()", "rank list (2027" },

        // Who is in a preliminary year looks for the year after it, in a season too.
        { "in a preliminary year, and in the season", Preliminary with { Running = Running(Base.Profile, 3).Running }, "2026-11-27", "Ask your program director for a PGY-2 position, and look for reserved (R) ones from 1 July 2027", "Your residency year" },
        { "the season, and no such year", Running(Base.Profile, 3), "2026-11-27", "Hold a mock interview", "PGY-2" },

        // What is stated is not asked for.
        { "out of the season, and a cycle stated as running", Running(Base.Profile, 0) with { Running = Running(Base.Profile, 0).Running! with { Registered = false } }, "2027-03-10", "You were not registered by the rank deadline", "how the last cycle went" },
        { "withdrawn, and a cycle stated as running", Running(Base.Profile, 3) with { Running = Running(Base.Profile, 3).Running! with { Withdrawn = true } }, "2026-10-10", "You are withdrawn from the Match", "how the last cycle went" },
        { "not registered, and ranked not stated", Cycle(3, c => c with { Registered = false, Ranked = null }), "2027-04-15", "You were not registered", "how many of these programs you ranked" },
        { "withdrew, and ranked not stated", Cycle(3, c => c with { Withdrawn = true, Ranked = null }), "2027-04-15", "You withdrew", "how many of these programs you ranked" },
        { "Step 2 CK stated as not taken", Of(p => p with { EcfmgCertified = false, EcfmgExpires = null, Step2Ck = ExamHistory.NotTaken }), "2027-04-15", "Step 2 CK", "no result yet" },

        // Some specialties have a Match of their own, whose days are not these.
        { "ophthalmology, the season open", Own("Ophthalmology"), "2027-09-03", "Ophthalmology matches by SF Match, not by NRMP", "Get the ECFMG token" },
        { "ophthalmology, and how it is applied to", Own("Ophthalmology"), "2027-06-10", "Ophthalmology takes applications by SF Match, not by ERAS", "CentralApp, not" },
        { "urology, the season open", Own("Urology"), "2027-09-03", "Urology matches by the Urology Match (AUA), not by NRMP", "not by ERAS" },
        { "internal medicine", Interviews(2), "2027-09-03", "Submit", "not by NRMP" },
        { "ophthalmology in the season", Running(Base.Profile, 2) with { List = ListWishes.None with { Specialties = ["Ophthalmology"] } }, "2027-02-25", "Look up the days of SF Match", "Certify your rank order list" },
        { "ophthalmology in the season, ERAS", Running(Base.Profile, 2) with { List = ListWishes.None with { Specialties = ["Ophthalmology"] } }, "2027-01-20", "matches by SF Match, not by NRMP", "rank list (2027-03-03)" },
        { "ophthalmology or medicine in the season", Running(Base.Profile, 2) with { List = ListWishes.None with { Specialties = ["Ophthalmology", "Internal Medicine"] } }, "2027-02-25", "ertify your rank order list", "The rank lists of NRMP" },
        { "emergency medicine in the season", Running(Base.Profile, 2) with { List = ListWishes.None with { Specialties = ["Emergency Medicine"] } }, "2027-01-20", "takes applications by ResidencyCAS, not by ERAS", "not by NRMP" },

        // ECFMG takes pathway applications until 31 January, with the English test.
        { "uncertified in the season", Running(Uncertified.Profile, 3), "2026-11-27", "Apply for the ECFMG pathway (2027-01-", "(2027-03-03)" },
        { "uncertified, a result awaited", Running(Awaited("2026-11-10").Profile, 3), "2026-11-27", "Sit the English test that the pathway asks for (OET) (2026-12-", "in time? (2027-03-03)" },
        { "uncertified, two days before the last for the test", Running(Uncertified.Profile, 3), "2026-12-29", "(OET), if your day is booked already (2026-12-31)\nApply for the ECFMG pathway (2027-01-14)", "too late" },
        { "uncertified, the day before the last for the test", Running(Uncertified.Profile, 3), "2026-12-30", "(OET), if your day is booked already (2026-12-31)", "too late" },
        { "uncertified, two weeks before it", Running(Uncertified.Profile, 3), "2026-12-11", "Sit the English test that the pathway asks for (OET) (20", "booked already" },
        { "a result awaited, pathway days ahead", Running(Awaited("2026-11-10").Profile, 3), "2027-01-31", "The result may still arrive in time", "missing too" },
        { "a result awaited, pathway days over", Running(Awaited("2027-01-10").Profile, 3), "2027-02-01", "Your pathway application is missing too, and is usually due by 31 January", "sit by" },
        { "uncertified, the last day for the test", Running(Uncertified.Profile, 3), "2026-12-31", "(OET), if your day is booked already (2026-12-31)", "too late" },
        { "uncertified, the day after that", Running(Uncertified.Profile, 3), "2027-01-01", "only if your English test result (OET) is there by 31 January", "(OET) (20" },
        { "uncertified, three days before the last", Running(Uncertified.Profile, 3), "2027-01-28", "a test sat from now on comes too late for this season", "(2027-01-31)" },
        { "uncertified, on the last day", Running(Uncertified.Profile, 3), "2027-01-31", "Apply for the ECFMG pathway today, its usual last day, only if your English test result (OET) is there", "by 31 January:" },
        { "the English test is behind", Running(Uncertified.Profile, 3) with { Progress = Progress.None.With(MilestoneProgress.Done(MilestoneId.Parse("ecfmg.english"), Iso.Day("2026-12-20"))) }, "2027-01-20", "Apply for the ECFMG pathway (2027-01-31)", "(OET)" },
        { "the English test is behind, on the last day", Running(Uncertified.Profile, 3) with { Progress = Progress.None.With(MilestoneProgress.Done(MilestoneId.Parse("ecfmg.english"), Iso.Day("2026-12-20"))) }, "2027-01-31", "Apply for the ECFMG pathway (2027-01-31)", "(OET)" },
        { "Step 2 CK failed in the season", Running(Failed("2026-11-15").Profile, 1), "2026-12-20", "(OET), if your day is booked already (2026-12-31)", "2027-01-31" },
        { "Step 2 CK failed, and the plan's own day", Running(Failed("2026-11-15").Profile, 1), "2026-12-20", "of the plan is for the 2028 Match", "2027-01-31" },
        { "uncertified, the day after the last", Running(Uncertified.Profile, 3), "2027-02-01", "Write to ECFMG: what is missing", "Apply for the ECFMG pathway" },

        // Who is not confirmed by the rank deadline is withdrawn; an earlier certificate or pathway says otherwise.
        { "uncertified, the last day for lists", Running(Uncertified.Profile, 3), "2027-03-03", "Without your eligibility confirmed by ECFMG by 3 March", "SOAP applications" },
        { "uncertified, the day after", Running(Uncertified.Profile, 3), "2027-03-04", "you are withdrawn, with no Match result and no SOAP this season.\nIf you were confirmed, say so", "get ready for SOAP" },
        { "uncertified, and whom to ask", Running(Uncertified.Profile, 3), "2027-03-08", "Ask ECFMG whether you were confirmed by the rank deadline", "Rank lists" },
        { "uncertified, Match Week", Running(Uncertified.Profile, 3), "2027-03-15", "you are withdrawn, with no Match result", "SOAP applications" },
        {
            "uncertified, with the pathway done", Running(Uncertified.Profile, 3) with { Progress = Progress.None.With(MilestoneProgress.Done(MilestoneId.Parse("ecfmg.pathway"), Iso.Day("2027-01-10"))) },
            "2027-03-04", "Rank lists are closed", "you are withdrawn"
        },
        { "uncertified, confirmed", Confirmed, "2027-03-04", "Rank lists are closed", "you are withdrawn" },

        { "uncertified, without an interview, in February", Running(Uncertified.Profile, 0), "2027-02-20", "Register with NRMP once you know that ECFMG can confirm you in time", "Register for the Match" },

        // A result takes four weeks: what is sat after 3 February comes too late, and nobody pays for that.
        { "not sat, the last day that is in time", Running(NotSat, 0), "2027-02-03", "if you sit by 3 February", "Neither register nor pay" },
        { "not sat, the day after", Running(NotSat, 0), "2027-02-04", "Neither register nor pay for this season: the rebuild for the 2028 Match begins now", "Register with NRMP" },
        { "not sat, and what is due then", Running(NotSat, 0), "2027-02-20", "No pass of Step 2 CK can come by the rank deadline, 3 March", "Register for the Match" },
        { "sat in time, and awaited", Running(Awaited("2027-01-30").Profile, 0), "2027-02-20", "The result may still arrive in time", "Neither register" },

        // No exam can lead to a Match: nothing of a season or a rebuild is told beside.
        { "all attempts used, in season", Running(AllUsed, 3), "2026-11-27", "No Match can be reached: all 4 attempts at Step 2 CK are used", "OET" },
        { "all attempts used, in season, and what to do", Running(AllUsed, 3), "2027-01-20", "spend nothing on applications before the answer", "sit by" },
        { "all attempts used, lists closed", Running(AllUsed, 3), "2027-03-08", "No Match can be reached", "rebuild" },
        { "all attempts used, Match Week", Running(AllUsed, 3), "2027-03-15", "No Match can be reached", "SOAP" },
        { "seven years over, in season", Running(YearsOver, 0), "2026-11-27", "\nNo Match can be reached unless ECFMG grants an exception", "Sit the English" },
        { "seven years over, in February", Running(YearsOver, 0), "2027-02-10", "Ask ECFMG in writing about an exception", "Register" },

        // Step 3 failed four times closes the H-1B, and neither is sat, decided or submitted for.
        { "Step 3 failed three times, H-1B alone", H1BFailed(3), "2027-04-15", "Before you book Step 3 again, show somebody practice scores", "All attempts at Step 3" },
        { "Step 3 failed four times, H-1B alone", H1BFailed(4), "2027-04-15", "All attempts at Step 3 are used, so no program can file for an H-1B for you", "Before you book Step 3" },
        { "the same, and the way out", H1BFailed(4), "2027-04-15", "What is left is a J-1, or a status that needs no visa", "and Step 3 (" },
        { "the same, and whom to ask", H1BFailed(4), "2027-04-15", "Ask an immigration lawyer", "Decide whether to sit Step 3" },
        { "the same, the season open", H1BFailed(4), "2027-09-03", "Submit only once a J-1, or a status that needs no visa, is open to you", "Get the ECFMG token" },
        { "the same, in another's season", H1BFailed(4), "2028-01-20", "All attempts at Step 3 are used", "you can take part in SOAP" },
        { "the same, in a season", Running(H1BFailed(4).Profile, 3), "2026-11-27", "All attempts at Step 3 are used", "sit it by 31 December" },
        { "the same, as lists close", Running(H1BFailed(4).Profile, 3), "2027-03-03", "Certify", "Before you book" },
        { "the same, lists closed", Running(H1BFailed(4).Profile, 3), "2027-03-08", "Rank lists are closed", "Before you book" },
        { "Step 3 failed four times, J-1", H1BFailed(4, VisaNeed.J1), "2027-04-15", "Step 3: failed, 4 attempts (no attempt is left)", "Before you book Step 3" },
        { "a fourth attempt is awaited", Of(p => p with { Visa = VisaNeed.H1B, Step3 = ExamHistory.Of([.. Failures(3), Pending("2027-03-30")]) }), "2027-04-15", "Step 3", "All attempts at Step 3" },

        // Who matched is told what residency cannot begin without.
        { "matched, without a certificate", Matched(p => p with { EcfmgCertified = false, EcfmgExpires = null }), "2027-03-19", "without an ECFMG certificate you cannot begin", "Nothing to plan" },
        { "the same, the last day", Matched(p => p with { EcfmgCertified = false, EcfmgExpires = null }), "2027-06-30", "Ask ECFMG what is missing for your certificate", "Nothing to plan" },
        { "the same, in residency", Matched(p => p with { EcfmgCertified = false, EcfmgExpires = null }), "2027-07-01", "Nothing to plan here", "certificate you" },
        { "matched, the certificate ends on the day before", Matched(Ends("2027-06-30")), "2027-04-15", "Your ECFMG certificate ends on 30 June 2027, before residency begins: revalidate it", "Nothing to plan" },
        { "matched, the certificate ends on the first day", Matched(Ends("2027-07-01")), "2027-04-15", "Nothing to plan here", "revalidate" },
        { "matched, H-1B alone, no Step 3", Matched(p => p with { Visa = VisaNeed.H1B, Step3 = ExamHistory.NotTaken }), "2027-04-15", "Ask your program by when Step 3 must be passed for the H-1B, or whether a J-1 will do", "Nothing to plan" },
        { "the same, and no time for a result", Matched(p => p with { Visa = VisaNeed.H1B, Step3 = ExamHistory.NotTaken }), "2027-06-03", "Ask your program whether a J-1 will do: no H-1B", "by when" },
        { "matched, H-1B alone, Step 3 not stated", Matched(p => p with { Visa = VisaNeed.H1B, Step3 = ExamHistory.NotStated }), "2027-04-15", "Nothing to plan here", "Step 3" },
        { "matched, H-1B alone, Step 3 passed", Matched(p => p with { Visa = VisaNeed.H1B, Step3 = ExamHistory.PassedAtFirst(226, Iso.On("2026-02-01")) }), "2027-04-15", "Nothing to plan here", "Step 3" },
        { "advanced, without a certificate", Advanced with { Profile = Base.Profile with { EcfmgCertified = false, EcfmgExpires = null } }, "2027-04-15", "Ask ECFMG what is missing for your certificate", "Nothing to plan" },

        // A certificate that ends before lists close confirms nobody by itself.
        { "the certificate ends on the day lists close", Running(Ends("2027-03-03")(Base.Profile), 4), "2027-02-20", "Four interviews so far", "Without your eligibility" },
        { "the certificate ends the day before", Running(Ends("2027-03-02")(Base.Profile), 4), "2027-02-20", "Without your eligibility confirmed by ECFMG by 3 March", "so far" },
        { "the certificate has ended, in season", Running(Ends("2027-02-15")(Base.Profile), 4), "2027-02-20", "Your ECFMG certificate ended on 15 February 2027: ask ECFMG today whether you are confirmed", "Only what is on its way" },
        { "the certificate has ended, confirmed", Eligible(Running(Ends("2027-02-15")(Base.Profile), 4)), "2027-02-20", "revalidate it now", "Without your eligibility" },
        { "the certificate has ended, lists closed", Running(Ends("2027-02-15")(Base.Profile), 4), "2027-03-08", "if ECFMG did not confirm you, you are withdrawn", "no SOAP" },
        { "the certificate has ended, in no season", Earlier with { Profile = Ends("2026-12-31")(Base.Profile) }, "2027-02-25", "if ECFMG revalidates your certificate and confirms you, and you are registered, by 3 March", "closed: if you register" },
        { "the certificate has ended, and the next day that counts", Earlier with { Profile = Ends("2026-12-31")(Base.Profile) }, "2027-02-25", "Your ECFMG certificate ended on 31 December 2026: revalidate it now", "(2027-03-03)" },
        { "ended by the rank deadline of the cycle", Earlier with { Profile = Ends("2026-03-03")(Base.Profile) }, "2026-12-03", "Your ECFMG certificate had ended by the rank deadline: unless ECFMG confirmed you", "You were not eligible" },
        { "the same, and its day", Earlier with { Profile = Ends("2026-03-03")(Base.Profile) }, "2026-12-03", "ECFMG certificate ended on 3 March 2026", "Too few" },
        { "ended the day after it", Earlier with { Profile = Ends("2026-03-04")(Base.Profile) }, "2026-12-03", "One interview", "had ended" },

        // Nobody is matched without a list, and a short one can be made longer until lists close.
        { "a list declined, the last day", Listed(4, 0, false), "2027-03-03", "Certify your rank order list today", "none certified" },
        { "a list declined, the day after", Listed(4, 0, false), "2027-03-04", "without a certified rank list no program can match you", "Results come" },
        { "none ranked, and nothing said of a list", Listed(4, 0, null), "2027-03-08", "What is left is SOAP, from 15 March", "Results come" },
        { "a list declined, Monday", Listed(4, 0, false), "2027-03-15", "Without a certified rank list you are unmatched: send up to 45 SOAP applications", "Learn at 10:00" },
        { "no interview, ranking opens", Uninvited, "2027-01-31", "programs may still invite", "ranking already" },
        { "no interview, the day after", Uninvited, "2027-02-01", "No interview, and programs are ranking already", "may still invite" },
        { "no interview, lists closed", Uninvited, "2027-03-04", "without an interview no program can match you", "in case you need it" },
        { "no interview, Monday", Uninvited, "2027-03-15", "Without an interview you are unmatched: send up to 45 SOAP applications", "Learn at 10:00" },
        { "no interview, Match Day", Uninvited, "2027-03-19", "If you have no position, the rebuild", "Learn at 12:00" },
        { "four interviews, lists closed", Listed(4, 4, null), "2027-03-04", "Results come on 15 March", "no program can match you" },
        { "a list certified, the day after", Listed(4, 4, true), "2027-03-04", "Results come on 15 March", "none certified" },
        { "three of twelve ranked, before ranking opens", Listed(12, 3, null), "2027-01-31", "12 interviews so far", "3 of" },
        { "three of twelve ranked", Listed(12, 3, true), "2027-02-20", "Your rank order list has 3 of the 12 programs that interviewed you", "it can be changed" },
        { "three of twelve, and what to do", Listed(12, 3, true), "2027-02-20", "Add to your rank order list every program where you would train: 3 of 12 are on it (2027-03-03)", "Certify your" },
        { "three of twelve, the last day", Listed(12, 3, true), "2027-03-03", "certify the list again today, by 21:00 Eastern", "Results" },
        { "three of twelve, lists closed", Listed(12, 3, true), "2027-03-04", "Rank lists are closed.", "3 of" },
        { "all twelve ranked", Listed(12, 12, true), "2027-02-20", "Your rank order list is certified; it can be changed", "of the 12" },

        // COMLEX Level 3 is no Step 3, and a level that failed is seen.
        { "a DO who needs an H-1B", OsteopathVisa, "2027-04-15", "COMLEX Level 3 not stated", "Step 3 not" },
        { "a DO who failed Level 1 once", OsteopathVisa, "2027-04-15", "COMLEX Level 1: failed, and passed since", "COMLEX Level 2-CE:" },
        {
            "Step 3 not taken when applying, failed since", Of(p => p with { Visa = VisaNeed.H1B, Step3 = ExamHistory.Of(Attempt.Failed(date: Iso.On("2027-03-20"))) }) with { Cycle = Base.Cycle! with { Interviews = 1 } },
            "2027-04-15", "Step 3 not taken when you applied (failed, 1 attempt now", "Step 3 not taken\n"
        },

        // Nobody registers for what there are no hours for, and nothing is explained that is not there.
        { "two hours a week", Hours(2), "2027-01-28", "Find 15 or more hours a week for Step 3 before you register (the case has 2 hours a week), or decide against it", "\nRegister for Step 3" },
        { "fourteen hours a week", Hours(14), "2027-01-28", "the case has 14 hours a week", "\nRegister for Step 3" },
        { "fifteen hours a week", Hours(15), "2027-01-28", "Register for Step 3", "Find 15" },
        { "no flag, and nothing to explain", Interviews(12) with { Season = 2028 }, "2027-09-03", "Submit", "Explain each" },
        { "nothing stated of exams, the season open", Interviews(1) with { Profile = new ApplicantProfile { Visa = VisaNeed.J1 } }, "2027-09-03", "Add to your case whether Step 1 and Step 2 CK are passed; if both are, submit before programs begin to review", "Submit before" },
        { "the same, when programs review", Interviews(1) with { Profile = new ApplicantProfile { Visa = VisaNeed.J1 }, Season = 2028 }, "2027-09-22", "Add to your case whether Step 1 and Step 2 CK are passed; if both are, submit today", "Submit today" },

        // The last days for rank lists.
        { "before ranking opens", Ranking(null), "2027-01-31", "Prepare each interview", "certify the list" },
        { "ranking is open", Ranking(null), "2027-02-01", "certify the list by 3 March, 21:00 Eastern", "Prepare each" },
        { "three days before lists close", Ranking(null), "2027-02-28", "certify the list by 3 March", "Certify your rank order list by 3 March, 21:00 Eastern." },
        { "two days before lists close", Ranking(null), "2027-03-01", "ertify your rank order list by 3 March, 21:00 Eastern.", "Prepare each" },
        { "the last day, registered or not is not stated", Ranking(null), "2027-03-03", "Register with NRMP if you have not, and certify", "Register for the Match" },
        { "the last day, and a list is stated", Ranking(4), "2027-03-03", "Certify your rank order list today, by 21:00 Eastern", "Register" },
        { "the last day, and what an earlier cycle left open", Ranking(4) with { Cycle = SoundFile.Cycle(1) with { States = null } }, "2027-03-03", "Certify", "Add to your case" },

        // What is not stated is asked for.
        {
            "nothing of the file", new ReapplicationCase { Profile = new ApplicantProfile(), Cycle = Base.Cycle! with { Interviews = 0, Applications = null } },
            "2027-04-01", "The case states nothing of the file: add exams first", "shows no weak part"
        },
        { "nothing says that it is sent", Unended(0, c => c with { Applications = null, Submitted = null }), "2026-09-22", "does not say whether your application is sent", "is in" },
        { "nothing says so, and programs review", Unended(0, c => c with { Applications = null, Submitted = null }), "2026-09-23", "Programs begin to review today.", "does not say" },

        // What ended this season is told before it can be diagnosed, and nothing of how the one before it was sent.
        { "not registered, lists closed", Left(c => c with { Registered = false }), "2027-03-04", "Not registered for the Match: without it there is neither Match nor SOAP", "Too few" },
        { "not registered, Match Week", Left(c => c with { Registered = false }), "2027-03-15", "What went wrong, and what is weakest\nNot registered", "Too few" },
        { "not registered, the last day for lists", Left(c => c with { Registered = false }), "2027-03-03", "What is weakest", "What went wrong" },
        { "not registered, the day after Match Day", Left(c => c with { Registered = false, Matched = null }), "2027-03-20", "You were not registered for the last Match", "Too few" },
        {
            "not registered, and Step 3 failed for an H-1B", Left(c => c with { Registered = false }) with { Profile = H1BFailed(1).Profile }, "2027-03-08",
            "neither Match nor SOAP\nStep 3: failed, 1 attempt (H-1B needs its pass", "Too few"
        },
        { "withdrawn in October", Left(c => c with { Withdrawn = true }), "2026-10-10", "Withdrawn from the Match: who withdraws cannot match", "Too few" },
        { "not confirmed, lists closed", Left(c => c with { Eligible = false }), "2027-03-04", "Not eligible: not confirmed by ECFMG by the rank deadline", "Too few" },
        { "in season, as before", Left(c => c), "2027-02-20", "What is weakest", "Too few" },

        // Programs filter on the certificate: where they did not ask, its lack is a cause.
        { "no certificate, one interview", Uncertified, "2026-12-03", "You have no ECFMG certificate: programs filter on it, and unless ECFMG confirmed you", "You were not eligible" },
        { "no certificate, and the cause", Uncertified, "2026-12-03", "Not eligible: no ECFMG certificate, and programs filter on it", "had ended" },
        { "no certificate, five interviews", Uncertified with { Cycle = Uncertified.Cycle! with { Interviews = 5 } }, "2026-12-03", "Five programs wanted to meet you", "You have no ECFMG certificate" },
        { "no certificate, but confirmed", Uncertified with { Cycle = Uncertified.Cycle! with { Eligible = true } }, "2026-12-03", "One interview: something in the file", "no ECFMG certificate" },
        { "certificate not stated", Earlier with { Profile = Base.Profile with { EcfmgCertified = null } }, "2026-12-03", "One interview: something in the file", "no ECFMG certificate" },
        { "a US graduate has none", Earlier with { Profile = Base.Profile with { EcfmgCertified = false, Type = ApplicantType.UsMd, EcfmgExpires = null } }, "2026-12-03", "One interview", "no ECFMG certificate" },
        { "no certificate, the season open", Uncertified, "2026-09-05", "Sit the English test that the pathway asks for (OET) (2026-10-03)", "2028 Match open" },
        { "no certificate, the season open, and the application", Uncertified, "2026-09-05", "Submit before programs begin to review (2026-09-21)", "Fix program numbers" },
        { "not confirmed, and whether that is so comes first", Running(Uncertified.Profile, 3), "2027-03-10", "and if not, what was missing ()\nSit the English test that the pathway asks for (OET) (2027-04-07)", "Rank lists" },
        { "certified, the season open", Earlier, "2026-09-05", "Submit before programs begin to review", "(OET)" },

        // A change of specialty is a change.
        { "the specialty changed", Changed("General Surgery"), "2027-08-28", "You change from General Surgery to Internal Medicine: there the application is a new one", "weigh submitting" },
        { "the specialty the same", Changed("Internal Medicine"), "2027-08-28", "weigh submitting", "You change" },
        { "the specialty the same, by its short name", Changed("IM"), "2027-08-28", "weigh submitting", "You change" },
        { "the specialty then not stated", Changed(null), "2027-08-28", "weigh submitting", "You change" },
        { "letters of the specialty before", Changed("General Surgery") with { Profile = Base.Profile with { Letters = SurgeryLetters } }, "2027-08-28", "Letters: 2 strong US (borderline; 2 other US for Internal Medicine", "Letters: 2 other US" },

        { "no time for the new specialty", Changed("General Surgery") with { Profile = Base.Profile with { Letters = SurgeryLetters } }, "2027-08-28", "2 other US for Internal Medicine; not this season", "planned from" },

        // The one year of residency.
        { "a week before the year begins", Cycle(3, c => c with { PartialMatch = ProgramTrack.Preliminary }), "2027-06-24", "Look for a PGY-2", "ell your program director" },
        { "the year begins this week", Cycle(3, c => c with { PartialMatch = ProgramTrack.Preliminary }), "2027-06-25", "Tell your program director", "From 1 July" },
        { "the last day of the year", Preliminary, "2027-06-30", "Your residency year counts", "not stated" },
        { "the day after the year", Preliminary, "2027-07-01", "Your preliminary year is over, and it counts", "did not match" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_first_screen_says_what_it_must_and_nothing_wrong(string who, ReapplicationCase @case, string day, string must, string mustNot)
    {
        var brief = ReapplyPlanner.Plan(RulePack.Default, @case, Iso.Day(day)).AsT0.Brief;
        var screen = string.Join('\n', [
            brief.Headline, brief.Advice, brief.CauseTitle, .. brief.Causes.Select(c => c.ToString()),
            .. brief.Tasks.Select(t => $"{t.What} ({t.By:uuuu-MM-dd})"), $"{brief.Deadline?.What} ({brief.Deadline?.Day:uuuu-MM-dd})", brief.Submission?.What, .. brief.Notices,
        ]);

        Assert.True(screen.Contains(must, StringComparison.Ordinal), $"{who}: “{must}” is missing in\n{screen}");
        Assert.False(screen.Contains(mustNot, StringComparison.Ordinal), $"{who}: “{mustNot}” stands in\n{screen}");
    }

    private static UsceHistory Since => UsceHistory.Of(
        SoundFile.Rotation("2026-12-31"), SoundFile.Rotation("2027-02-28"), SoundFile.Rotation("2027-04-30"));

    private static ReapplicationCase Interviews(int held) => Cycle(held, c => c);

    private static ReapplicationCase Cycle(int interviews, Func<CycleOutcome, CycleOutcome> spoilt) =>
        Base with { Cycle = spoilt(Base.Cycle! with { Interviews = interviews, Ranked = interviews }) };

    private static ReapplicationCase Applied(int applications, params string[] specialties) =>
        Cycle(1, c => c with { Applications = applications }) with { List = ListWishes.None with { Specialties = [.. specialties] } };

    private static ReapplicationCase Of(Func<ApplicantProfile, ApplicantProfile> spoilt) => Base with { Profile = spoilt(Base.Profile) };

    private static ReapplicationCase Failed(params string[] days) => Cycle(0, c => c) with
    {
        Profile = Base.Profile with
        {
            EcfmgCertified = false,
            EcfmgExpires = null,
            Step2Ck = ExamHistory.Of([.. days.Select(d => Attempt.Failed(date: Iso.On(d)))]),
        },
    };

    private static ReapplicationCase Advanced => Cycle(7, c => c with { Matched = true, PartialMatch = ProgramTrack.Advanced });

    private static ReapplicationCase OneYear(bool matched, ProgramTrack track) => Cycle(3, c => c with { Matched = matched, PartialMatch = track });

    private static ReapplicationCase InOneYear(bool matched) =>
        Unended(6, c => c with { Registered = true, Matched = matched, PartialMatch = ProgramTrack.Preliminary });

    private static ReapplicationCase Graduating(string day, int? interviews = null)
    {
        var student = Uncertified.Profile with { Graduation = Iso.Partial(day) };
        return interviews is { } held ? Eligible(Running(student, held)) : new ReapplicationCase { Profile = student, List = Base.List };
    }

    private static ReapplicationCase Unsent(bool isRegistered, int applications = 0) =>
        Unended(0, c => c with { Applications = applications, Submitted = null, Registered = isRegistered });

    private static ReapplicationCase Unended(int interviews) => Unended(interviews, c => c);

    private static ReapplicationCase Unended(int interviews, Func<CycleOutcome, CycleOutcome> spoilt) =>
        Running(Base.Profile, interviews) with { Running = spoilt(Running(Base.Profile, interviews).Running! with { Matched = null }) };

    private static ReapplicationCase Ranking(int? ranked) => Unended(4, c => c with { Ranked = ranked });

    private static ReapplicationCase Left(Func<CycleOutcome, CycleOutcome> spoilt) => Unended(1, c => spoilt(c with { Registered = true })) with
    {
        Cycle = SoundFile.Cycle(1) with { Season = 2026, Submitted = Iso.Day("2025-09-24"), Applications = 40 },
    };

    private static ReapplicationCase Changed(string? from) => Cycle(1, c => c with { Specialty = from });

    private static ValueList<Letter> SurgeryLetters =>
        [.. Enumerable.Range(1, 2).Select(n => Letter.FromUs(LetterStrength.Strong, Iso.On($"2026-05-0{n}")) with { Specialty = "General Surgery" })];

    private static ReapplicationCase Own(string specialty) => Interviews(2) with { List = ListWishes.None with { Specialties = [specialty] } };

    private static ReapplicationCase Earlier => Base with { Cycle = SoundFile.Cycle(1) with { Season = 2026, Submitted = Iso.Day("2025-09-24") } };

    private static ReapplicationCase Uncertified => Earlier with { Profile = Base.Profile with { EcfmgCertified = false, EcfmgExpires = null } };

    private static ReapplicationCase H1B => Interviews(1) with
    {
        Profile = Base.Profile with { Visa = VisaNeed.H1B, Step3 = ExamHistory.NotTaken },
        Decisions = new YearDecisions { Step3 = false },
    };

    private static ReapplicationCase Preliminary => Interviews(4) with
    {
        Profile = Base.Profile with { EcfmgExpires = null },
        Cycle = Base.Cycle! with { Season = 2026, Submitted = Iso.Day("2025-09-24"), PartialMatch = ProgramTrack.Preliminary },
        Decisions = new YearDecisions { MainActivity = MainActivity.PrelimResident },
    };

    private static ReapplicationCase Untaken => Of(p => p with
    {
        EcfmgCertified = false,
        EcfmgExpires = null,
        Step1 = ExamHistory.NotTaken,
        Step2Ck = ExamHistory.NotTaken,
    }) with
    { Cycle = null };

    private static ReapplicationCase Confirmed => Eligible(Running(Uncertified.Profile, 3));

    private static ReapplicationCase H1BFailed(int attempts, VisaNeed visa = VisaNeed.H1B) => Of(p => p with { Visa = visa, Step3 = ExamHistory.Of(Failures(attempts)) })
        with
    { Cycle = Base.Cycle! with { Interviews = 2 } };

    private static Attempt[] Failures(int attempts) => [.. Enumerable.Range(2022, attempts).Select(year => Attempt.Failed(date: Iso.On($"{year}-05-10")))];

    private static ReapplicationCase Matched(Func<ApplicantProfile, ApplicantProfile> spoilt) =>
        Cycle(7, c => c with { Matched = true }) with { Profile = spoilt(Base.Profile) };

    private static Func<ApplicantProfile, ApplicantProfile> Ends(string day) => p => p with { EcfmgExpires = CertificateExpiry.After(Iso.Partial(day)) };

    private static ReapplicationCase Eligible(ReapplicationCase stated) => stated with { Running = stated.Running! with { Eligible = true } };

    private static ReapplicationCase Uninvited => Unended(0, c => c with { Registered = true });

    private static ReapplicationCase Listed(int interviews, int ranked, bool? isCertified) =>
        Unended(interviews, c => c with { Ranked = ranked, RankListCertified = isCertified, Registered = true });

    private static ReapplicationCase OsteopathVisa => Osteopath with
    {
        Profile = Osteopath.Profile with
        {
            Visa = VisaNeed.H1B,
            Comlex = [new ComlexAttempt { Level = ComlexLevel.Level1, Result = ExamResult.Failed, Date = Iso.On("2022-01-01") }, .. Osteopath.Profile.Comlex],
        },
        Cycle = Base.Cycle! with { Interviews = 1 },
    };

    private static ReapplicationCase Hours(int hours) => Earlier with
    {
        Profile = Base.Profile with { Step3 = ExamHistory.NotTaken },
        Decisions = new YearDecisions { Step3 = true },
        Study = new ExamStudy { WeeklyHours = hours },
    };

    private static ApplicantProfile NotSat => Uncertified.Profile with { Step2Ck = ExamHistory.NotTaken };

    private static ApplicantProfile AllUsed =>
        Failed("2022-11-01", "2023-11-01", "2024-11-01", "2026-01-10").Profile;

    private static ApplicantProfile YearsOver => NotSat with
    {
        Step1 = ExamHistory.Of(new Attempt { Result = ExamResult.Passed, Date = Iso.On("2019-09-10") }),
    };

    private static ValueList<Letter> StrongSince =>
        [.. Enumerable.Range(1, 3).Select(n => Letter.FromUs(LetterStrength.Strong, Iso.On($"2026-05-0{n}")))];

    private static ValueList<Letter> LettersSince =>
        [.. Enumerable.Range(1, 3).Select(n => Letter.FromUs(LetterStrength.Ordinary, Iso.On($"2027-03-0{n}")))];

    private static ReapplicationCase Awaited(string day) => Of(p => p with
    {
        EcfmgCertified = false,
        EcfmgExpires = null,
        Step2Ck = ExamHistory.Of(Pending(day)),
    }) with
    { Cycle = null };

    private static ReapplicationCase SatAgain(Exam exam, string day)
    {
        var sat = ExamHistory.Of(Attempt.Failed(date: Iso.On("2026-03-02")), Pending(day));
        return Of(p => exam switch
        {
            Exam.Step1 => p with { EcfmgCertified = false, EcfmgExpires = null, Step1 = sat },
            Exam.Step2Ck => p with { EcfmgCertified = false, EcfmgExpires = null, Step2Ck = sat },
            _ => p with { Visa = VisaNeed.H1B, Step3 = sat },
        }) with
        { Cycle = null };
    }

    private static Attempt Pending(string day) => new() { Result = ExamResult.Pending, Date = Iso.On(day) };

    private static ReapplicationCase Running(ApplicantProfile profile, int interviews, int? season = 2027) => new()
    {
        Profile = profile,
        Running = new CycleOutcome { Interviews = interviews, Matched = false, Season = season, Applications = 100, Submitted = season is null ? null : Iso.Day("2026-09-10") },
        List = Base.List,
    };

    private static ComlexAttempt Level2(ExamResult result, string day) =>
        new() { Level = ComlexLevel.Level2Ce, Result = result, Date = Iso.On(day) };

    private static ReapplicationCase OsteopathWith(params ComlexAttempt[] level2) => Osteopath with
    {
        Profile = Osteopath.Profile with { Comlex = [new ComlexAttempt { Level = ComlexLevel.Level1, Result = ExamResult.Passed }, .. level2] },
        Cycle = null,
    };

    private static ReapplicationCase Osteopath => Of(p => p with
    {
        Type = ApplicantType.UsDo,
        Visa = VisaNeed.NotNeeded,
        EcfmgCertified = null,
        EcfmgExpires = null,
        Step1 = ExamHistory.NotTaken,
        Step2Ck = ExamHistory.NotTaken,
        Comlex =
        [
            new ComlexAttempt { Level = ComlexLevel.Level1, Result = ExamResult.Passed },
            new ComlexAttempt { Level = ComlexLevel.Level2Ce, Result = ExamResult.Passed },
        ],
    });
}
