//! The command `sollist`: what the library does, for files and pipes.

mod args;
mod compare;
mod config;
mod end;
mod explain;
mod extract;
mod heading;
mod human;
mod input;
mod output;
mod own;
mod progress;
mod queue;
mod record;
mod report;
mod run;
#[cfg(feature = "serve")]
mod serve;
mod sheet;
mod split;
mod terminal;

use std::io;
use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use args::{Command, Sollist};
use config::Config;
use end::{End, Usage};
use output::Output;

fn main() -> ExitCode {
    // Mistakes in usage end here, with exit code 2.
    match run(Sollist::parse()) {
        Ok(end) => end.into(),
        // Whoever read the output wants no more of it.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            terminal::complain(&error.to_string());
            let mistake = error.get_ref().is_some_and(|inner| inner.is::<Usage>());
            ExitCode::from(if mistake { 2 } else { 1 })
        }
    }
}

fn run(sollist: Sollist) -> io::Result<End> {
    let config = || Config::find(sollist.config.as_deref());
    match sollist.command {
        Command::Extract(mut options) => {
            options.fill(config()?);
            options.check().unwrap_or_else(|error| error.exit());
            extract::run(&options)
        }
        Command::Split(mut options) => {
            options.fill(config()?);
            options.printing.check().unwrap_or_else(|error| error.exit());
            split::run(&options)
        }
        Command::Compare(mut options) => {
            options.fill(config()?);
            options.printing.check().unwrap_or_else(|error| error.exit());
            compare::run(&options)
        }
        Command::Report(mut options) => {
            options.fill(config()?);
            report::run(&options)
        }
        #[cfg(feature = "serve")]
        Command::Serve(mut options) => {
            options.fill(config()?);
            serve::run(&options)
        }
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Sollist::command(), "sollist", &mut script);
            let output = Output::new();
            output.whole(&script)?;
            output.flush()?;
            Ok(End::Done)
        }
    }
}
