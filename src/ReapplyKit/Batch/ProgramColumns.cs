using Ardalis.GuardClauses;

namespace ReapplyKit.Batch;

/// <summary>What labels read of many programs, a column each: their keys, visa policies, requirements and IMG presence.</summary>
public sealed record ProgramColumns
{
    private ProgramColumns(ResidencyProgram[] programs)
    {
        All = new ValueList<ResidencyProgram>(programs);
        Keys = programs.Select(p => p.Key).ToValueList();
        Visa = Column(programs, p => p.Visa);
        MinStep2Ck = Column(programs, p => p.Requirements.MinStep2Ck);
        Graduation = Column(programs, p => new GraduationAsked(p.Requirements));
        MaxAttempts = Column(programs, p => p.Requirements.MaxAttempts);
        MinUsceMonths = Column(programs, p => new UsceAsked(p.Requirements.MinUsceMonths, p.Requirements.HandsOnUsce));
        MinLetters = Column(programs, p => p.Requirements.MinLetters);
        EcfmgCertificate = Column(programs, p => p.Requirements.EcfmgCertificate);
        ImgPresence = Column(programs, p => p.ImgPresence);
    }

    /// <summary>How many programs there are.</summary>
    public int Count => Keys.Count;

    /// <summary>The key of each program, as <see cref="ResidencyProgram.Key"/> gives it.</summary>
    public ValueList<string> Keys { get; }

    /// <summary>The programs themselves, for the few that a tie lifts.</summary>
    internal ValueList<ResidencyProgram> All { get; }

    internal CodedColumn<VisaPolicy> Visa { get; }

    internal CodedColumn<Requirement<int>> MinStep2Ck { get; }

    internal CodedColumn<GraduationAsked> Graduation { get; }

    internal CodedColumn<Requirement<int>> MaxAttempts { get; }

    internal CodedColumn<UsceAsked> MinUsceMonths { get; }

    internal CodedColumn<Requirement<int>> MinLetters { get; }

    internal CodedColumn<Requirement<bool>> EcfmgCertificate { get; }

    internal CodedColumn<ImgPresence> ImgPresence { get; }

    /// <summary>Columns of programs, in their order.</summary>
    /// <param name="programs">The programs.</param>
    /// <returns>The columns.</returns>
    public static ProgramColumns Of(IEnumerable<ResidencyProgram> programs) => new([.. Guard.Against.Null(programs)]);

    private static CodedColumn<T> Column<T>(ResidencyProgram[] programs, Func<ResidencyProgram, T> fact)
        where T : notnull => CodedColumn<T>.Of(Array.ConvertAll(programs, p => fact(p)));

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Count} programs");
}
