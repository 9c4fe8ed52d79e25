using System.Text;

namespace ReapplyKit.Interchange.Tests;

/// <summary>Where a program is and what it is, as lists say it: wishes for states and specialties are held against these.</summary>
public sealed class PlaceAndSpecialtyTests
{
    [Theory]
    [InlineData("Categorical/Preliminary")]
    [InlineData("Cat/Prelim")]
    [InlineData("Prelim/Cat")]
    [InlineData("Categorical & Prelim")]
    [InlineData("C, P")]
    [InlineData("C/P")]
    [InlineData("categorical and preliminary positions")]
    [InlineData("Categorical (and Preliminary)", false)]
    [InlineData("Categorical, no prelim", false)]
    [InlineData("Preliminary/Transitional", false)]
    [InlineData("Categorical", false)]
    public void Two_tracks_in_a_cell_are_two_programs(string cell, bool areTwo = true)
    {
        foreach (var number in new[] { "", "1400500001" })
        {
            var table = ProgramCsv.Read(CsvText.Stream($"name,acgme_id,track,visa,positions,decided_by_hand\nElm,{number},\"{cell}\",J-1,20,exclude\n")).AsT0;

            Assert.Equal(areTwo ? ["Elm", "Elm (preliminary)"] : ["Elm"], table.Programs.Select(p => p.Name));
            Assert.Equal(table.Programs.Select(p => p.Key), table.Overrides.Select(o => o.Program));
            Assert.All(table.Programs, p => Assert.Equal(Sponsorship.Sponsored, p.Visa.J1));
            if (areTwo)
                Assert.Equal([ProgramTrack.Categorical, ProgramTrack.Preliminary], table.Programs.Select(p => p.Track));
        }
    }

    [Fact]
    public void A_code_tells_which_of_two_tracks_it_is_of()
    {
        var program = Assert.Single(ProgramCsv.Read(CsvText.Stream("name,nrmp_code,track\nElm,9001140P0,Cat/Prelim\n")).AsT0.Programs.AsEnumerable());

        Assert.Equal(ProgramTrack.Preliminary, program.Track);
    }

    [Theory]
    [InlineData("Innere Medizin", "Internal Medicine")]
    [InlineData("Medicina Interna", "Internal Medicine")]
    [InlineData("Médecine interne", "Internal Medicine")]
    [InlineData("Clínica Médica", "Internal Medicine")]
    [InlineData("Medicina Familiar", "Family Medicine")]
    [InlineData("Psiquiatría", "Psychiatry")]
    [InlineData("Pädiatrie", "Pediatrics")]
    [InlineData("Neurología", "Neurology")]
    [InlineData("Cirugía General", "General Surgery")]
    public void A_specialty_in_another_language_is_the_same(string cell, string specialty) =>
        Assert.Equal(specialty, ProgramCsv.Read(CsvText.Stream($"Programa,Especialidad\nElm,{cell}\n")).AsT0.Programs[0].Specialty);

    [Theory]
    [InlineData("Categorical", "Preliminary", 2)]
    [InlineData("Categorical", "Categorical", 1)]
    [InlineData("Categorical", "", 1)]
    public void One_ACGME_number_may_be_of_several_tracks(string one, string other, int programs)
    {
        var table = ProgramCsv.Read(CsvText.Stream($"name,acgme_id,track,visa\nElm,1400500001,{one},J-1\nElm,1400500001,{other},none\n")).AsT0;

        Assert.Equal(programs, table.Programs.Count);
        if (programs == 2)
            Assert.Equal([Sponsorship.Sponsored, Sponsorship.NotSponsored], table.Programs.Select(p => p.Visa.J1));
    }

    [Theory]
    [InlineData("Step 2 CK score,Step 2 CK required?", "240,Yes", 240)]
    [InlineData("Step 2 CK,Step 2 CK needed", "240,Yes", 240)]
    [InlineData("Step 2 CK required?,Step 2 CK score", "Yes,240", 240)]
    [InlineData("Step 2 CK,Step 2 CK minimum", "255,220", 220)]
    public void A_yes_is_no_score(string headers, string cells, int score) =>
        Assert.Equal(score, ProgramCsv.Read(CsvText.Stream($"name,{headers}\nElm,{cells}\n")).AsT0.Programs[0].Requirements.MinStep2Ck.Value);

