//! The settings reference, made from the table.

use super::grammar::{ArgumentSpec, BlockSpec, FILE, Label, LabelForm, Merge, Need, Shape, Status};
use super::schema::{default_text, sentence};

/// All blocks and arguments, in Markdown.
pub fn reference_markdown() -> String {
    let mut text = HEAD.to_owned();
    for block in FILE.blocks {
        write_block(block, "", &mut text);
    }
    text
}

const HEAD: &str = "\
# Settings

<!-- Made by `make docs` from the table in `src/settings/grammar`. Change it there. -->

Settings are written in `unmoor.hcl`, or in `unmoor.json` in HCL's JSON syntax.
Values are literal: no functions, no references, no `${}`, but for arguments that take an expression.
Paths and globs are relative to the file that holds them, in a base file to the repository's root.
In a glob `*` stays inside one part and `**` crosses parts; of a list the last glob that matches decides, and a leading `!` takes out.

Files are merged in this order: base files, the repository root's file, then each folder's down to the input.
Definitions merge by label, argument by argument; lists and maps replace; `null` unsets.
Statements add up in order; for one place the last whose selectors hold wins, argument by argument.
What a file has locked no later file may change.

`unmoor config show PATH` prints what holds in a folder and where each value comes from.
";

fn write_block(spec: &BlockSpec, above: &str, text: &mut String) {
    let label = match spec.label {
        Label::None => String::new(),
        Label::One(name, _) => format!(" \"{}\"", name.to_uppercase()),
    };
    let hashes = if above.is_empty() { "##" } else { "###" };
    let place = if above.is_empty() { String::new() } else { format!("{above} › ") };
    text.push_str(&format!("\n{hashes} {place}`{}{label}`\n\n{}\n", spec.name, by_sentence(spec.about)));
    if spec.merge == Merge::Statement {
        text.push_str("It is a statement: the blocks of all files are kept.\n");
    }
    if let Label::One(_, form) = spec.label {
        text.push_str(&format!("The label is {}.\n", label_words(form)));
    }
    if spec.status == Status::NotUsedYet {
        text.push_str("Not used by this version: it is read and checked, and nothing more.\n");
    }
    for group in spec.exclusive {
        let names: Vec<String> = group.names.iter().map(|name| format!("`{name}`")).collect();
        let count = if group.need == Need::Required { "Exactly one" } else { "At most one" };
        text.push_str(&format!("{count} of {} is set; setting one clears the others.\n", names.join(", ")));
    }
    let mut arguments = spec.arguments().peekable();
    if arguments.peek().is_some() {
        text.push('\n');
    }
    for argument in arguments {
        text.push_str(&format!("- `{}` ({}): {}\n", argument.name, traits(argument), sentence(argument.about)));
    }
    for block in spec.blocks {
        write_block(block, &format!("{place}`{}`", spec.name), text);
    }
}

/// What kind of value, whether it is required, and its default.
fn traits(spec: &ArgumentSpec) -> String {
    let mut traits = shape_words(spec.shape);
    if spec.need == Need::Required {
        traits.push_str(", required");
    }
    if let Some(default) = spec.default {
        traits.push_str(&format!(", default `{}`", default_text(default)));
    }
    traits
}

fn label_words(form: LabelForm) -> String {
    match form {
        LabelForm::Text => "a text".to_owned(),
        LabelForm::Name => "a name of letters, digits, `_` and `-`".to_owned(),
        LabelForm::Folders => "a glob over folders".to_owned(),
        LabelForm::Sources => "a glob over module sources".to_owned(),
        LabelForm::Service => "the id of a service or service family, such as `aws.sqs`".to_owned(),
        LabelForm::Rule => "the rule's id, `group/rule`".to_owned(),
        LabelForm::RuleOrGroup => "a rule's id, `group/rule`, or a group of rules, `group/*`".to_owned(),
        LabelForm::Word(words) => one_of(words),
    }
}

fn shape_words(shape: Shape) -> String {
    match shape {
        Shape::Bool => "bool".to_owned(),
        Shape::Word(words) => one_of(words),
        Shape::Pattern => "regular expression".to_owned(),
        Shape::TokenFormat => "format".to_owned(),
        Shape::Date => "date".to_owned(),
        Shape::VersionConstraint => "version constraint".to_owned(),
        Shape::Path => "path".to_owned(),
        Shape::Whole(from, to) => format!("whole number from {from} to {to}"),
        Shape::Number(from, to) => format!("number from {from} to {to}"),
        Shape::Ascending(count) => format!("{count} numbers"),
        Shape::List(Shape::Word(words)) => format!("list of {}", one_of(words).replacen("one of ", "", 1)),
        Shape::List(inner) => format!("list of {}s", shape_words(*inner)),
        Shape::Map(Shape::Expression) => "map of expressions".to_owned(),
        Shape::Map(Shape::Any) => "map".to_owned(),
        Shape::Map(inner) => format!("map of {}", plural(*inner)),
        Shape::TypeMap(inner) => format!("map by resource type of {}", plural(*inner)),
        Shape::WordMap(words, inner) => format!("map from {} to {}", alternatives(words), shape_words(*inner)),
        Shape::Any => "any value".to_owned(),
        Shape::Expression => "expression".to_owned(),
        Shape::PathGlob
        | Shape::NameGlob
        | Shape::SystemGlob
        | Shape::TypeGlob
        | Shape::ServiceGlob
        | Shape::RuleGlob
        | Shape::AddressGlob => "glob".to_owned(),
        Shape::Text | Shape::Token | Shape::System => "text".to_owned(),
    }
}

fn plural(shape: Shape) -> String {
    match shape {
        Shape::Ascending(_) => shape_words(shape),
        other => format!("{}s", shape_words(other)),
    }
}

fn one_of(words: &[&str]) -> String {
    format!("one of {}", alternatives(words))
}

fn alternatives(words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    words.join(", ")
}

/// One sentence a line.
fn by_sentence(text: &str) -> String {
    text.replace(". ", ".\n")
}
