namespace ReapplyKit.Interchange;

/// <summary>A column that a reader knows: what it means, how its cells are read, and under which headers it stands where.</summary>
/// <param name="name">Its own name, under which this library writes it.</param>
/// <param name="meaning">What it says of the program or applicant.</param>
/// <param name="words">What its cells may say.</param>
/// <param name="example">A cell.</param>
/// <param name="headers">Other headers, by where they are met.</param>
internal sealed class CsvColumn(string name, string meaning, string words, string example, params SourceHeaders[] headers)
{
    /// <summary>What the cells of a column that counts may say.</summary>
    public const string WholeNumber = "a whole number";

    /// <summary>Its own name.</summary>
    public string Name => name;

    /// <summary>What it says.</summary>
    public string Meaning => meaning;

    /// <summary>What its cells may say.</summary>
    public string Words => words;

    /// <summary>Whether its cells are numbers of things, so that "number of" before its header changes nothing.</summary>
    public bool IsCount => words.StartsWith(WholeNumber, StringComparison.Ordinal);

    /// <summary>A cell.</summary>
    public string Example => example;

    /// <summary>Other headers.</summary>
    public IReadOnlyList<SourceHeaders> Headers => headers;
}

/// <summary>Headers of a column as a source writes them.</summary>
/// <param name="Source">The source, such as FREIDA.</param>
/// <param name="Headers">The headers; letters and digits count, case, spaces and marks do not.</param>
internal sealed record SourceHeaders(string Source, params string[] Headers);