    [Theory]
    [InlineData("Accepts IMGs", "No", 0)]
    [InlineData("Non-US IMG accepted?", "no", 0)]
    [InlineData("Takes IMGs?", "N", 0)]
    [InlineData("IMG friendly?", "not IMG friendly", 0)]
    public void A_program_that_takes_no_IMGs_has_none(string header, string cell, int percent) =>
        Assert.Equal(percent, ProgramCsv.Read(CsvText.Stream($"name,{header}\nElm,{cell}\n")).AsT0.Programs[0].ImgPresence.Percent);

    [Theory]
    [InlineData("Elmira, NY", "Elmira", "NY")]
    [InlineData("Elmira NY", "Elmira", "NY")]
    [InlineData("Elmira, NY 14901", "Elmira", "NY")]
    [InlineData("Elmira, New York", "Elmira", "NY")]
    [InlineData("Elmira, NY, USA", "Elmira", "NY")]
    [InlineData("123 Main St, Elmira, NY 14901", "Elmira", "NY")]
    [InlineData("Elmira (NY)", "Elmira", "NY")]
    [InlineData("Elmira/NY", "Elmira", "NY")]
    [InlineData("NY - Elmira", "Elmira", "NY")]
    [InlineData("NY, Elmira", "Elmira", "NY")]
    [InlineData("NY", null, "NY")]
    [InlineData("New York", "New York", null)] // the city, or the state
    [InlineData("New York, NY", "New York", "NY")]
    [InlineData("Washington, DC", "Washington", "DC")]
    [InlineData("Elmira", "Elmira", null)]
    [InlineData("Texas", null, "TX")]
    [InlineData("Florida", null, "FL")]
    [InlineData("Washington", "Washington", null)] // the city, or the state
    [InlineData("NY/NJ", null, null)]
    [InlineData("OH / KY", null, null)]
    [InlineData("Kansas City, MO/KS", "Kansas City", null)]
    [InlineData("Kansas City, MO / KS", "Kansas City", null)]
    [InlineData("Miami, Florida (FL)", "Miami", "FL")]
    [InlineData("New York, New York (NY)", "New York", "NY")]
    [InlineData("Washington, Washington DC", "Washington", "DC")]
    [InlineData("Portland, Ore.", "Portland", "OR")]
    [InlineData("Columbia, S. Carolina", "Columbia", "SC")]
    [InlineData("Morgantown, W. Va.", "Morgantown", "WV")]
    [InlineData("Toronto, Ontario", "Toronto, Ontario", null)]
    public void One_column_tells_city_and_state(string location, string? city, string? state)
    {
        var program = Assert.Single(Read($"name,location\nHarbor,\"{location}\"\n").Programs);

        Assert.Equal((city, state), (program.City, program.State));
    }

    [Theory]
    [InlineData("St. Mary's (FM)", "Family Medicine")]
    [InlineData("Bravo Health Program (Family Medicine)", "Family Medicine")]
    [InlineData("St. Mary's", "Internal Medicine")]
    [InlineData("St. Mary's (Troy)", "Internal Medicine")]
    public void A_name_that_says_its_specialty_is_not_given_that_of_the_list(string name, string specialty) => Assert.Equal(
        (name, specialty),
        ProgramCsv.Read(new MemoryStream(Encoding.UTF8.GetBytes($"name,visa\n{name},J-1\n")), new FileDefaults { Specialty = "Internal Medicine" }).AsT0.Programs[0] is var read
            ? (read.Name, read.Specialty) : default);

    [Theory]
    [InlineData("NY", "NY", false)]
    [InlineData("New York", "NY", false)]
    [InlineData("NY/NJ", null, true)]
    [InlineData("NYC", null, true)]
    [InlineData("", null, false)]
    public void A_state_that_is_none_or_two_is_unknown_and_noted(string stated, string? state, bool isNoted)
    {
        var table = Read($"name,state\nHarbor,{stated}\n");

        Assert.Equal((state, isNoted), (table.Programs[0].State, !table.Notes.IsEmpty));
    }

