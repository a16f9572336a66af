//! Reading `token`, `naming` and `tagging`.

use super::fields::Fields;
use super::{labelled, level};
use crate::settings::NameGlobs;
use crate::settings::model::{
    Format, FormatKind, FormatUse, KeyStatement, Naming, Presence, RuleLevel, TagHome, TagValues, Tagging, Token,
    ValueCase,
};
use crate::settings::naming::{Case, TokenFormat, TokenKind};
use crate::settings::section::Section;
use crate::settings::value::Sourced;

pub(super) fn token(fields: Fields<'_>, name: Sourced<String>) -> Option<Token> {
    let plain = |pairs: Vec<(Sourced<String>, Sourced<String>)>| {
        pairs.into_iter().map(|(key, value)| (key.value, value.value)).collect()
    };
    let is_set = |name: &str| fields.0.argument(name).is_some();
    let kind = if is_set("values") {
        TokenKind::Values(fields.texts("values")?.into_iter().map(|value| value.value).collect())
    } else if is_set("by_type") {
        TokenKind::ByType(plain(fields.text_map("by_type")))
    } else if is_set("by_region") {
        TokenKind::ByRegion(plain(fields.text_map("by_region")))
    } else {
        TokenKind::Pattern(fields.pattern("pattern")?.value)
    };
    Some(Token { name, kind, aliases: fields.text_map("aliases"), example: fields.text("example") })
}

pub(super) fn naming(section: &Section) -> Naming {
    Naming {
        formats: labelled(section, "format", format),
        uses: section.sections_of("use").filter_map(|block| format_use(Fields(block))).collect(),
    }
}

fn format(fields: Fields<'_>, name: Sourced<String>) -> Option<Format> {
    let case = || fields.word("case", Case::parse).map(|case| case.map(FormatKind::Case));
    let tokens =
        || fields.word("tokens", |text| TokenFormat::parse(text).ok()).map(|tokens| tokens.map(FormatKind::Tokens));
    let pattern = || fields.pattern("pattern").map(|pattern| pattern.map(FormatKind::Pattern));
    Some(Format {
        name,
        kind: case().or_else(tokens).or_else(pattern)?,
        max_length: fields.whole("max_length"),
        allow: fields.texts("allow").unwrap_or_default(),
        example: fields.text("example"),
    })
}

fn format_use(fields: Fields<'_>) -> Option<FormatUse> {
    let (format, span) = (fields.0.label.clone()?, fields.0.header);
    Some(FormatUse { format, on: fields.texts("on")?, selector: fields.selector(), span })
}

pub(super) fn tagging(section: &Section) -> Tagging {
    let fields = Fields(section);
    let other_keys = fields.word("other_keys", |word| if word == "allow" { Some(RuleLevel::Off) } else { level(word) });
    Tagging {
        keys: section.sections_of("key").filter_map(|block| key(Fields(block))).collect(),
        exempt_types: fields.names("exempt_types").unwrap_or_else(|| NameGlobs::new(Vec::new())),
        default_tags: fields.word("default_tags", |word| match word {
            "provider" => Some(TagHome::Provider),
            "module" => Some(TagHome::Module),
            "resource" => Some(TagHome::Resource),
            _ => None,
        }),
        other_keys: other_keys.unwrap_or(Sourced::default(RuleLevel::Off)),
    }
}

fn key(fields: Fields<'_>) -> Option<KeyStatement> {
    Some(KeyStatement {
        key: fields.0.label.clone()?,
        selector: fields.selector(),
        presence: fields.said(&["required", "required_when", "forbidden"], presence),
        values: fields.said(&["token", "values", "pattern"], tag_values),
        case: fields.said(&["case"], |fields| fields.word("case", value_case)),
        misspelt: fields.said(&["misspelt"], |fields| fields.texts("misspelt")),
        fill: fields.said(&["fill"], |fields| fields.text("fill")),
        deny: fields.said(&["deny"], |fields| fields.texts("deny")),
    })
}

fn presence(fields: &Fields<'_>) -> Option<Sourced<Presence>> {
    let choose = |name: &str, yes: Presence| {
        fields.bool(name).map(|value| value.map(|is_so| if is_so { yes } else { Presence::Optional }))
    };
    let when = || {
        let expr = fields.expression("required_when")?;
        let span = expr.span();
        Some(Sourced::written(Presence::RequiredWhen(expr), span))
    };
    choose("required", Presence::Required).or_else(when).or_else(|| choose("forbidden", Presence::Forbidden))
}

fn tag_values(fields: &Fields<'_>) -> Option<Sourced<TagValues>> {
    let token = fields.text("token").map(|token| token.map(TagValues::Token));
    let listed = || {
        let list = fields.value("values")?;
        Some(list.map(|list| TagValues::Values(super::fields::texts(&list))))
    };
    let pattern = || fields.pattern("pattern").map(|pattern| pattern.map(TagValues::Pattern));
    token.or_else(listed).or_else(pattern)
}

fn value_case(word: &str) -> Option<ValueCase> {
    match word {
        "as_is" => Some(ValueCase::AsIs),
        "lower" => Some(ValueCase::Lower),
        "title" => Some(ValueCase::Title),
        _ => None,
    }
}
