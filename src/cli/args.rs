//! The command line: its shape, its help, its mistakes, all in the words of a language.

use super::{Exit, Output};
use crate::explain::{Arg as WordArg, Words};
use clap::builder::PossibleValuesParser;
use clap::error::{ContextKind, ErrorKind};
use clap::{Arg, ArgAction, ArgGroup, Command, value_parser};
use std::ffi::OsString;
use std::path::PathBuf;

const TEMPLATE: &str = "{about}\n\n{usage}\n\n{all-args}";

/// The language asked for, if any, needed before anything else can be worded.
pub fn language_of(arguments: &[OsString]) -> Option<String> {
    // Behind two hyphens stand names of files, whatever they look like.
    let options = arguments.iter().take_while(|argument| *argument != "--");
    let texts: Vec<&str> = options.filter_map(|argument| argument.to_str()).collect();
    let glued = texts.iter().find_map(|text| text.strip_prefix("--lang="));
    let after = texts.iter().skip_while(|text| **text != "--lang").nth(1).copied();
    glued.or(after).map(str::to_owned)
}

/// The whole command line.
pub fn command(words: &Words) -> Command {
    with_named_values(in_english(words), words)
}

/// What stands for a value, `FILE`, in the language; as it is where the language has no word for it.
fn value_word(token: &str, words: &Words) -> String {
    let id = format!("cli-value-{}", token.to_ascii_lowercase());
    let is_value = token.len() > 1 && token.chars().all(|c| c.is_ascii_uppercase());
    if is_value && words.has(&id) { words.text(&id, &[]) } else { token.to_owned() }
}

/// A line of usage with its values in the language.
fn usage_in(usage: &str, words: &Words) -> String {
    let letters = |c: char| c.is_ascii_alphabetic();
    let mut out = String::new();
    let mut rest = usage;
    while let Some(start) = rest.find(letters) {
        let (between, from) = rest.split_at(start);
        let (token, after) = from.split_at(from.find(|c| !letters(c)).unwrap_or(from.len()));
        out.push_str(between);
        out.push_str(&value_word(token, words));
        rest = after;
    }
    out + rest
}

/// The same commands with the values of all arguments named in the language.
fn with_named_values(command: Command, words: &Words) -> Command {
    let named = command.mut_args(|arg| {
        if !arg.get_action().takes_values() {
            return arg;
        }
        let names: Vec<String> = match arg.get_value_names() {
            Some(names) => names.iter().map(|name| value_word(name, words)).collect(),
            None => vec![value_word(arg.get_id().as_str(), words)],
        };
        arg.value_names(names)
    });
    named.mut_subcommands(|command| with_named_values(command, words))
}