    [Theory]
    [InlineData("Internal Medicine", "Internal Medicine", false)]
    [InlineData("Internal medicine residency", "Internal Medicine", false)]
    [InlineData("Internal Medicine Residency Program", "Internal Medicine", false)]
    [InlineData("140 Internal Medicine", "Internal Medicine", false)]
    [InlineData("140 - Internal Medicine", "Internal Medicine", false)]
    [InlineData("Internal Medcine", null, true)] // a slip: asked about, not taken for another specialty
    [InlineData("Famly Medicine", null, true)]
    [InlineData("Rural Track", "Rural Track", true)]
    [InlineData("Internal Medicine (IM)", "Internal Medicine", false)]
    [InlineData("Medicine (IM)", "Internal Medicine", false)]
    [InlineData("Categorical IM", "Internal Medicine", false)]
    [InlineData("IM cat", "Internal Medicine", false)]
    [InlineData("IM (cat)", "Internal Medicine", false)]
    [InlineData("IM-C", "Internal Medicine", false)]
    [InlineData("Internal Medicine Cat.", "Internal Medicine", false)]
    [InlineData("IM (University)", "Internal Medicine", false)]
    [InlineData("Internal Medicine 140", "Internal Medicine", false)]
    [InlineData("Prelim-IM", "Internal Medicine", false)]
    [InlineData("Neurology (adult)", "Neurology", false)]
    [InlineData("Neurology (child)", "Neurology (child)", true)]
    [InlineData("IM/FM", "IM/FM", true)]
    [InlineData("Any", "Any", true)]
    [InlineData("Department of Internal Medicine", "Internal Medicine", false)]
    [InlineData("Dept. of Medicine", "Internal Medicine", false)]
    [InlineData("Department of Medicine", "Internal Medicine", false)]
    [InlineData("IM (primary care track)", "Internal Medicine", false)]
    [InlineData("IM primary care track", "Internal Medicine", false)]
    [InlineData("Osteopathic Internal Medicine", "Internal Medicine", false)]
    [InlineData("IM rural", "Internal Medicine", false)]
    [InlineData("IM - Rural Track", "Internal Medicine", false)]
    [InlineData("IM (rural)", "Internal Medicine", false)]
    [InlineData("Rural Internal Medicine", "Internal Medicine", false)]
    [InlineData("Residency in Internal Medicine", "Internal Medicine", false)]
    [InlineData("Internal Medicine Program", "Internal Medicine", false)]
    [InlineData("Internal Medicine (Osteopathic)", "Internal Medicine", false)]
    [InlineData("Internal Medicine (Osteopathic Recognition)", "Internal Medicine", false)]
    [InlineData("IM (hospitalist track)", "Internal Medicine", false)]
    [InlineData("IM (research track)", "Internal Medicine", false)]
    [InlineData("Internal Medicine (Categorical) Residency", "Internal Medicine", false)]
    [InlineData("Medicine, Internal", "Internal Medicine", false)]
    [InlineData("Community Internal Medicine", "Internal Medicine", false)]
    [InlineData("Internal Medicine - Community", "Internal Medicine", false)]
    [InlineData("IM residency (categorical)", "Internal Medicine", false)]
    [InlineData("Internal Medicine (women's health track)", "Internal Medicine", false)]
    [InlineData("Family and Community Medicine", "Family Medicine", false)]
    [InlineData("Family & Community Medicine", "Family Medicine", false)]
    [InlineData("Department of Family Medicine", "Family Medicine", false)]
    [InlineData("Rural Family Medicine", "Family Medicine", false)]
    [InlineData("FM rural track", "Family Medicine", false)]
    [InlineData("FM (rural)", "Family Medicine", false)]
    [InlineData("Family Medicine (osteopathic)", "Family Medicine", false)]
    [InlineData("Osteopathic Family Medicine", "Family Medicine", false)]
    [InlineData("Department of Family and Community Medicine", "Family Medicine", false)]
    [InlineData("Family Medicine Residency Program", "Family Medicine", false)]
    [InlineData("Medicine, Family", "Family Medicine", false)]
    [InlineData("Pediatrics (general)", "Pediatrics", false)]
    [InlineData("Department of Pediatrics", "Pediatrics", false)]
    [InlineData("Peds residency", "Pediatrics", false)]
    [InlineData("Community Pediatrics", "Pediatrics", false)]
    [InlineData("Pediatrics, General", "Pediatrics", false)]
    [InlineData("Adult Psychiatry", "Psychiatry", false)]
    [InlineData("Psychiatry (adult)", "Psychiatry", false)]
    [InlineData("Department of Psychiatry", "Psychiatry", false)]
    [InlineData("Psychiatry - rural", "Psychiatry", false)]
    [InlineData("Psychiatry (community track)", "Psychiatry", false)]
    [InlineData("Psychiatry Residency Program", "Psychiatry", false)]
    [InlineData("Adult Neurology", "Neurology", false)]
    [InlineData("Neurology - Adult", "Neurology", false)]
    [InlineData("Department of Neurology", "Neurology", false)]
    [InlineData("Neurology residency", "Neurology", false)]
    [InlineData("Pathology-Anatomic and Clinical", "Pathology", false)]
    [InlineData("Anatomic and Clinical Pathology", "Pathology", false)]
    [InlineData("Pathology (AP/CP)", "Pathology", false)]
    [InlineData("AP/CP", "Pathology", false)]
    [InlineData("Anatomic & Clinical Pathology", "Pathology", false)]
    [InlineData("Pathology AP/CP", "Pathology", false)]
    [InlineData("Department of Pathology", "Pathology", false)]
    [InlineData("Surgery (General)", "General Surgery", false)]
    [InlineData("Surgery-General", "General Surgery", false)]
    [InlineData("Surgery - General", "General Surgery", false)]
    [InlineData("Department of Surgery", "General Surgery", false)]
    [InlineData("General Surgery (rural)", "General Surgery", false)]
    [InlineData("Surgery, General", "General Surgery", false)]
    [InlineData("General Surgery Residency Program", "General Surgery", false)]
    [InlineData("IM?", null, true)]
    [InlineData("Internal Medicine?", null, true)]
    [InlineData("Internal Medicine (?)", null, true)]
    [InlineData("maybe IM", null, true)]
    [InlineData("probably Psychiatry", null, true)]
    [InlineData("FM?", null, true)]
    [InlineData("Internal Medicine; Pediatrics", "Internal Medicine", true)]
    [InlineData("Internal Medicine | Pediatrics", "Internal Medicine", true)]
    [InlineData("IM; FM; Psych", "Internal Medicine", true)]
    [InlineData("IM; FM", "Internal Medicine", true)]
    [InlineData("Internal Medicine and Pediatrics", "Medicine-Pediatrics", false)]
    [InlineData("Internal Medicine-Pediatrics", "Medicine-Pediatrics", false)]
    [InlineData("Internal Medicine/Pediatrics", "Medicine-Pediatrics", false)]
    [InlineData("Med-Peds", "Medicine-Pediatrics", false)]
    [InlineData("Psychiatry; Neurology", "Psychiatry", true)]
    [InlineData("Obstetrics; Gynecology", "Obstetrics and Gynecology", false)]
    [InlineData("Community Medicine", "Community Medicine", true)]
    [InlineData("Rural Medicine", "Rural Medicine", true)]
    [InlineData("Forensic Pathology", "Forensic Pathology", true)]
    [InlineData("IM (Pediatrics)", "IM (Pediatrics)", true)]
    [InlineData("IM (Pediatrics track)", "IM (Pediatrics track)", true)]
    [InlineData("Department of Community Medicine", "Department of Community Medicine", true)]
    [InlineData("Psychiatry (child)", "Psychiatry (child)", true)]
    [InlineData("IM or FM", "IM or FM", true)]
    [InlineData("Internal Medicine; Cardiology fellowship", "Internal Medicine", true)]
    [InlineData("Internal Medicine, Hospital Medicine", "Internal Medicine", true)]
    [InlineData("Internal Medicine; Internal Medicine (Primary Care)", "Internal Medicine", false)]
    [InlineData("Internal Medicine PGY-1", "Internal Medicine", false)]
    [InlineData("Internal Medicine 2026", "Internal Medicine", false)]
    [InlineData("Internal Medicine (IM) - Rural", "Internal Medicine", false)]
    [InlineData("General Adult Psychiatry", "Psychiatry", false)]
    [InlineData("Psychiatry (PGY1)", "Psychiatry", false)]
    [InlineData("Anatomic Pathology", "Pathology", false)]
    [InlineData("Clinical Pathology", "Pathology", false)]
    [InlineData("General Medicine", null, true)]
    [InlineData("Internal Medicine-Psychiatry", "Internal Medicine-Psychiatry", true)]
    public void A_specialty_is_known_by_its_names_and_what_is_none_is_told(string cell, string? specialty, bool isNoted)
    {
        var table = Read($"name,specialty\nHarbor,\"{cell}\"\n");

        Assert.Equal((specialty, isNoted), (table.Programs[0].Specialty, !table.Notes.IsEmpty));
    }

