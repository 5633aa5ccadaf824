using Checker.Cli;

using Terminal terminal = new(Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.OpenStandardError());
return CommandLine.Run(args, terminal);
