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
internal sealed record Chart(Schedule Schedule, LocalDate? Today) : Block;

/// <summary>Blocks behind a line that tells what they hold, where a reader can fold them away.</summary>
internal sealed record Folded(Phrase Summary, ValueList<Block> Inside, bool IsOpen = false) : Block;

/// <summary>A table with a caption; the first cell of a row names it.</summary>
internal sealed record Grid(string Caption, ValueList<string> Columns, ValueList<ValueList<Phrase>> Rows) : Block;

/// <summary>A paragraph.</summary>
internal sealed record Paragraph(Phrase Text) : Block;

/// <summary>A heading inside a part.</summary>
internal sealed record Subheading(string Text) : Block;
