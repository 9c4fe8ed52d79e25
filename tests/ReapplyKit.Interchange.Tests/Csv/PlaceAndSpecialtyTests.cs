using System.Text;

namespace ReapplyKit.Interchange.Tests;

/// <summary>Where a program is and what it is, as lists say it: wishes for states and specialties are held against these.</summary>
public sealed class PlaceAndSpecialtyTests
{
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
    [InlineData("Toronto, Ontario", "Toronto, Ontario", null)]
    public void One_column_tells_city_and_state(string location, string? city, string? state)
    {
        var program = Assert.Single(Read($"name,location\nHarbor,\"{location}\"\n").Programs);

        Assert.Equal((city, state), (program.City, program.State));
    }

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
    public void A_specialty_is_known_by_its_names_and_what_is_none_is_told(string cell, string? specialty, bool isNoted)
    {
        var table = Read($"name,specialty\nHarbor,{cell}\n");

        Assert.Equal((specialty, isNoted), (table.Programs[0].Specialty, !table.Notes.IsEmpty));
    }

    private static ProgramTable Read(string csv) => ProgramCsv.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv))).AsT0;
}
