namespace ReapplyKit.Interchange;

/// <summary>Reads the application section of a case.</summary>
internal static class ApplicationJson
{
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

    public static PersonalStatement? Statement(JsonCursor at)
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

    public static RedFlagPassage? Passage(JsonCursor at)
    {
        at.Knows("explains", "text");
        var (explains, text) = (at["explains"].Required().Word<WeaknessKind>(), at["text"].Required().Text());
        return explains is { } kind && text is not null ? new RedFlagPassage { Explains = kind, Text = text } : null;
    }

    public static Experience Experience(JsonCursor at)
    {
        at.Knows("title", "description", "mostMeaningful");
        return new Experience { Title = at["title"].Text(), Description = at["description"].Text(), MostMeaningful = at["mostMeaningful"].Text() };
    }

    public static ProgramAssignment? Assignment(JsonCursor at)
    {
        at.Knows("program", "specialty", "statement", "letters");
        return at["program"].Required().Text() is not { } program ? null : new ProgramAssignment
        {
            Program = program,
            Specialty = at["specialty"].Text(),
            Statement = at["statement"].Text(),
            Letters = at["letters"].Whole(0, ProgramAssignment.MostLetters),
        };
    }

    public static OutsideReview Review(JsonCursor at)
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

    public static ItemState? Item(JsonCursor at)
    {
        at.Knows("item", "done");
        var (item, done) = (at["item"].Required().Word<ReadinessItem>(), at["done"].Required().YesNo());
        return item is { } known && done is { } yes ? new ItemState(known, yes) : null;
    }

    // A list, or as version 1 has it an object: { "photo": true }.
    private static ValueList<ItemState> Items(JsonCursor at) => at.IsObject ? ItemsByName(at) : ItemList(at);

    private static ValueList<ItemState> ItemsByName(JsonCursor at)
    {
        at.Knows(Words.OfEach(typeof(ReadinessItem)));
        return Enum.GetValues<ReadinessItem>()
            .Where(item => at[Words.Of(item)].YesNo() is not null)
            .Select(item => new ItemState(item, at[Words.Of(item)].YesNo()!.Value))
            .ToValueList();
    }

    private static ValueList<ItemState> ItemList(JsonCursor at)
    {
        var items = new List<ItemState>();
        foreach (var place in at.Items())
        {
            if (Item(place) is not { } item)
                continue;
            if (items.Exists(i => i.Item == item.Item))
                place.Problem($"{Words.Of(item.Item)} is answered already");
            items.Add(item);
        }
        return items.ToValueList();
    }
}
