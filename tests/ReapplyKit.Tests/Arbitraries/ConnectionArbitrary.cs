using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

internal static class ConnectionArbitrary
{
    public static Gen<ProgramConnection> Any { get; } =
        from program in Gen.Choose(0, ResidencyProgramArbitrary.CommonNumbers)
        from kind in Draw.Of<ConnectionKind>()
        select new ProgramConnection(ResidencyProgramArbitrary.Code(program).ToString(), kind);

    public static IEnumerable<ValueList<ProgramConnection>> Simpler(ValueList<ProgramConnection> connections) =>
        Shrink.List(connections, _ => []);
}