/// The whole command line, whose values are named in English yet.
fn in_english(words: &Words) -> Command {
    let text = |id: &str| words.text(id, &[]);
    let heading = text("cli-options");
    let formats = |known: &'static [&'static str]| {
        option("format", text("cli-format"), &heading)
            .value_name("FORMAT")
            .value_parser(PossibleValuesParser::new(known))
            .default_value("text")
    };
    let variant = || option("variant", text("cli-variant"), &heading).value_name("NAME");
    let file = |id: &'static str| path(id, text("cli-file"), &text("cli-arguments"));
    let files = |id: &'static str| file(id).num_args(1..);
    let flag = |id: &'static str, help: String| {
        Arg::new(id).long(id).help(help).action(ArgAction::SetTrue).help_heading(heading.clone())
    };
    // Which currencies there are, the rulebook says.
    let currency = || option("currency", text("cli-currency"), &heading).value_name("CODE");
    let sub = |name: &'static str, usage: &str| {
        let help = help_flag(&text("cli-help"), &heading);
        let usage = format!("{} imtiyoz {}", text("cli-usage"), usage_in(usage, words));
        let command = Command::new(name).about(text(&format!("cli-about-{name}"))).override_usage(usage);
        command.disable_help_flag(true).help_template(TEMPLATE).arg(help)
    };
    Command::new("imtiyoz")
        .about(text("cli-about"))
        .override_usage(format!(
            "{} imtiyoz {}",
            text("cli-usage"),
            usage_in("[COMMAND] [--rulebook DIR] [--lang LANG]", words)
        ))
        .help_template("{about}\n\n{usage}\n\n{all-args}")
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .subcommand_help_heading(text("cli-commands"))
        .arg(help_flag(&text("cli-help"), &heading))
        .arg(
            Arg::new("version")
                .long("version")
                .short('V')
                .action(ArgAction::Version)
                .help(text("cli-version"))
                .help_heading(heading.clone()),
        )
        .arg(
            path("rulebook", text("cli-rulebook"), &heading)
                .long("rulebook")
                .value_name("DIR")
                .required(false)
                .global(true),
        )
        .arg(option("lang", text("cli-lang"), &heading).value_name("LANG").global(true))
        // A menu of programs starts this without a file.
        .subcommand(sub("open", "open [FILE]").arg(file("FILE").required(false)))
        .subcommand(sub("new", "new FILE").arg(file("FILE")))
        .subcommand(sub("facts", "facts").arg(formats(&["text", "json"])))
        .subcommand(
            sub("assess", "assess FILE... [--variant NAME] [--format FORMAT] [--currency CODE] [--strict]")
                .arg(files("FILE"))
                .arg(variant())
                .arg(formats(&["text", "json", "csv"]))
                .arg(currency())
                .arg(flag("strict", text("cli-strict"))),
        )
        .subcommand(
            sub("duties", "duties FILE... [--variant NAME] [--format FORMAT] [--currency CODE] [--strict]")
                .arg(files("FILE"))
                .arg(variant())
                .arg(formats(&["text", "json", "csv"]))
                .arg(currency())
                .arg(flag("strict", text("cli-strict"))),
        )
        .subcommand(
            sub("explain", "explain FILE PROGRAMME [--variant NAME] [--month 2026-07 | --year 2026] [--format FORMAT]")
                .arg(file("FILE"))
                .arg(
                    Arg::new("PROGRAMME")
                        .required(true)
                        .help(text("cli-programme"))
                        .help_heading(text("cli-arguments")),
                )
                .arg(variant())
                .arg(option("month", text("cli-month"), &heading).value_name("MONTH").conflicts_with("year"))
                .arg(option("year", text("cli-year"), &heading).value_name("YEAR"))
                .arg(formats(&["text", "json"]))
                .arg(currency())
                .arg(flag("strict", text("cli-strict"))),
        )
        .subcommand(
            sub(
                "advise",
                "advise FILE... [--variant NAME] [--from 2026-07] [--programme ID] [--goal AMOUNT --by QUESTION] \
                 [--tornado | --heat QUESTION QUESTION | --curve QUESTION | --risk [--draws N] [--seed N]] [--range QUESTION=LOW..HIGH]... \
                 [--best QUESTION[@MONTH][=LOW..HIGH]]... [--format FORMAT] [--currency CODE] [--strict]",
            )
            .arg(files("FILE"))
            .arg(variant())
            .arg(
                option("programme", text("cli-advise-programme"), &heading)
                    .value_name("ID")
                    .conflicts_with_all(["tornado", "heat", "curve", "risk", "best"]),
            )
            .arg(option("from", text("cli-advise-from"), &heading).value_name("MONTH"))
            .arg(option("goal", text("cli-advise-goal"), &heading).value_name("AMOUNT").requires("by").allow_hyphen_values(true).value_parser(amount))
            .arg(option("by", text("cli-advise-by"), &heading).value_name("QUESTION").requires("goal"))
            .arg(flag("tornado", text("cli-advise-tornado")))
            .arg(option("heat", text("cli-advise-heat"), &heading).value_name("QUESTION").num_args(2))
            .arg(option("curve", text("cli-advise-curve"), &heading).value_name("QUESTION"))
            .arg(flag("risk", text("cli-advise-risk")))
            .arg(whole("draws", text("cli-advise-draws"), &heading).requires("risk"))
            .arg(whole("seed", text("cli-advise-seed"), &heading).requires("risk"))
            .arg(option("range", text("cli-advise-range"), &heading).value_name("RANGE").action(ArgAction::Append).conflicts_with_all(["best", "goal"]))
            .arg(option("best", text("cli-advise-best"), &heading).value_name("CHOICE").action(ArgAction::Append))
            .group(ArgGroup::new("study").args(["tornado", "heat", "curve", "risk", "best", "goal"]))
            .arg(formats(&["text", "json"]))
            .arg(currency())
            .arg(flag("strict", text("cli-strict"))),
        )
        .subcommand(
            sub("headroom", "headroom FILE... [--variant NAME] [--programme ID] [--format FORMAT] [--strict]")
                .arg(files("FILE"))
                .arg(variant())
                .arg(option("programme", text("cli-headroom-programme"), &heading).value_name("ID"))
                .arg(formats(&["text", "json", "csv"]))
                .arg(flag("strict", text("cli-strict"))),
        )
        .subcommand(
            sub("compare", "compare FILE [FILE] [--format FORMAT] [--currency CODE]")
                .arg(file("FILE").num_args(1..=2))
                .arg(formats(&["text", "json"]))
                .arg(currency())
                .arg(flag("strict", text("cli-strict"))),
        )
        .subcommand(
            sub(
                "report",
                "report FILE -o OUT.(pdf|html|xlsx|csv|ics) [--variant NAME] [--advice] [--date 2026-11-23] [--currency CODE] [--strict] [--force]",
            )
            .arg(file("FILE"))
            .arg(path("out", text("cli-out"), &heading).long("out").short('o').value_name("OUT"))
            .arg(variant())
            .arg(flag("advice", text("cli-report-advice")))
            .arg(option("date", text("cli-report-date"), &heading).value_name("DATE"))
            .arg(currency())
            .arg(flag("force", text("cli-force")))
            .arg(flag("strict", text("cli-strict"))),
        )
        .subcommand(
            sub("merge", "merge [BASE] A B -o OUT [--take a|b] [--force]")
                .arg(path("FILE", text("cli-merge-files"), &text("cli-arguments")).num_args(2..=3))
                .arg(path("out", text("cli-out"), &heading).long("out").short('o').value_name("OUT"))
                .arg(
                    option("take", text("cli-merge-take"), &heading)
                        .value_name("COPY")
                        .value_parser(PossibleValuesParser::new(["a", "b"])),
                )
                .arg(flag("force", text("cli-force"))),
        )
        .subcommand(
            sub("sign", "sign FILE [--name NAME] [--force]")
                .arg(file("FILE"))
                .arg(option("name", text("cli-sign-name"), &heading).value_name("NAME").default_value(""))
                .arg(flag("force", text("cli-force"))),
        )
        .subcommand(sub("verify", "verify FILE").arg(file("FILE")))
        .subcommand(
            sub("portfolio", "portfolio DIR -o OUT.(xlsx|csv) [--sort gain|stake|duty|cliff|moved] [--currency CODE] [--force]")
                .arg(path("DIR", text("cli-portfolio-dir"), &text("cli-arguments")))
                .arg(path("out", text("cli-out"), &heading).long("out").short('o').value_name("OUT"))
                .arg(
                    option("sort", text("cli-portfolio-sort"), &heading)
                        .value_name("ORDER")
                        .value_parser(PossibleValuesParser::new(["gain", "stake", "duty", "cliff", "moved"])),
                )
                .arg(currency())
                .arg(flag("force", text("cli-force"))),
        )
        .subcommand(
            sub("rulebook", "rulebook check | list | show [ID] | diff [A] B | coverage")
                .subcommand_help_heading(text("cli-commands"))
                .subcommand_required(true)
                .subcommand(sub("check", "rulebook check [--format FORMAT]").arg(formats(&["text", "json"])))
                .subcommand(sub("list", "rulebook list").arg(formats(&["text", "json"])))
                .subcommand(
                    sub("show", "rulebook show [ID] [--format FORMAT]")
                        .arg(formats(&["text", "json"]))
                        .arg(Arg::new("ID").help(text("cli-show-id")).help_heading(text("cli-arguments"))),
                )
                .subcommand(
                    sub(
                        "diff",
                        "rulebook diff [A] B [--plan FILE]... [--variant NAME] [--format FORMAT] [--currency CODE]",
                    )
                    .arg(path("DIR", text("cli-diff-dir"), &text("cli-arguments")).num_args(1..=2))
                    .arg(
                        path("plan", text("cli-diff-plan"), &heading)
                            .long("plan")
                            .value_name("FILE")
                            .required(false)
                            .action(ArgAction::Append),
                    )
                    .arg(variant())
                    .arg(formats(&["text", "json"]))
                    .arg(currency()),
                )
                .subcommand(sub("coverage", "rulebook coverage")),
        )
}

