using ReapplyKit;

// With an argument it starts and does nothing; without one it judges an applicant by the pack that the library carries.
var facts = new ApplicantFacts { Step2Ck = ExamFacts.Passed(score: 245, attempts: 1) };
Console.WriteLine(args.Length > 0 ? "Hello" : RulePack.Default.Rubric.Assess(facts).Overall.ToString());
