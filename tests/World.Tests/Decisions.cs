namespace World.Tests;

/// <summary>The decisions of the design under which this version may answer otherwise than 0.1.0; whatever else differs is a fault.</summary>
internal static class Decisions
{
    public static IEnumerable<(string Difference, string? Decision)> Between(World world, JsonNode before, JsonNode now) =>
        (before["problems"], now["problems"]) switch
        {
            ({ }, { }) => [],
            ({ } refused, null) => [("read now", WhyRead(refused.Text()))],
            (null, { } refused) => [("refused now", WhyRefused(refused.Text()))],
            _ => [.. Tiers(world, before, now), .. Overall(before, now), .. Verdict(world, before, now), .. Season(world, before, now), .. Labels(world, before, now), .. Plan(before, now)],
        };

    private static string? WhyRead(string problem) =>
        problem.Contains("code", StringComparison.Ordinal) || problem.Contains("column", StringComparison.Ordinal) || problem.Contains("visa", StringComparison.OrdinalIgnoreCase)
            || problem.Contains("header", StringComparison.Ordinal) ? "tolerant at the edge: a row or a cell is set aside, and the rest is read" : null;

    private static string? WhyRefused(string problem) =>
        problem.Contains("certificate", StringComparison.Ordinal) || problem.Contains("correct", StringComparison.Ordinal)
            ? "facts that cannot both be true are named" : null;

    private static IEnumerable<(string, string?)> Tiers(World world, JsonNode before, JsonNode now) =>
        from component in now["rubric"]!["tiers"].Keys()
        let was = before["rubric"]!["tiers"]![component].Text()
        let isNow = now["rubric"]!["tiers"]![component].Text()
        where was != isNow
        select ($"{component}: {was} to {isNow}", component switch
        {
            "usce" when world.Applicant.Stays is not null => "USCE: dated rotations are counted in days, each day once",
            "step1" or "step2Ck" when !world.Applicant.HasBothExams => "exams: not taken, failed and failed but passed since are three states",
            _ => null,
        });

    private static IEnumerable<(string, string?)> Overall(JsonNode before, JsonNode now)
    {
        var (was, isNow) = (before["rubric"]!["overall"].Text(), now["rubric"]!["overall"].Text());
        if (was != isNow)
            yield return ($"overall: {was} to {isNow}", "overall: the weakest known tier, unknown where too little is known");
    }

    private static IEnumerable<(string, string?)> Verdict(World world, JsonNode before, JsonNode now)
    {
        var (was, isNow) = (before["diagnosis"]?["verdict"].Text(), now["diagnosis"]?["verdict"].Text());
        if (was != isNow)
        {
            yield return ($"verdict: {was} to {isNow}", isNow == "running" ? "suspects: a cycle is diagnosed from Match Week's Monday on" : null);
            yield break;
        }
        var (gone, added) = (
            before["diagnosis"]?["suspects"].Keys().Except(now["diagnosis"]!["suspects"].Keys()).ToList() ?? [],
            now["diagnosis"]?["suspects"].Keys().Except(before["diagnosis"]!["suspects"].Keys()).ToList() ?? []);
        foreach (var suspect in gone)
        {
            yield return ($"no longer suspected: {suspect}", (suspect, world.Applicant.Cycle!.Value.Interviews) switch
            {
                ("visaNeed" or "applicationBreadth" or "lateSubmission" or "geography", > 2) =>
                    "suspects: visa need, breadth and late submission only where interviews are few",
                (_, > 2) => "suspects: other weaknesses follow apart, as also weak",
                ("lateSubmission", _) => "suspects: late is after programs began to review",
                ("applicationBreadth", _) => "suspects: breadth is told for internal medicine, family medicine and psychiatry only",
                ("usce", _) => "USCE: dated rotations are counted in days, each day once",
                ("step1" or "step2Ck", _) when !world.Applicant.HasBothExams => "suspects: first what is procedural, such as not eligible",
                _ => null,
            });
        }
        foreach (var suspect in added)
        {
            yield return ($"suspected now: {suspect}", suspect switch
            {
                "notEligible" => "suspects: first what is procedural, such as not eligible",
                "usce" or "letters" or "step1" or "step2Ck" or "yearsSinceGraduation" => "open verdicts say how far they are open, and suspects use the bound",
                "visaNeed" => "suspects: a visa that few programs sponsor is a cause where interviews are few",
                "step3" => "exams: a Step 3 that was failed is a fact",
                _ => null,
            });
        }
    }

    private static IEnumerable<(string, string?)> Season(World world, JsonNode before, JsonNode now)
    {
        var (was, isNow) = ((int)before["season"]!["year"]!, (int)now["season"]!["year"]!);
        if (was != isNow)
            yield return ($"season: {was} to {isNow}", isNow == Calendar.Ahead(world.AsOf) ? "the season planned for: the first whose review lies ahead"
                : !world.Applicant.HasBothExams ? "the season planned for: the first before which the missing results can arrive" : null);
    }

    private static IEnumerable<(string, string?)> Labels(World world, JsonNode before, JsonNode now)
    {
        var was = before.Labels().ToDictionary(l => l.Key, l => l.Label);
        foreach (var (key, label) in now.Labels())
        {
            if (!was.TryGetValue(key, out var old) || old == label)
                continue;
            yield return ($"label of {key}: {old} to {label}", (old, label) switch
            {
                _ when !world.Applicant.HasBothExams => "exams: no program is green while an exam is not passed",
                ("excluded", _) or (_, "excluded") => "visa: a cell is read by its own words, and only a refusal excludes",
                ("yellow", "green") => "labels: a requirement nobody publishes charges nothing",
                ("yellow", "red") or ("red", "yellow") or ("green", "yellow") or ("green", "red") or ("red", "green") =>
                    "labels: charges, presence and visa by the table",
                _ => null,
            });
        }
    }

    private static IEnumerable<(string, string?)> Plan(JsonNode before, JsonNode now)
    {
        if (before["schedule"] is null)
        {
            yield return ("a plan now", "there is always a plan, in four depths");
            yield break;
        }
        var (was, isNow) = (before["schedule"]!["milestones"].Keys().ToHashSet(), now["schedule"]!["milestones"].Keys().ToHashSet());
        foreach (var gone in was.Except(isNow))
            yield return ($"no longer asked: {gone}", now["accounted"]?[gone]?.ToString() switch
            {
                "not this season" => "what falls out is listed, with its reason and its turn",
                "done before" => "what the file shows, or the library has just done, is done on the day of planning",
                "dropped" or "held" => "a milestone belongs to the plan by decisions and by what the file shows",
                _ => null,
            });
        foreach (var added in isNow.Except(was))
        {
            yield return ($"asked now: {added}", added.Split('.')[0] switch
            {
                "ecfmg" or "exam" or "decide" or "targets" => "the exam track: each part where the file lacks it",
                "nrmp" or "rank" or "soap" or "season" or "match" or "outreach" or "update" or "submit" or "interview" => "after submission the year goes on",
                "eras" or "list" or "letters" or "audit" or "statement" or "opinions" or "clinical" or "research" or "autopsy" or "plan" =>
                    "one calendar: the core that an application cannot go without, with what the network gives room for",
                _ => null,
            });
        }
    }
}
