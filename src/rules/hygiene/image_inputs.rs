//! Images that go into modules, or come from constants: `container_image = "example/app:latest"`.
//!
//! Here a text is an image only by its name and its tag, so nothing is judged but a tag that is known to move.

use memchr::memmem;

use super::image::{Pinning, pinning};
use super::message;
use crate::configuration::LocalValue;
use crate::findings::Finding;
use crate::rules::{Context, Found};
use crate::source::Span;
use crate::syntax::{Expr, ExprKind, TemplatePart};

/// Judges the inputs of module calls, the local values and the defaults of a module.
pub(super) fn judge<'a>(cx: &Context<'_, 'a>, out: &mut Found) {
    let module = cx.module;
    for call in module.calls.iter().filter(|call| is_worth_a_look(call.block.span(), cx)) {
        for input in call.arguments.attributes() {
            each_image(input.name(), input.value(), &mut |expr, image, tag| {
                let mut finding = finding(out, expr, image, tag);
                cx.on_call(&mut finding, call, Some(input.name()));
                out.wrong(finding);
            });
        }
    }
    for variable in module.variables.iter().filter(|variable| is_worth_a_look(variable.block.span(), cx)) {
        let Some(default) = variable.default() else { continue };
        each_image(variable.name, default, &mut |expr, image, tag| {
            let mut finding = finding(out, expr, image, tag);
            cx.on_block(&mut finding, variable.block, &format!("var.{}", variable.name), Some("default"));
            out.wrong(finding);
        });
    }
    for local in module.locals.iter().filter(|local| is_worth_a_look(whole(local), cx)) {
        each_image(local.name, local.value, &mut |expr, image, tag| {
            let mut finding = finding(out, expr, image, tag);
            finding.address = Some(format!("local.{}", local.name));
            out.wrong(finding);
        });
    }
}

fn finding(out: &Found, expr: Expr<'_>, image: &str, tag: &str) -> Finding {
    let mut finding = out.finding(expr.span(), message::floating(image, Some(tag)));
    finding.help = Some(message::pin_image());
    finding.subject = Some(image.to_owned());
    finding
}

/// Calls back with every image under a name that says so, and its moving tag. The depth of the tree is bounded.
fn each_image<'a>(name: &str, expr: Expr<'a>, visit: &mut dyn FnMut(Expr<'a>, &str, &str)) {
    match expr.unwrapped().kind() {
        ExprKind::Object(pairs) => {
            for (key, value) in pairs.iter() {
                each_image(key.as_text().unwrap_or(""), value, visit);
            }
        }
        ExprKind::Tuple(items) => items.iter().for_each(|item| each_image(name, item, visit)),
        ExprKind::Conditional { .. } => expr.branches().for_each(|branch| each_image(name, branch, visit)),
        ExprKind::Call {
            name: "jsonencode" | "merge" | "tomap" | "yamlencode" | "coalesce" | "concat",
            arguments,
            ..
        } => {
            arguments.iter().for_each(|argument| each_image(name, argument, visit));
        }
        ExprKind::Text(text) if names_image(name) => {
            if let Pinning::Floating(Some(tag)) = pinning(text) {
                visit(expr, text, tag);
            }
        }
        ExprKind::Template(template) if names_image(name) => {
            let Some(TemplatePart::Text(end, _)) = template.parts().last() else { return };
            let Some((_, tag)) = end.rsplit_once(':') else { return };
            if matches!(pinning(&format!("image:{tag}")), Pinning::Floating(Some(_))) {
                visit(expr, expr.source().trim_matches('"'), tag);
            }
        }
        _ => {}
    }
}

/// Whether an image with a tag may be somewhere in a text.
fn is_worth_a_look(span: Span, cx: &Context<'_, '_>) -> bool {
    let text = span.range.of(cx.text(span.file)).as_bytes();
    memmem::find(text, b"mage").is_some() && memchr::memchr(b':', text).is_some()
}

fn whole(local: &LocalValue<'_>) -> Span {
    local.name_span.range.cover(local.value.span().range).in_file(local.name_span.file)
}

fn names_image(name: &str) -> bool {
    let ends =
        ["image", "image_uri", "image_url", "imageuri", "imageurl", "imagename", "image_name", "image_full_name"];
    let ends_with = |end: &str| {
        let start = name.len().checked_sub(end.len());
        start.and_then(|start| name.get(start..)).is_some_and(|tail| tail.eq_ignore_ascii_case(end))
    };
    ends.into_iter().any(ends_with)
}
