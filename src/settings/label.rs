//! What a block's label may say.

use super::error::{Errors, SettingsError};
use super::grammar::LabelForm;
use super::literal::shortened;
use super::path;
use super::shape::Context;
use super::suggest::suggest;
use crate::source::Span;

/// The label, in the form in which it is kept; nothing, and an error, where it is wrong.
pub(super) fn check(form: LabelForm, text: &str, span: Span, cx: &Context<'_>, errors: &mut Errors) -> Option<String> {
    let mut refuse = |message: String, help: Option<String>| {
        errors.push(SettingsError::new(span, message).with_some_help(help));
        None
    };
    if text.is_empty() {
        return refuse("this label is empty".to_owned(), None);
    }
    let shown = shortened(text);
    match form {
        LabelForm::Text | LabelForm::Sources => Some(text.to_owned()),
        LabelForm::Name if is_name(text) => Some(text.to_owned()),
        LabelForm::Name => {
            let help = "use letters, digits, `_` and `-`".to_owned();
            refuse(format!("`{shown}` is not a name that a block can have"), Some(help))
        }
        LabelForm::Folders => match path::resolve_glob(cx.folder, text) {
            Ok(path) => Some(path),
            Err(why) => refuse(why, None),
        },
        LabelForm::Service if is_service(text) => Some(text.to_owned()),
        LabelForm::Service => {
            let help = "write provider and service, such as `aws.sqs`".to_owned();
            refuse(format!("`{shown}` is not the id of a service"), Some(help))
        }
        LabelForm::Rule if is_rule(text) => Some(text.to_owned()),
        LabelForm::Rule => {
            let help = "write `GROUP/RULE` in small letters, digits and `_`".to_owned();
            refuse(format!("`{shown}` is not the id of a rule"), Some(help))
        }
        LabelForm::RuleOrGroup if is_rule(text) || text.strip_suffix("/*").is_some_and(is_snake) => {
            Some(text.to_owned())
        }
        LabelForm::RuleOrGroup => {
            let help = "write `GROUP/RULE` for one rule, `GROUP/*` for a group".to_owned();
            refuse(format!("`{shown}` is neither the id of a rule nor a group of rules"), Some(help))
        }
        LabelForm::Word(words) if words.contains(&text) => Some(text.to_owned()),
        LabelForm::Word(words) => {
            refuse(format!("this label cannot be `{shown}`"), suggest(text, words.iter().copied()))
        }
    }
}

/// Letters, digits, `_` and `-`.
fn is_name(text: &str) -> bool {
    text.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-'))
}

fn is_snake(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

fn is_rule(text: &str) -> bool {
    text.split_once('/').is_some_and(|(group, rule)| is_snake(group) && is_snake(rule))
}

fn is_service(text: &str) -> bool {
    text.contains('.') && text.split('.').all(is_snake)
}