fn option(id: &'static str, help: String, heading: &str) -> Arg {
    Arg::new(id)
        .long(id)
        .help(help)
        .help_heading(heading.to_owned())
        .hide_possible_values(true)
        .hide_default_value(true)
}

/// An amount may be below zero; an option is none.
fn amount(text: &str) -> Result<String, String> {
    if text.starts_with("--") { Err(String::new()) } else { Ok(text.to_owned()) }
}

/// The options that ask for a whole number, with the least and the most.
const NUMBERS: [(&str, u64, u64); 2] = [("draws", 1, 1_000_000), ("seed", 0, u64::MAX)];

/// A whole number, one of [`NUMBERS`].
fn whole(id: &'static str, help: String, heading: &str) -> Arg {
    let known = NUMBERS.into_iter().find(|(known, ..)| *known == id);
    let (_, least, most) = known.unwrap_or((id, 0, u64::MAX));
    option(id, help, heading).value_name("N").value_parser(value_parser!(u64).range(least..=most))
}

fn path(id: &'static str, help: String, heading: &str) -> Arg {
    Arg::new(id).help(help).help_heading(heading.to_owned()).value_parser(value_parser!(PathBuf)).required(true)
}

fn help_flag(help: &str, heading: &str) -> Arg {
    let flag = Arg::new("help").long("help").short('h').action(ArgAction::Help);
    flag.help(help.to_owned()).help_heading(heading.to_owned())
}