    [Theory]
    [InlineData("IM (primary care track)", ProgramTrack.Primary)]
    [InlineData("Internal Medicine (Categorical) Residency", ProgramTrack.Categorical)]
    [InlineData("Department of Medicine - Preliminary", ProgramTrack.Preliminary)]
    [InlineData("Rural Internal Medicine", ProgramTrack.Unknown)]
    public void What_is_said_around_a_specialty_may_be_its_track(string cell, ProgramTrack track)
    {
        var program = Assert.Single(Read($"name,specialty\nHarbor,{cell}\n").Programs);

        Assert.Equal(("Internal Medicine", track), (program.Specialty, program.Track));
    }

    [Theory]
    [InlineData("name,specialty\nHarbor,Hospital Medicine\n", true)]
    [InlineData("name,specialty\nHarbor,Hospitalist\n", true)]
    [InlineData("name,specialty\nHarbor,Hospital Medicine Fellowship\n", true)]
    [InlineData("program name,institution\nHospital Medicine,Harbor\n", true)]
    [InlineData("name,specialty\nHarbor,Internal Medicine (hospital medicine track)\n", false)]
    [InlineData("name,specialty\nHarbor Hospital Medicine,Internal Medicine\n", false)]
    public void Hospital_medicine_is_a_fellowship(string list, bool isAside)
    {
        var table = Read(list);

        Assert.Equal(isAside ? (0, 1) : (1, 0), (table.Programs.Count, table.SetAside.Count));
    }

