namespace ReapplyKit.Batch;

/// <summary>The facts of an applicant with ties, and the row. Few have any, so that ties are no column.</summary>
internal readonly record struct TiedApplicant(int Row, ApplicantFacts Facts);
