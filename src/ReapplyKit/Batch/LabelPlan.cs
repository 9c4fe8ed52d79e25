using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ReapplyKit.Batch;

/// <summary>What the kernels read: the columns of every class of applicants that meets, and of each applicant which of them hold.</summary>
internal sealed class LabelPlan
{
    private readonly int[] _columnsOf;
    private readonly byte[] _presence;
    private readonly byte[] _reasons;
    private readonly ValueList<Standing> _standings;
    private readonly LabelTables _tables;
    private readonly LiftingTies _lifts;

    public LabelPlan(ProgramRules rules, ProgramColumns programs, LabelColumns applicants, ValueList<Standing> standings)
    {
        Programs = programs.Count;
        (_standings, _tables, _lifts) = (standings, new LabelTables(rules), new LiftingTies(rules.Factors, programs.Keys, applicants.Ties));
        var groups = FactorGroups.Of(rules.Factors, programs, applicants);
        Counts = groups.SelectMany(g => g.Counts).OrderBy(c => c.Factor).ToValueList();
        _columnsOf = new int[checked(applicants.Count * FactorGroups.Count)];
        var columns = new List<FactorColumn>();
        for (var group = 0; group < groups.Length; group++)
        {
            for (var applicant = 0; applicant < applicants.Count; applicant++)
                _columnsOf[applicant * FactorGroups.Count + group] = columns.Count + groups[group].ClassOfApplicant[applicant];
            columns.AddRange(groups[group].Columns);
        }
        OutcomeBits = new PackedColumns(Programs, columns.Count);
        _reasons = new byte[checked(columns.Count * Programs)];
        for (var column = 0; column < columns.Count; column++)
        {
            OutcomeBits.Put(column, columns[column].OutcomeBits);
            columns[column].Reasons.CopyTo(_reasons, column * Programs);
        }
        _presence = PresenceOf(rules.Factors, programs.ImgPresence, OutcomeBits.Blocks * PackedColumns.Block);
    }

    public int Programs { get; }

    public PackedColumns OutcomeBits { get; }

    /// <summary>How many pairs each factor touches.</summary>
    public ValueList<FactorCount> Counts { get; }

    /// <summary>The programs to which a tie lifts the label of an applicant.</summary>
    public ReadOnlySpan<int> Lifts(int applicant) => _lifts.Of(applicant);

    /// <summary>The labels of an applicant by objections and presence.</summary>
    public ReadOnlySpan<byte> Labels(int applicant, bool hasLift) => _tables.For(_standings[applicant], hasLift);

    /// <summary>What stands against an applicant at a program by a group of factors.</summary>
    public int ObjectionsAt(int applicant, int group, int program) => OutcomeBits[ColumnOf(applicant, group), program];

    /// <summary>The part of a label table that the IMG presence of a program selects.</summary>
    public int PresenceAt(int program) => _presence[program];

    public ReadOnlySpan<byte> Reasons(int applicant, int group) => _reasons.AsSpan(ColumnOf(applicant, group) * Programs, Programs);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref byte FirstObjections(int applicant, int group) => ref OutcomeBits.First(ColumnOf(applicant, group));

    public ref byte FirstPresence() => ref MemoryMarshal.GetArrayDataReference(_presence);

    private int ColumnOf(int applicant, int group) => _columnsOf[applicant * FactorGroups.Count + group];

    private static byte[] PresenceOf(FactorRules rules, CodedColumn<ImgPresence> presence, int width)
    {
        var column = new byte[width];
        column.AsSpan().Fill(LabelTables.NoProgram);
        for (var program = 0; program < presence.Codes.Count; program++)
            column[program] = LabelTables.PartOf(rules.LevelOf(presence.Values[presence.Codes[program]]));
        return column;
    }
}
