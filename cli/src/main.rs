//! The command `sollist`: what the library does, for files and pipes.

mod args;
mod compare;
mod end;
mod explain;
mod extract;
mod heading;
mod human;
mod input;
mod output;
mod progress;
mod queue;
mod report;
mod run;
mod split;
mod terminal;

use std::io;
use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use args::{Command, Sollist};
use end::End;

fn main() -> ExitCode {
    // Mistakes in usage end here, with exit code 2.
    let sollist = Sollist::parse();
    let ended = match sollist.command {
        Command::Extract(options) => {
            options.check().unwrap_or_else(|error| error.exit());
            extract::run(&options)
        }
        Command::Split(options) => split::run(&options),
        Command::Compare(options) => compare::run(&options),
        Command::Report(options) => report::run(&options),
        Command::Completions { shell } => {
            clap_complete::generate(shell, &mut Sollist::command(), "sollist", &mut io::stdout());
            Ok(End::Done)
        }
    };
    match ended {
        Ok(end) => end.into(),
        // Whoever read the output wants no more of it.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            terminal::complain(&error.to_string());
            ExitCode::FAILURE
        }
    }
}
