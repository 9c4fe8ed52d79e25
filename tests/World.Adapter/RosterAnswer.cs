using System.Globalization;

namespace World.Adapter;

/// <summary>A roster as it is read, and its tiers: row by row from the file as a whole, and in batch from its chunks.</summary>
internal static class RosterAnswer
{
    public static JsonObject Of(byte[] csv, LocalDate asOf)
    {
        var rubric = RulePack.Default.Rubric;
        using var stream = new MemoryStream(csv);
        var answer = RosterCsv.Read(stream).Match(
            roster => new JsonObject
            {
                ["notes"] = Side.Notes(roster),
                ["rows"] = Plain.Keyed(roster.Entries, e => Line(e.Line), e => Of(e, rubric.Assess(e.Profile, asOf))),
            },
            problems => Plain.Problems(problems.Problems));
        answer["batch"] = Batch(csv, asOf);
        return answer;
    }

    private static JsonObject Of(RosterEntry entry, CompetitivenessReport report)
    {
        var answer = RubricAnswer.Of(report);
        answer["reference"] = entry.Profile.Reference;
        answer["cycle"] = entry.Cycle is { } cycle
            ? new JsonObject { ["interviews"] = cycle.Interviews, ["matched"] = cycle.Matched, ["applications"] = cycle.Applications }
            : null;
        return answer;
    }

    private static JsonObject Batch(byte[] csv, LocalDate asOf)
    {
        var batch = new RubricBatch(RulePack.Default.Rubric);
        var (tiers, badRows, problems) = (new JsonObject(), new JsonObject(), new JsonArray());
        using var stream = new MemoryStream(csv);
        foreach (var chunk in RosterCsv.ReadInChunks(stream, batch.Rubric.Reading, asOf))
        {
            var assessed = new TierSet[chunk.Applicants.Count];
            batch.Assess(chunk.Applicants, assessed);
            for (var row = 0; row < assessed.Length; row++)
                tiers[Line(chunk.Lines[row])] = RubricAnswer.Tiers(assessed[row]);
            foreach (var bad in Side.SetAside(chunk))
                badRows[Line(bad.Line)] = Plain.List(bad.Problems.Select(Plain.Problem));
            foreach (var problem in chunk.Problems)
                problems.Add(Plain.Problem(problem));
        }
        return new JsonObject { ["tiers"] = tiers, ["badRows"] = badRows, ["problems"] = problems };
    }

    private static string Line(int line) => line.ToString(CultureInfo.InvariantCulture);
}