/// Help, or a mistake of the command line in our own words.
pub fn worded(error: &clap::Error, words: &Words) -> Output {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        return super::printed(error.to_string());
    }
    let context = |kind: ContextKind| error.get(kind).map(ToString::to_string).unwrap_or_default();
    let found = match error.kind() {
        ErrorKind::InvalidSubcommand => context(ContextKind::InvalidSubcommand),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => context(ContextKind::InvalidValue),
        _ => context(ContextKind::InvalidArg),
    };
    let argument = context(ContextKind::InvalidArg);
    let of_option = |id: &str| argument.split(' ').next() == Some(&format!("--{id}"));
    let number = NUMBERS.into_iter().find(|(id, ..)| of_option(id));
    let id = match error.kind() {
        ErrorKind::InvalidSubcommand => "cli-error-command",
        ErrorKind::InvalidValue if found.is_empty() => "cli-error-value-missing",
        ErrorKind::ValueValidation if found.starts_with("--") => "cli-error-value-missing",
        ErrorKind::ValueValidation if number.is_some() => "cli-error-number",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "cli-error-value",
        ErrorKind::UnknownArgument => "cli-error-argument",
        ErrorKind::MissingRequiredArgument => "cli-error-missing",
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => "cli-error-no-command",
        ErrorKind::ArgumentConflict => "cli-error-conflict",
        ErrorKind::TooManyValues | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => "cli-error-count",
        _ => "cli-error",
    };
    let args = [
        ("found", WordArg::from(found)),
        ("argument", WordArg::from(argument.as_str())),
        ("least", WordArg::from(number.map_or(0, |(_, least, _)| least).to_string())),
        ("most", WordArg::from(number.map_or(0, |(_, _, most)| most).to_string())),
        ("known", WordArg::from(context(ContextKind::ValidValue))),
    ];
    let message = words.text(id, &args);
    // clap writes its own word before ours.
    let usage = context(ContextKind::Usage);
    let usage = usage.trim();
    let usage = usage.strip_prefix("Usage: ").unwrap_or(usage);
    let usage = if usage.is_empty() { String::new() } else { format!("{usage}\n") };
    let meant = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
    let meant = meant.into_iter().map(context).find(|meant| !meant.is_empty());
    let meant = meant.map(|meant| format!("{}\n", words.text("problem-meant", &[("meant", WordArg::from(meant))])));
    let meant = meant.unwrap_or_default();
    let hint = words.text("cli-see-help", &[]);
    Output { out: String::new(), err: format!("{message}\n{meant}{usage}{hint}\n"), exit: Exit::CommandLine }
}
