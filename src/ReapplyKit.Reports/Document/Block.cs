namespace ReapplyKit.Reports;

/// <summary>A piece of a part, one below the other.</summary>
internal abstract record Block;

/// <summary>A list.</summary>
internal sealed record Bullets(ValueList<Bullet> Items) : Block;

/// <summary>An item of a list, with what belongs to it.</summary>
internal sealed record Bullet(Phrase Text, ValueList<Phrase> Details = default)
{
    public static implicit operator Bullet(Phrase text) => new(text);
}

/// <summary>The dated plan as a picture.</summary>
internal sealed record Chart(Schedule Schedule, LocalDate? Today, Progress Progress) : Block
{
    public GanttScale Scale { get; } = GanttScale.Of(Schedule);
}

/// <summary>Things with a name, their facts on the same line and what there is to say below.</summary>
internal sealed record Entries(ValueList<Entry> Items) : Block;

/// <summary>A thing of a list.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Facts">What is known of it, on the same line.</param>
/// <param name="Notes">What there is to say, a line each.</param>
/// <param name="Bar">Where it lies in the plan; null for what has no days.</param>
/// <param name="Traits">What a filter goes by, parted by spaces.</param>
internal sealed record Entry(Phrase Title, Phrase Facts, ValueList<Phrase> Notes = default, EntryBar? Bar = null, string Traits = "");

/// <summary>A stretch of the plan, in thousandths of it.</summary>
internal readonly record struct EntryBar(int From, int Length);

/// <summary>Shows only the entries that have a trait.</summary>
internal sealed record Filter(ValueList<(string Trait, string Text)> Traits) : Block;

/// <summary>Blocks behind a line that tells what they hold, where a reader can fold them away.</summary>
internal sealed record Folded(Phrase Summary, ValueList<Block> Inside, bool IsOpen = false) : Block;

/// <summary>A small table with a caption; the first cell of a row names it.</summary>
internal sealed record Grid(string Caption, ValueList<string> Columns, ValueList<ValueList<Phrase>> Rows) : Block;

/// <summary>A paragraph.</summary>
internal sealed record Paragraph(Phrase Text) : Block;

/// <summary>A heading inside a part.</summary>
internal sealed record Subheading(string Text) : Block;
