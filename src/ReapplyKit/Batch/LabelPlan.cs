using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ReapplyKit.Batch;

/// <summary>What the kernels read: the columns of every class of applicants that meets, and of each applicant which of them hold.</summary>
internal sealed class LabelPlan
{
    private readonly int[] _columnsOf;
    private readonly byte[] _reasons;
    private readonly ExamsNeeded[] _exams;
    private readonly LabelTables _tables;
    private readonly LiftingTies _lifts;

    public LabelPlan(ProgramRules rules, ProgramColumns programs, LabelColumns applicants, OpenPoints[] open)
    {
        Programs = programs.Count;
        (_tables, _lifts) = (new LabelTables(rules), new LiftingTies(rules, programs, applicants.Tied, open));
        _exams = Array.ConvertAll(open, o => o.Exams);
        var groups = FactorGroups.Of(rules.Factors, programs, applicants, open);
        _columnsOf = new int[checked(applicants.Count * FactorGroups.Count)];
        var columns = new List<FactorColumn>();
        for (var group = 0; group < groups.Length; group++)
        {
            for (var applicant = 0; applicant < applicants.Count; applicant++)
                _columnsOf[applicant * FactorGroups.Count + group] = columns.Count + groups[group].ClassOfApplicant[applicant];
            columns.AddRange(groups[group].Columns);
        }
        Charges = new PackedColumns(Programs, columns.Count);
        _reasons = new byte[checked(columns.Count * Programs)];
        for (var column = 0; column < columns.Count; column++)
        {
            Charges.Put(column, columns[column].Charges);
            columns[column].Reasons.CopyTo(_reasons, column * Programs);
        }
        Visa = new VisaColumns(rules.Factors, programs, applicants, Charges.Blocks * PackedColumns.Block);
        Counts = groups.SelectMany(g => g.Counts).Append(Visa.Counts).OrderBy(c => c.Factor).ToValueList();
    }

    public int Programs { get; }

    public PackedColumns Charges { get; }

    public VisaColumns Visa { get; }

    /// <summary>How many pairs each factor touches.</summary>
    public ValueList<FactorCount> Counts { get; }

    /// <summary>The programs whose label a tie of the applicant lifts.</summary>
    public ReadOnlySpan<LiftedProgram> Lifts(int applicant) => _lifts.Of(applicant);

    /// <summary>The labels of an applicant by visa, presence and charges.</summary>
    public ReadOnlySpan<byte> Labels(int applicant) => _tables.For(_exams[applicant]);

    /// <summary>What is charged to an applicant at a program by a group of factors.</summary>
    public int ChargesAt(int applicant, int group, int program) => Charges[ColumnOf(applicant, group), program];

    public ReadOnlySpan<byte> Reasons(int applicant, int group) => _reasons.AsSpan(ColumnOf(applicant, group) * Programs, Programs);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref byte FirstCharges(int applicant, int group) => ref Charges.First(ColumnOf(applicant, group));

    public ref byte FirstPlace(int applicant) => ref MemoryMarshal.GetReference(Visa.Places(applicant));

    private int ColumnOf(int applicant, int group) => _columnsOf[applicant * FactorGroups.Count + group];
}
