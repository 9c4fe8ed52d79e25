using System.Text;

namespace ReapplyKit.Interchange.Tests;

/// <summary>What a person writes under "Decided by hand" is taken, or stays in the notes; it is never lost.</summary>
public sealed class DecisionCellTests
{
    [Theory]
    [InlineData("include: my mentor works there (2026-11-20)", true, "my mentor works there", "2026-11-20")]
    [InlineData("exclude: too far (2026-11-20)", false, "too far", "2026-11-20")]
    [InlineData("exclude: \"\"too far\"\" (1 Dec 2026)", false, "\"too far\"", "2026-12-01")]
    [InlineData("my mentor works there (2026-11-20)", true, "my mentor works there", "2026-11-20")]
    [InlineData("exclude: too far from family", false, "too far from family", null)]
    [InlineData("Exclude - too far", false, "too far", null)]
    [InlineData("exclude too far", false, "too far", null)]
    [InlineData("EXCLUDE", false, "decided by hand", null)]
    [InlineData("excluded", false, "decided by hand", null)]
    [InlineData("drop", false, "decided by hand", null)]
    [InlineData("remove", false, "decided by hand", null)]
    [InlineData("do not apply", false, "decided by hand", null)]
    [InlineData("include", true, "decided by hand", null)]
    [InlineData("included", true, "decided by hand", null)]
    [InlineData("include; mentor", true, "mentor", null)]
    [InlineData("include (2026-12-01)", true, "decided by hand", "2026-12-01")]
    [InlineData("include: mentor, seen 12/1/2026", true, "mentor, seen 12/1/2026", null)]
    [InlineData("must apply", true, "decided by hand", null)]
    [InlineData("EXCLUDE!!", false, "decided by hand", null)]
    [InlineData("excl", false, "decided by hand", null)]
    [InlineData("exlude", false, "decided by hand", null)]
    [InlineData("out", false, "decided by hand", null)]
    [InlineData("no go", false, "decided by hand", null)]
    [InlineData("skip: malignant", false, "malignant", null)]
    [InlineData("skipped", false, "decided by hand", null)]
    [InlineData("not applying", false, "decided by hand", null)]
    [InlineData("skip - malignant", false, "malignant", null)]
    [InlineData("exclude-too far", false, "too far", null)]
    [InlineData("exclude: no answer (12/1/2026)", false, "no answer (12/1/2026)", null)] // December or January
    public void A_decision_is_taken_with_or_without_reason_and_day(string cell, bool includes, string reason, string? day)
    {
        var table = Read(cell);

        Assert.Equal(new ListOverride("Elm||", includes, reason, day is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value), Assert.Single(table.Overrides.AsEnumerable()));
        Assert.Equal((day is null ? 1 : 0, 0), (table.Notes.Count, table.UnreadCells));
    }

    [Theory]
    [InlineData("include?")]
    [InlineData("include if they sponsor")]
    [InlineData("exclude unless they answer")]
    [InlineData("include later")]
    [InlineData("out of state")]
    [InlineData("out-of-state tie")]
    [InlineData("drop-in clinic")]
    [InlineData("include, if they sponsor")]
    [InlineData("skip: unless they answer")]
    [InlineData("skip for now")]
    [InlineData("yes")]
    [InlineData("no")]
    [InlineData("x")]
    [InlineData("keep an eye on it")]
    [InlineData("drop by in May")]
    public void What_decides_nothing_stays_in_the_notes(string cell)
    {
        var table = Read(cell);

        Assert.Empty(table.Overrides.AsEnumerable());
        Assert.Equal(($"not read: Decided by hand \"{cell}\"", 1), (table.Programs[0].Notes, table.UnreadCells));
        Assert.Single(table.Notes.AsEnumerable());
    }

    [Theory]
    [InlineData("Exclude?", "Y")]
    [InlineData("Exclude", "yes")]
    [InlineData("Exclude?", "x")]
    [InlineData("Skip", "1")]
    [InlineData("Include?", "N")]
    [InlineData("Apply?", "no")]
    [InlineData("Apply?", "SKIP")]
    [InlineData("Will apply", "No")]
    [InlineData("Status", "excluded")]
    [InlineData("Status", "skip")]
    [InlineData("Status", "Not applying")]
    [InlineData("Status", "won't apply")]
    public void An_answer_that_leaves_a_program_out_is_a_decision(string header, string cell)
    {
        var table = List($"name,{header}\nElm,{cell}\n");

        Assert.Equal(new ListOverride("Elm||", Includes: false, "decided by hand", Decided: null), Assert.Single(table.Overrides.AsEnumerable()));
        Assert.Single(table.Notes.AsEnumerable());
    }