    /// <summary>A column of IMGs, and what each cell comes to: a share, or nothing.</summary>
    [Theory]
    [InlineData("IMG", "2|4|5|3", "-|-|-|-")]
    [InlineData("IMG", "4/5|3/5", "-|-")]
    [InlineData("IMGs", "0|5|10", "-|-|-")]
    [InlineData("IMG", "3", "-")]
    [InlineData("IMG", "2|4|45", "2|4|45")]
    [InlineData("IMG", "12|30|5", "12|30|5")]
    [InlineData("IMG", "5%|4%", "5|4")]
    [InlineData("IMG", "5|40%", "5|40")]
    [InlineData("IMG", "0|0", "0|0")]
    [InlineData("IMG", "0.4|0.62", "40|62")]
    [InlineData("IMG %", "2|4|5", "2|4|5")]
    [InlineData("IMG share", "2%|4%", "2|4")]
    public void Figures_under_img_alone_may_be_ratings(string header, string cells, string shares)
    {
        var table = Read($"name,{header}\n" + string.Concat(cells.Split('|').Select((cell, i) => $"Harbor {i},{cell}\n")));

        Assert.Equal(shares.Split('|'), table.Programs.Select(p => p.ImgPresence.Percent?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"));
        Assert.Equal(shares.Contains('-', StringComparison.Ordinal), table.Notes.Any(n => n.Message.Contains("rating", StringComparison.Ordinal)));
    }

    private static ProgramTable Read(string csv) => ProgramCsv.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv))).AsT0;
}
