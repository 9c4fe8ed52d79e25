namespace ReapplyKit.Interchange;

/// <summary>What a cell claims of one visa type; a bare one is only listed, without a word that affirms it.</summary>
internal readonly record struct VisaClaim(VisaWord Type, Sponsorship Says, bool IsBare = false);
