//! Functions that read files, and those that evaluate a text as a template.

use std::sync::Arc;

use super::{FileAnswer, Frame, ListAnswer, Reference, Resolved, Scope};
use crate::evaluation::functions::{Failure, FileHash, Function, Special, base64_of, hash_bytes};
use crate::evaluation::values::{Cause, Entries, ErrorClass, Reason, Refinement, Type, Value};
use crate::source::Span;
use crate::syntax::{Expr, ExprKind, Tree, parse_template};

/// Templates that call each other deeper than this are not followed.
const TEMPLATE_DEPTH: u32 = 16;

/// The scope of a template: the variables that were passed and nothing else.
struct TemplateScope<'s> {
    variables: &'s Entries,
    outer: &'s dyn Scope,
}

impl Scope for TemplateScope<'_> {
    fn resolve(&self, reference: &Reference<'_>) -> Resolved {
        match (self.variables.get(reference.root), self.variables.more()) {
            (Some(value), _) => Resolved::Value(value.clone(), 0),
            (None, Some(cause)) => Resolved::Value(Value::dynamic(Arc::clone(cause)), 0),
            (None, None) => {
                Resolved::Error(ErrorClass::BadReference, format!("the template is not given `{}`", reference.root))
            }
        }
    }

    fn read_file(&self, path: &str) -> FileAnswer {
        self.outer.read_file(path)
    }

    fn list_files(&self, folder: &str, pattern: &str) -> ListAnswer {
        self.outer.list_files(folder, pattern)
    }

    fn has_provider(&self, local_name: &str) -> bool {
        self.outer.has_provider(local_name)
    }
}