    [Theory]
    [InlineData("Exclude?", "N", 0)]
    [InlineData("Include?", "Y", 1)] // that the rules are set aside, it does not say
    [InlineData("Apply?", "Y", 0)]
    [InlineData("Apply?", "maybe", 1)]
    [InlineData("Apply?", "if they sponsor", 1)]
    [InlineData("Apply?", "x", 1)]
    [InlineData("Exclude?", "?", 0)]
    [InlineData("Exclude?", "Y?", 1)]
    [InlineData("Exclude?", "yes??", 1)]
    [InlineData("Apply?", "n?", 1)]
    [InlineData("Status", "applied", 0)]
    [InlineData("Status", "rejected 2026", 0)]
    [InlineData("Status", "skip the fee", 0)]
    [InlineData("Status", "not applying yet", 0)]
    public void An_answer_that_leaves_no_program_out_decides_nothing(string header, string cell, int notes)
    {
        var table = List($"name,{header}\nElm,{cell}\n");

        Assert.Empty(table.Overrides.AsEnumerable());
        Assert.Equal(notes, table.Notes.Count);
    }

    [Fact]
    public void What_two_columns_decide_otherwise_is_undecided()
    {
        var table = List("name,Exclude?,Apply?\nElm,Y,Y\nOak,Y,N\n");

        Assert.Equal("Oak||", Assert.Single(table.Overrides.AsEnumerable()).Program);
    }

    [Theory]
    [InlineData("Elm,exclude\nELM,include\n")]
    [InlineData("Elm,include: mentor\nElm,exclude: far\n")]
    [InlineData("Elm,include\nElm,exclude\nElm,exclude\n")]
    public void Rows_of_one_program_that_decide_differently_decide_nothing(string rows)
    {
        var table = List($"name,Decided by hand\n{rows}");

        Assert.Empty(table.Overrides.AsEnumerable());
        var program = Assert.Single(table.Programs.AsEnumerable());
        Assert.Contains("include", program.Notes, StringComparison.Ordinal);
        Assert.Contains("exclude", program.Notes, StringComparison.Ordinal);
        Assert.DoesNotContain(table.Notes.AsEnumerable(), n => n.Message.Contains("say the same", StringComparison.Ordinal) && !rows.EndsWith("exclude\nElm,exclude\n", StringComparison.Ordinal));
    }

