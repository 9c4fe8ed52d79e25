using ReapplyKit.Batch;

namespace ReapplyKit.Tests;

/// <summary>Applicants and programs, and which of the applicants to label: the first of them and how many.</summary>
internal sealed record LabelCase(ValueList<ApplicantFacts> Applicants, ValueList<ResidencyProgram> Programs, int First, int Count)
{
    public LabelMatrix MatrixOf(ProgramRules rules) => new(
        rules, ProgramColumns.Of(Programs), LabelColumns.Of(Applicants.AsSpan()), [.. Applicants.Select(facts => rules.Rubric.Assess(facts))]);
}