impl Frame<'_> {
    /// A function that needs files, templates or the place of the call; `template` is its first argument as written.
    pub(super) fn special(
        &self,
        special: Special,
        function: &Function,
        values: &[Value],
        template: Option<Expr<'_>>,
        call: Span,
    ) -> Result<Value, Failure> {
        let text = |at: usize| values.get(at).and_then(Value::as_str).unwrap_or("");
        match special {
            Special::Try | Special::Can => Ok(Value::bool(false)),
            Special::Unknowable => {
                self.doubt();
                let cause = Cause::at(Reason::Function(function.name.to_owned()), call);
                Ok(Value::unknown(Type::String, Refinement::not_null(), cause))
            }
            Special::File => self.file_text(text(0), call),
            Special::FileExists => Ok(match self.scope.read_file(text(0)) {
                FileAnswer::Read(_) => Value::bool(true),
                FileAnswer::Missing => Value::bool(false),
                FileAnswer::Refused(why) => self.not_read(why, Type::Bool, call),
            }),
            Special::FileSet => match self.scope.list_files(text(0), text(1)) {
                ListAnswer::Listed(paths) => {
                    Ok(Value::set(Type::String, paths.iter().map(|path| Value::string(path)).collect()))
                }
                ListAnswer::BadPattern => Err(Failure::call(format!("{:?} is no pattern for names of files", text(1)))),
                ListAnswer::Refused => Ok(self.not_read(text(0).to_owned(), Type::set(Type::String), call)),
            },
            Special::FileBase64 => self.file_bytes(text(0), call, base64_of),
            Special::FileHash(hash) => self.hash(hash, text(0), call),
            Special::TemplateFile => {
                if self.template_depth > 0 {
                    return Err(Failure::call("a template file may not call `templatefile`"));
                }
                let template = self.file_text(text(0), call)?;
                self.render(&template, values.get(1), call)
            }
            Special::TemplateString => {
                let is_reference = template.is_some_and(|expr| {
                    matches!(
                        expr.unwrapped().kind(),
                        ExprKind::GetAttr { .. } | ExprKind::Index { .. } | ExprKind::Variable(_)
                    )
                });
                if !is_reference {
                    return Err(Failure::argument(0, "the template must be a reference to a value that holds it"));
                }
                self.render(values.first().unwrap_or(&Value::null(Type::String)), values.get(1), call)
            }
        }
    }

    fn hash(&self, hash: FileHash, path: &str, call: Span) -> Result<Value, Failure> {
        match self.file_bytes(path, call, |bytes| hash_bytes(hash, bytes)) {
            Err(failure) => Err(Failure::call(failure.message)),
            read => read,
        }
    }

    fn file_bytes(&self, path: &str, call: Span, make: impl Fn(&[u8]) -> String) -> Result<Value, Failure> {
        match self.scope.read_file(path) {
            FileAnswer::Read(bytes) => Ok(Value::string(&make(&bytes))),
            FileAnswer::Missing => Err(Failure::argument(0, format!("there is no file {path:?}"))),
            FileAnswer::Refused(why) => Ok(self.not_read(why, Type::String, call)),
        }
    }

    fn file_text(&self, path: &str, call: Span) -> Result<Value, Failure> {
        match self.scope.read_file(path) {
            FileAnswer::Read(bytes) => match std::str::from_utf8(&bytes) {
                Ok(text) => Ok(Value::string(text)),
                Err(_) => Err(Failure::call(format!("the file {path:?} is not valid UTF-8"))),
            },
            FileAnswer::Missing => Err(Failure::argument(0, format!("there is no file {path:?}"))),
            FileAnswer::Refused(why) => Ok(self.not_read(why, Type::String, call)),
        }
    }

    fn not_read(&self, path: String, ty: Type, call: Span) -> Value {
        self.doubt();
        Value::unknown(ty, Refinement::not_null(), Cause::at(Reason::File(path), call))
    }

    fn render(&self, template: &Value, variables: Option<&Value>, call: Span) -> Result<Value, Failure> {
        let Some(text) = template.as_str() else {
            return Ok(self.unknown_like(template, Type::Dynamic, Refinement::default()));
        };
        let Some(entries) = variables.and_then(Value::as_entries) else {
            return Err(Failure::argument(1, "the variables of a template are an object or a map"));
        };
        if let Some((name, _)) = entries.iter().find(|(name, _)| !is_identifier(name)) {
            return Err(Failure::argument(1, format!("{name:?} is no name for a variable")));
        }
        if self.template_depth >= TEMPLATE_DEPTH {
            return Ok(Value::limit("templates inside templates", Type::Dynamic));
        }
        let tree = parse_template(call.file, &Arc::from(text));
        if let Some(error) = tree.errors().first() {
            return Err(Failure::call(format!("the template: {}", error.message)));
        }
        self.render_tree(&tree, entries, call)
    }

    fn render_tree(&self, tree: &Tree, entries: &Entries, call: Span) -> Result<Value, Failure> {
        let Some(expr) = tree.single() else { return Ok(Value::string("")) };
        if entries.more().is_none()
            && let Some(name) = expr.free_variables().into_iter().find(|name| entries.get(name).is_none())
        {
            return Err(Failure::argument(1, format!("the template needs `{name}`, which is not passed")));
        }
        let scope = TemplateScope { variables: entries, outer: self.scope };
        let frame = Frame {
            scope: &scope,
            run: self.run,
            bindings: None,
            splat_item: None,
            template_depth: self.template_depth + 1,
        };
        let before = self.errors();
        let value = frame.evaluate(expr);
        if let Some(message) = self.take_errors(before) {
            return Err(Failure::call(format!("the template: {message}")));
        }
        // Places inside the template are in no file of the tree.
        let placed = value.as_unknown().map(|unknown| {
            let cause = Cause::at(unknown.cause.reason.clone(), call);
            Value::unknown(unknown.ty.clone(), unknown.refinement.clone(), cause).with_marks(value.marks())
        });
        Ok(placed.unwrap_or(value))
    }
}

fn is_identifier(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(|first| first == '_' || unicode_ident::is_xid_start(first))
        && chars.all(|char| char == '-' || unicode_ident::is_xid_continue(char))
}
