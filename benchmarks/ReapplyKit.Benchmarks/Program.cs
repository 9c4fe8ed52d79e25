using BenchmarkDotNet.Running;
using ReapplyKit.Benchmarks;

if (args is ["cohort"])
    CohortRun.Print();
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