    /// <summary>One vocabulary for all columns that decide, with the reason people add.</summary>
    [Theory]
    [InlineData("Status", "Excluded - visa", "visa")]
    [InlineData("Status", "Skip - YOG", "YOG")]
    [InlineData("Status", "Removed: too far", "too far")]
    [InlineData("Status", "Not applying, too far", "too far")]
    [InlineData("Status", "Don't apply - no J1", "no J1")]
    [InlineData("Status", "dont apply", "")]
    [InlineData("Status", "Not eligible", "")]
    [InlineData("Status", "Ineligible (YOG)", "YOG")]
    [InlineData("Status", "Crossed out", "")]
    [InlineData("Status", "I will not apply", "")]
    [InlineData("Status 2027", "skip", "")]
    [InlineData("My decision", "No", "")]
    [InlineData("Decision", "N", "")]
    [InlineData("Decision", "no - visa", "visa")]
    [InlineData("Final decision", "nope", "")]
    [InlineData("Decision", "not interested", "")]
    [InlineData("Decision", "decided not to apply", "")]
    [InlineData("Decision", "won't apply", "")]
    [InlineData("Decision", "avoid", "")]
    [InlineData("Decision", "❌", "")]
    [InlineData("Decision", "✗", "")]
    [InlineData("Entscheidung", "nein", "")]
    [InlineData("Entscheidung", "nicht bewerben", "")]
    [InlineData("Decision", "Skip (YOG)", "YOG")]
    [InlineData("Decision", "Don't apply (YOG)", "YOG")]
    [InlineData("Decided by hand", "Skip (YOG)", "YOG")]
    [InlineData("Apply?", "will not apply", "")]
    [InlineData("Apply?", "no - visa", "visa")]
    [InlineData("Apply?", "NO (YOG)", "YOG")]
    [InlineData("Apply?", "No. Too far", "Too far")]
    [InlineData("Apply?", "✗", "")]
    [InlineData("Apply?", "not interested", "")]
    [InlineData("Apply 2027?", "No", "")]
    [InlineData("Should I apply?", "No", "")]
    [InlineData("Keep", "No", "")]
    [InlineData("On my list", "No", "")]
    [InlineData("Interested?", "No", "")]
    [InlineData("Aplicar?", "não", "")]
    [InlineData("Postuler ?", "non", "")]
    [InlineData("Remove", "Yes", "")]
    [InlineData("Drop", "x", "")]
    [InlineData("Exclude?", "yes - too far", "too far")]
    [InlineData("name", "Zeta (DO NOT APPLY)", "")]
    [InlineData("name", "Zeta - don't apply", "")]
    [InlineData("name", "Zeta [closed]", "")]
    [InlineData("name", "DUPLICATE - ignore", "")]
    [InlineData("name", "DO NOT APPLY - Rho Hospital", "")]
    [InlineData("name", "DO NOT APPLY: Chi Hospital", "")]
    [InlineData("name", "do not apply Rho Hospital", "")]
    [InlineData("name", "(skip) Tau Hospital", "")]
    [InlineData("name", "[SKIP] Tau2 Hospital", "")]
    [InlineData("name", "Closed: Upsilon Hospital", "")]
    [InlineData("name", "CLOSED - Psi Hospital", "")]
    [InlineData("name", "✗ Lambda Hospital", "")]
    [InlineData("name", "❌ Mu Hospital", "")]
    [InlineData("name", "Om4 Hospital ❌", "")]
    [InlineData("name", "🚫 Nu Hospital", "")]
    [InlineData("name", "~~Theta Hospital~~", "")]
    [InlineData("name", "Om1 Hospital, closed", "")]
    [InlineData("name", "Eta2 Hospital (closed 2025)", "")]
    [InlineData("name", "Om2 Hospital (removed)", "")]
    [InlineData("name", "Ol Hospital (dropped)", "")]
    [InlineData("name", "Oa Hospital (not interested)", "")]
    [InlineData("name", "Om Hospital - excluded (YOG)", "")]
    [InlineData("name", "Om Hospital - skip: too far", "")]
    [InlineData("Apply?", "Hell no", "")]
    [InlineData("Apply?", "No way", "")]
    [InlineData("Apply?", "No thanks", "")]
    [InlineData("Apply?", "nah", "")]
    [InlineData("Apply?", "definitely not", "")]
    [InlineData("Apply?", "of course not", "")]
    [InlineData("Apply?", "not this year", "")]
    [InlineData("Apply?", "not worth it", "")]
    [InlineData("Apply?", "👎", "")]
    [InlineData("Apply?", "no - changed my mind", "changed my mind")]
    [InlineData("Will not apply", "yes", "")]
    [InlineData("Not interested", "x", "")]
    [InlineData("Exclude?", "yes - no longer accredited", "no longer accredited")]
    [InlineData("Notes", "DO NOT APPLY - malignant", "DO NOT APPLY - malignant")]
    [InlineData("Bemerkungen", "nicht bewerben", "nicht bewerben")]
    public void Whatever_people_write_to_leave_a_program_out_is_a_decision(string header, string cell, string reason)
    {
        var table = List(header == "name" ? $"name,state\n\"{cell}\",NY\n" : $"name,{header}\nElm,\"{cell}\"\n");

        var decision = Assert.Single(table.Overrides.AsEnumerable());
        Assert.Equal((false, reason.Length == 0 ? "decided by hand" : reason), (decision.Includes, decision.Reason));
        Assert.Contains("your decision", Assert.Single(table.Notes.AsEnumerable()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Apply?", "no?")]
    [InlineData("Apply?", "not sure")]
    [InlineData("Apply?", "not yet")]
    [InlineData("Apply?", "no idea")]
    [InlineData("Apply?", "no decision yet")]
    [InlineData("Apply?", "no, unless they answer")]
    [InlineData("Apply?", "No - maybe later")]
    [InlineData("Apply?", "yes - top choice")]
    [InlineData("Apply?", "Sim")]
    [InlineData("Exclude?", "no - visa ok")]
    [InlineData("Exclude?", "✗")]
    [InlineData("Decision", "yes")]
    [InlineData("Decision", "no news")]
    [InlineData("Decision", "skip if no reply")]
    [InlineData("Decision", "skip - YOG?")]
    [InlineData("Decision", "skip (YOG?)")]
    [InlineData("Decision", "don't apply yet")]
    [InlineData("Include or exclude", "no")]
    [InlineData("Status", "No")]
    [InlineData("Status", "not applied yet")]
    [InlineData("Status", "skip - YOG?")]
    [InlineData("Status", "excluded until they answer")]
    [InlineData("Status", "not eligible?")]
    [InlineData("Status", "removed from their list")]
    [InlineData("Status", "avoid the rush")]
    [InlineData("Applied", "No")]
    [InlineData("name", "Closed Door Clinic")]
    [InlineData("name", "Elm (formerly closed)")]
    [InlineData("Notes", "do not apply before they answer")]
    [InlineData("Notes", "skip the essay")]
    [InlineData("Notes", "friends say don't apply")]
    [InlineData("name", "Skip Barber Hospital")]
    [InlineData("name", "Closed Loop Clinic")]
    [InlineData("name", "Drop-in Clinic")]
    [InlineData("name", "Elm (closed?)")]
    [InlineData("name", "Elm - closed, reopened 2025")]
    [InlineData("name", "REMOVED Sigma Hospital")]
    [InlineData("name", "Od Hospital - NO")]
    [InlineData("Apply?", "yes - not anymore")]
    [InlineData("Apply?", "yes, not this year")]
    [InlineData("Apply?", "Yes, next year")]
    [InlineData("Apply?", "Yes (cancelled)")]
    [InlineData("Apply?", "yes - no")]
    [InlineData("Apply?", "Yes -> changed my mind, no")]
    [InlineData("Apply?", "yes, no, maybe")]
    [InlineData("Apply?", "no - yes after all")]
    [InlineData("Decision", "include: no")]
    [InlineData("Decision", "include, not")]
    [InlineData("Decision", "include (changed: exclude)")]
    [InlineData("Decision", "include - no wait, exclude")]
    [InlineData("Decision", "include 2025, exclude 2026")]
    [InlineData("Decision", "exclude 2025, include 2026")]
    [InlineData("Decision", "include (changed: exclude) (2026-11-20)")]
    [InlineData("Decided by hand", "no (2026-11-20)")]
    [InlineData("Will not apply", "no")]
    [InlineData("Apply (last year)", "no")]
    [InlineData("Apply (2025)", "no")]
    [InlineData("Apply 2025?", "no")]
    [InlineData("Apply 2025-26", "no")]
    [InlineData("Status 2025", "not applying")]
    public void What_only_sounds_like_it_is_none(string header, string cell) =>
        Assert.Empty(List(header == "name" ? $"name,state\n\"{cell}\",NY\n" : $"name,{header}\nElm,\"{cell}\"\n").Overrides.AsEnumerable());

    [Theory]
    [InlineData("DO NOT APPLY", true)]
    [InlineData("Not eligible:", true)]
    [InlineData("NOT APPLYING", true)]
    [InlineData("== SKIP ==", true)]
    [InlineData("No", true)]
    [InlineData("Excluded programs", true)]
    [InlineData("Not applying this year", true)]
    [InlineData("Rejected me last year", false)]
    [InlineData("Applying", false)]
    [InlineData("J-1 ONLY", false)]
    [InlineData("J-1 programs", false)]
    [InlineData("Backup programs:", false)]
    [InlineData("Not applied", false)]
    [InlineData("Rejected", false)]
    public void A_heading_that_says_so_leaves_out_the_rows_below_it(string heading, bool leavesOut)
    {
        var table = List($"name,visa,Min Step 2 CK\nElm,J-1,220\n{heading},,\nOak,J-1,220\nAsh,J-1,220\nTier 2,,\nFir,J-1,220\n");

        Assert.Equal(["Elm", "Oak", "Ash", "Fir"], table.Programs.Select(p => p.Name));
        Assert.Equal(leavesOut ? ["Oak||", "Ash||"] : [], table.Overrides.Where(o => !o.Includes).Select(o => o.Program));
    }

    [Fact]
    public void A_heading_says_the_state_or_specialty_of_the_rows_below_that_say_none()
    {
        var table = List("name,state,specialty,visa\nNEW YORK,,,\nElm,,IM,J-1\nOak,NJ,IM,J-1\nFamily Medicine,,,\nAsh,,,J-1\nTexas,,,\nFir,,,J-1\nReach,,,\nYew,,,J-1\n");

        Assert.Equal([("Elm", "NY", "Internal Medicine"), ("Oak", "NJ", "Internal Medicine"), ("Ash", null, "Family Medicine"), ("Fir", "TX", "Family Medicine"), ("Yew", null, null)],
            table.Programs.Select(p => (p.Name, p.State, p.Specialty)));
    }

    [Theory]
    [InlineData("How to apply", false)]
    [InlineData("Application deadline", false)]
    [InlineData("Mentor says apply", true)]
    [InlineData("Apply there", true)]
    public void A_column_that_may_decide_and_is_not_read_is_told_apart(string header, bool isTold) => Assert.Equal(
        isTold, List($"name,state,{header}\nElm,NY,No\n").Notes.Any(n => n.Message.Contains("your decisions", StringComparison.Ordinal)));

    /// <summary>A row without a track decides for the one program there is, and for none of several.</summary>
    [Theory]
    [InlineData("Kay,Categorical,\nKay,,include\n", 1)]
    [InlineData("Kay,,include\nKay,Categorical,\n", 1)]
    [InlineData("Kay,Categorical,\nKay,Preliminary,\nKay,,include\n", 0)]
    [InlineData("Kay,Categorical,\nKay,,include\nKay,Preliminary,\n", 0)]
    [InlineData("Kay,,include\nKay,Categorical,\nKay,Preliminary,\n", 0)]
    [InlineData("Kay,Categorical,\nKay,Preliminary,exclude\nKay,,include\n", 1)]
    [InlineData("Kay,Categorical,include\nKay,Preliminary,exclude\n", 2)]
    public void A_row_without_a_track_decides_for_none_of_several(string rows, int decisions)
    {
        var table = List($"name,track,Decided by hand\n{rows}");

        Assert.Equal(decisions, table.Overrides.Count);
        Assert.Equal(decisions == 0 || (decisions == 1 && rows.Contains("exclude", StringComparison.Ordinal)),
            table.Programs[0].Notes?.Contains("include", StringComparison.Ordinal) == true && table.Notes.Any(n => n.Message.Contains("several tracks", StringComparison.Ordinal)));
        Assert.DoesNotContain(table.Overrides.AsEnumerable(), o => o.Includes && rows.Contains("Preliminary", StringComparison.Ordinal) && !rows.Contains("Categorical,include", StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_of_one_program_that_decide_alike_keep_all_reasons()
    {
        var table = List("name,Decided by hand\nElm,exclude: far\nElm,exclude: malignant (2026-11-20)\nElm,exclude\n");

        Assert.Equal("far; malignant", Assert.Single(table.Overrides.AsEnumerable()).Reason);
    }

    /// <summary>What may say that a program is left out, and is not taken for it, is told.</summary>
    [Theory]
    [InlineData("name", "REMOVED Sigma Hospital")]
    [InlineData("name", "Elm Hospital CLOSED")]
    [InlineData("name", "Od Hospital - NO")]
    [InlineData("name", "Elm (closed?)")]
    [InlineData("name", "Oe Hospital (US grads only)")]
    [InlineData("Apply?", "yes - not anymore")]
    [InlineData("Apply?", "yes, no, maybe")]
    [InlineData("Decision", "include: no")]
    [InlineData("Apply (last year)", "no")]
    [InlineData("Apply 2025?", "no")]
    [InlineData("Status", "Closed")]
    [InlineData("Notes", "program closed?")]
    public void What_may_leave_a_program_out_is_told(string header, string cell) =>
        Assert.NotEmpty(List(header == "name" ? $"name,state\n\"{cell}\",NY\n" : $"name,{header}\nElm,\"{cell}\"\n").Notes.AsEnumerable());

    /// <summary>The season is told by what is given with the file, else by a later column; where nobody tells, it is asked for.</summary>
    [Theory]
    [InlineData("Apply 2027?", 2027, "n", true, false)]
    [InlineData("Apply 2026-27?", 2027, "n", true, false)]
    [InlineData("Apply 2025-26?", 2027, "n", false, false)]
    [InlineData("Apply 2025?", 2027, "n", false, false)]
    [InlineData("Apply 2026?", 2027, "n", true, true)]
    [InlineData("Apply 2026?", 0, "n", true, true)]
    [InlineData("Apply 2025?,Apply 2026?", 0, "n,y", false, true)]
    [InlineData("Apply (2025),Apply (2027)", 2027, "n,y", false, false)]
    public void A_decision_of_an_earlier_season_decides_nothing(string headers, int season, string cells, bool leavesOut, bool isAsked)
    {
        var table = List($"name,{headers}\nElm,{cells}\n", season == 0 ? null : season);

        Assert.Equal(leavesOut, table.Overrides.Count == 1);
        Assert.Equal(isAsked, table.Notes.Any(n => n.Message.StartsWith("names a year", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_day_tells_the_season_where_none_is_given() =>
        Assert.Empty(ProgramCsv.Read(CsvText.Stream("name,Apply 2025?\nElm,no\n"), new FileDefaults { AsOf = new(2026, 11, 23) }).AsT0.Overrides.AsEnumerable());

    /// <summary>A program that is closed or not accredited cannot be applied to.</summary>
    [Theory]
    [InlineData("Status", "Program closed", true)]
    [InlineData("Status", "Accreditation withdrawn", true)]
    [InlineData("Status", "accreditation withdrawn?", false)]
    [InlineData("Status", "Closed", false)] // may be the application
    [InlineData("Status", "program closed their applications", false)]
    [InlineData("Accreditation status", "Withdrawn", true)]
    [InlineData("Accreditation status", "Initial accreditation", false)]
    [InlineData("Accreditation status", "Continued Accreditation", false)]
    [InlineData("Accreditation", "Probation", false)]
    [InlineData("Accreditation", "Continued accreditation with warning", false)]
    [InlineData("Accredited?", "No", true)]
    [InlineData("Program status", "Closed", true)]
    [InlineData("Program status", "Active", false)]
    [InlineData("name", "Beta Hospital - accreditation withdrawn", true)]
    [InlineData("name", "Og Hospital NOT ACCREDITED", true)]
    [InlineData("name", "Og Hospital (accreditation may be lost)", false)]
    public void A_closed_program_is_left_out(string header, string cell, bool leavesOut)
    {
        var table = List(header == "name" ? $"name,state\n\"{cell}\",NY\n" : $"name,{header},Apply?\nElm,\"{cell}\",yes\n");

        Assert.Equal(leavesOut, Assert.Single(table.Programs.AsEnumerable()) is { Key: var key } && table.Overrides.Any(o => o.Program == key && !o.Includes));
        Assert.True(!leavesOut || !table.Notes.IsEmpty);
    }

    [Fact]
    public void A_heading_ends_the_one_above_it()
    {
        var table = List("name,state,visa\nElm,NY,J-1\nExcluded,,\nOak,NY,J-1\n,,\nAsh,NY,J-1\nJ-1 programs,,\nFir,NY,J-1\n");

        Assert.Equal(["Elm", "Oak", "Ash", "Fir"], table.Programs.Select(p => p.Name));
        Assert.Equal(["Oak||NY", "Ash||NY"], table.Overrides.Select(o => o.Program));
        Assert.Single(table.Notes.AsEnumerable(), n => n.Message.StartsWith("a blank row stands between", StringComparison.Ordinal));
    }

    /// <summary>What stands below a cell goes on in it; a program whose name is missing is not joined to another.</summary>
    [Theory]
    [InlineData(",,H-1B,", 0, "Sponsored")]
    [InlineData(",,no H-1B", 0, "NotSponsored")]
    [InlineData(",NJ,H-1B,", 1, "NotListed")]
    [InlineData(",NJ,H-1B,3", 1, "NotListed")]
    [InlineData("\n,,H-1B,", 1, "NotListed")]
    public void A_row_without_a_name_goes_on_in_the_one_above(string row, int setAside, string h1B)
    {
        var table = List($"name,state,visa,yog\nAlpha Hospital,NY,J-1,5\n{row}\n");

        Assert.Equal((setAside, h1B), (table.SetAside.Count, Assert.Single(table.Programs.AsEnumerable()).Visa.H1B.ToString()));
        Assert.DoesNotContain(table.SetAside.SelectMany(r => r.Problems.AsEnumerable()), p => p.ToString().Contains("found: )", StringComparison.Ordinal));
    }

    private static ProgramTable List(string text, int? season = 2027) =>
        ProgramCsv.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), new FileDefaults { Season = season }).AsT0;

    private static ProgramTable Read(string cell) => ProgramCsv.Read(new MemoryStream(Encoding.UTF8.GetBytes($"name,Decided by hand\nElm,\"{cell}\"\n"))).AsT0;
}
