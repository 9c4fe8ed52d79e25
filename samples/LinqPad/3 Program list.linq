<Query Kind="Statements">
  <NuGetReference>ReapplyKit</NuGetReference>
  <Namespace>NodaTime</Namespace>
  <Namespace>ReapplyKit</Namespace>
</Query>

// Label programs and build a list. The programs here are fictional; bring your own, with what their websites state.
var rules = RulePack.Default;
var facts = new ApplicantFacts
{
    Step1 = ExamFacts.Passed(attempts: 1),
    Step1GapMonths = 11,
    Step2Ck = ExamFacts.Passed(score: 242, attempts: 1),
    YearsSinceGraduation = 4,
    UsceRotations = 3,
    Letters = new LetterFacts(total: 4, strongUs: 3, weak: 0),
    EcfmgCertified = true,
    Visa = VisaNeed.J1,
};
var programs = new[]
{
    new ResidencyProgram
    {
        Name = "Harbor Community Hospital", Specialty = "Internal Medicine", State = "NY", Setting = ProgramSetting.Community,
        ImgPresence = ImgPresence.Share(70), Visa = new VisaPolicy(Sponsorship.Sponsored, Sponsorship.NotSponsored),
        Requirements = new ProgramRequirements
        {
            MinStep2Ck = Requirement.Strict(230),
            MaxYearsSinceGraduation = Requirement.Strict(5),
            MaxAttempts = Requirement.Preferred(1),
            MinUsceMonths = Requirement.Preferred(2),
            MinLetters = Requirement.Strict(3),
            EcfmgCertificate = Requirement.Strict(true),
        },
    },
    new ResidencyProgram { Name = "Ridge University Hospital", Specialty = "Internal Medicine", State = "NJ", Setting = ProgramSetting.Academic },
};
var list = rules.Programs.BuildList(facts, programs, rules.Programs.DefaultTarget with { Total = 2 });

list.Programs
    .Select(p => new { p.Assessment.Label, p.Assessment.Program.Name, Why = rules.Book[p.Assessment.Rule].Text,
        Ask = string.Join(", ", p.Assessment.Unknowns.Select(u => u.Factor)) })
    .Dump("List");
