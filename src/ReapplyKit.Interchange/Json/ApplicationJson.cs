namespace ReapplyKit.Interchange;

/// <summary>Reads the application section of a case.</summary>
internal static class ApplicationJson
{
    private const int MostLetters = 100;

    public static ApplicationDraft Read(JsonCursor at)
    {
        at.Knows("statements", "experiences", "assignments", "reviews", "items", "submitted");
        return new ApplicationDraft
        {
            Statements = at["statements"].ListOrNull(Statement),
            Experiences = at["experiences"].ListOrNull(Experience),
            Assignments = at["assignments"].ListOrNull(Assignment),
            Reviews = at["reviews"].ListOrNull(Review),
            Items = Items(at["items"]),
            Submitted = at["submitted"].Date(),
        };
    }

    private static PersonalStatement? Statement(JsonCursor at)
    {
        at.Knows("name", "version", "specialty", "text", "redFlags");
        return at["name"].Required().Text() is not { } name ? null : new PersonalStatement
        {
            Name = name,
            Version = at["version"].Word<StatementVersion>() ?? StatementVersion.Core,
            Specialty = at["specialty"].Text(),
            Text = at["text"].Text(),
            RedFlags = at["redFlags"].ListOrNull(Passage) ?? [],
        };
    }

    private static RedFlagPassage? Passage(JsonCursor at)
    {
        at.Knows("explains", "text");
        var (explains, text) = (at["explains"].Required().Word<WeaknessKind>(), at["text"].Required().Text());
        return explains is { } kind && text is not null ? new RedFlagPassage { Explains = kind, Text = text } : null;
    }

    private static Experience Experience(JsonCursor at)
    {
        at.Knows("title", "description", "mostMeaningful");
        return new Experience { Title = at["title"].Text(), Description = at["description"].Text(), MostMeaningful = at["mostMeaningful"].Text() };
    }

    private static ProgramAssignment? Assignment(JsonCursor at)
    {
        at.Knows("program", "specialty", "statement", "letters");
        return at["program"].Required().Text() is not { } program ? null : new ProgramAssignment
        {
            Program = program,
            Specialty = at["specialty"].Text(),
            Statement = at["statement"].Text(),
            Letters = at["letters"].Whole(0, MostLetters),
        };
    }

    private static OutsideReview Review(JsonCursor at)
    {
        at.Knows("reviewer", "worry", "generic", "mended");
        return new OutsideReview
        {
            Reviewer = at["reviewer"].Word<ReviewerKind>() ?? ReviewerKind.Other,
            Worry = at["worry"].Text(),
            Generic = at["generic"].Text(),
            Mended = at["mended"].YesNo(),
        };
    }

    private static ValueList<ItemState> Items(JsonCursor at)
    {
        at.Knows([.. Enum.GetValues<ReadinessItem>().Select(Words.Of)]);
        return Enum.GetValues<ReadinessItem>()
            .Where(item => at[Words.Of(item)].YesNo() is not null)
            .Select(item => new ItemState(item, at[Words.Of(item)].YesNo()!.Value))
            .ToValueList();
    }
}
