using System.Text;
using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>A program list built to a target: who is on it, who is not and why, and where the mix fell short.</summary>
public sealed record ProgramList
{
    internal ProgramList()
    {
    }

    /// <summary>The rule pack it was built by.</summary>
    public RulePackStamp Pack { get; internal init; }

    /// <summary>What it was built to.</summary>
    public ListTarget Target { get; internal init; }

    /// <summary>
    /// The programs on the list: green first, then yellow, then red; within a label by visa, IMG presence, ties and open questions, and by
    /// name where nothing else tells them apart.
    /// </summary>
    public ValueList<ListedProgram> Programs { get; internal init; }

    /// <summary>The programs left out, in the same order.</summary>
    public ValueList<LeftOutProgram> LeftOut { get; internal init; }

    /// <summary>Settings whose own programs did not fill their seats.</summary>
    public ValueList<ListShortfall> Shortfalls { get; internal init; }

    /// <summary>What to know of the list as a whole, the most important first.</summary>
    public ValueList<ListNote> Notes { get; internal init; }

    /// <summary>How many programs on the list have a label; where an exam is missing, the one if it is passed.</summary>
    /// <param name="label">The label.</param>
    /// <returns>0 or more.</returns>
    public int Count(ProgramLabel label) => Programs.Count(p => p.Assessment.ListLabel == label);

    /// <summary>Why a program is on the list or is not, by its name, its NRMP code or its ACGME number.</summary>
    /// <param name="nameOrCode">The name, in any case, the code or the number.</param>
    /// <returns>
    /// The answer for each program so called, in the order of the list; where there is none, the nearest names of those that are known.
    /// </returns>
    /// <exception cref="ArgumentException">Nothing is asked for.</exception>
    public OneOf<ValueList<ListAnswer>, NoSuchProgram> Why(string nameOrCode) =>
        ListAnswers.Of(this, Guard.Against.NullOrWhiteSpace(nameOrCode));

    /// <summary>The list as plain text: how many of each label, what to know, then each program and why it is on the list.</summary>
    /// <returns>The text, in invariant culture with line feeds.</returns>
    public string ToText()
    {
        var text = new StringBuilder().Append(this).Append('\n');
        foreach (var note in Notes)
            text.Append(note.Text).Append('\n');
        foreach (var shortfall in Shortfalls.Where(s => s.Empty > 0))
            text.Append(shortfall).Append('\n');
        foreach (var listed in Programs)
            text.Append("- ").Append(ListAnswers.Of(listed).Sentence).Append('\n');
        return text.ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of(
        $"{Programs.Count} programs: {Count(ProgramLabel.Green)} green, {Count(ProgramLabel.Yellow)} yellow, {Count(ProgramLabel.Red)} red; {LeftOut.Count} left out");
}

/// <summary>A program on the list, and the seat it takes.</summary>
public sealed record ListedProgram
{
    internal ListedProgram(ProgramAssessment assessment, ProgramSetting seat, ListOverride? @override = null) =>
        (Assessment, Seat, Override) = (assessment, seat, @override);

    /// <summary>Its verdict.</summary>
    public ProgramAssessment Assessment { get; internal init; }

    /// <summary>The setting whose seat it takes; its own, unless it stands in where that setting ran short.</summary>
    public ProgramSetting Seat { get; internal init; }

    /// <summary>Who put it there against the rules, and why; null where the rules did.</summary>
    public ListOverride? Override { get; internal init; }

    /// <summary>Whether it stands in for a setting that ran short.</summary>
    public bool IsStandIn => Seat != Assessment.Program.Setting;

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Assessment.Program.Name}: {Assessment.ListLabel}, {Seat} seat");
}

/// <summary>A program that is not on the list, and why.</summary>
public sealed record LeftOutProgram
{
    internal LeftOutProgram(ProgramAssessment assessment, LeftOutReason reason, ListOverride? @override = null) =>
        (Assessment, Reason, Override) = (assessment, reason, @override);

    /// <summary>Its verdict.</summary>
    public ProgramAssessment Assessment { get; internal init; }

    /// <summary>Why it is not on the list.</summary>
    public LeftOutReason Reason { get; internal init; }

    /// <summary>Who kept it off, and why; null where the rules did.</summary>
    public ListOverride? Override { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Assessment.Program.Name}: left out, {Reason}");
}

/// <summary>Why a program is not on the list.</summary>
public enum LeftOutReason
{
    /// <summary>A strict requirement is missed, or the visa needed is not sponsored.</summary>
    Excluded,

    /// <summary>Another specialty, state or track is wanted.</summary>
    NotWanted,

    /// <summary>A specialty is wished for and nobody states this program's: ask before it takes a seat.</summary>
    SpecialtyNotStated,

    /// <summary>There are as many red programs as allowed.</summary>
    RedCap,

    /// <summary>No seat is left: the list is full, and its seats are given by the mix.</summary>
    ListFull,

    /// <summary>Somebody decided against it.</summary>
    Overridden,
}

/// <summary>Seats of a setting that its own programs could not fill.</summary>
public sealed record ListShortfall
{
    internal ListShortfall()
    {
    }

    /// <summary>The specialty whose seats they are; null where the list has one total for all.</summary>
    public string? Specialty { get; internal init; }

    /// <summary>The setting.</summary>
    public ProgramSetting Setting { get; internal init; }

    /// <summary>Seats the mix gives it.</summary>
    public int Wanted { get; internal init; }

    /// <summary>Seats its own programs fill.</summary>
    public int Found { get; internal init; }

    /// <summary>Seats filled by programs of another or unknown setting.</summary>
    public int StandIns { get; internal init; }

    /// <summary>What keeps programs of this setting off the list: what would have to change to fill it.</summary>
    public ValueList<ShortfallRemedy> WouldFill { get; internal init; }

    /// <summary>Seats that stay empty.</summary>
    public int Empty => Wanted - Found - StandIns;

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Setting}: {Found} of {Wanted} seats filled, {StandIns} stand-ins, {Empty} empty");
}

/// <summary>
/// What would help fill a shortfall: programs of that setting that are not on the list, by the reason that keeps them off.
/// </summary>
public sealed record ShortfallRemedy
{
    internal ShortfallRemedy(LeftOutReason reason, int programs) =>
        (Reason, Programs) = (reason, programs);

    /// <summary>The reason.</summary>
    public LeftOutReason Reason { get; internal init; }

    /// <summary>How many programs it keeps off.</summary>
    public int Programs { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Programs} programs: {Reason}");
}
