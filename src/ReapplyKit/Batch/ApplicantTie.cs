namespace ReapplyKit.Batch;

/// <summary>A tie of the applicant in a row. Few have any, so that ties are no column.</summary>
internal readonly record struct ApplicantTie(int Applicant, ProgramConnection Connection);
