//! `portability/third_party_trust`: somebody else's account is trusted, so they depend on this estate's own.
//!
//! Principals are read where they are written: in policy documents as data sources, in `jsonencode`, in JSON texts, in
//! the arguments of resources that grant something to one principal, and in objects of a policy document's form that
//! are handed to a module.

use crate::configuration::Mode;
use crate::evaluation::{Argument, Instance, Judged, Location, Reason};
use crate::findings::Finding;
use crate::rules::literals::{Holder, part_of};
use crate::rules::{Answer, Asked, Context, Found, Interest, Matter, Rule};
use crate::source::Span;
use crate::syntax::{Block, Expr, ExprKind};

use super::account::{Owner, number_in, numbers_in, owner_of};
use super::message;
use super::principals;

pub(super) struct ThirdPartyTrust;

/// Resources that grant something to one principal, with the arguments that name it.
const GRANTS: [(&str, &[&str]); 12] = [
    ("aws_ami_launch_permission", &["account_id"]),
    ("aws_cloudwatch_event_permission", &["principal"]),
    ("aws_kms_grant", &["grantee_principal", "retiring_principal"]),
    ("aws_lakeformation_permissions", &["principal"]),
    ("aws_lambda_layer_version_permission", &["principal"]),
    ("aws_lambda_permission", &["principal", "source_account", "source_arn"]),
    ("aws_ram_principal_association", &["principal"]),
    ("aws_redshift_endpoint_authorization", &["account"]),
    ("aws_signer_signing_profile_permission", &["principal"]),
    ("aws_snapshot_create_volume_permission", &["account_id"]),
    ("aws_vpc_endpoint_service", &["allowed_principals"]),
    ("aws_vpc_endpoint_service_allowed_principal", &["principal_arn"]),
];

impl Rule for ThirdPartyTrust {
    fn interest(&self) -> Interest {
        Interest::Resources
    }

    fn instance<'a>(&self, instance: &Instance<'_, 'a>, cx: &Context<'_, 'a>, out: &mut Found) {
        let resource = instance.resource;
        let grants = GRANTS.iter().find(|(name, _)| *name == resource.resource_type).map(|(_, arguments)| *arguments);
        let is_document = resource.mode == Mode::Data && resource.resource_type == "aws_iam_policy_document";
        let holds_policy = source_of(resource.block).contains("Principal");
        if !is_document && grants.is_none() && !holds_policy || instance.keys().is_empty() {
            return;
        }
        let mut judge = Judge { holder: Holder::Resource(resource), cx, out };
        if is_document {
            judge.document(resource.arguments.blocks());
            return;
        }
        for Argument { path, attribute, location } in instance.arguments() {
            if resource.mode == Mode::Managed && grants.unwrap_or(&[]).contains(&path.as_str()) {
                judge.value(attribute.value(), &path, location);
            } else if holds_policy {
                judge.policy(attribute.value(), &path);
            }
        }
    }

    fn answer(&self, asked: &Asked<'_>) -> Vec<Answer> {
        answers_to(asked)
    }

    fn module(&self, cx: &Context<'_, '_>, out: &mut Found) {
        let may_hold = |source: &str| source.contains("identifiers");
        for local in cx.module.locals.iter().filter(|local| may_hold(local.value.source())) {
            Judge { holder: Holder::Local(local), cx, out }.statements(local.value, "");
        }
        for call in cx.module.calls.iter().filter(|call| may_hold(source_of(call.block))) {
            let mut judge = Judge { holder: Holder::Call(call), cx, out };
            for input in call.arguments.attributes() {
                judge.statements(input.value(), input.name());
            }
        }
    }
}

/// What is to be said of principals that a root gives values to.
fn answers_to(asked: &Asked<'_>) -> Vec<Answer> {
    let mut answers = Vec::new();
    for (part, path) in asked.value.leaves() {
        match part.judged() {
            Judged::Known(known) => {
                let Some(number) = known.as_str().and_then(number_in) else { continue };
                let name = match owner_of(number, asked.settings) {
                    Owner::Named(name) => Some(name),
                    Owner::Unnamed => None,
                    Owner::Ours | Owner::Provider(_) | Owner::Placeholder => continue,
                };
                let is_judged = matches!(&asked.question.matter, Matter::Judged(judged) if judged.iter().any(|judged| judged == number));
                if !is_judged {
                    answers.push(Answer::Wrong {
                        message: message::third_party_trust(number, name),
                        subject: number.to_owned(),
                        help: message::third_party_trust_help(number, name.is_some()),
                        path,
                        secret: None,
                    });
                }
            }
            Judged::Unknown(unknown) if depends_on_others(&unknown.cause.reason) => answers.push(Answer::Undecided),
            Judged::Absent | Judged::Partial(_) | Judged::Unknown(_) => {}
        }
    }
    if answers.is_empty() { vec![Answer::Right] } else { answers }
}

fn source_of(block: Block<'_>) -> &str {
    block.span().range.of(block.tree().text())
}

struct Judge<'j, 'r, 'm, 'a> {
    holder: Holder<'m, 'a>,
    cx: &'j Context<'r, 'a>,
    out: &'j mut Found,
}

impl<'a> Judge<'_, '_, '_, 'a> {
    /// The principals of a policy document as a data source; what a statement denies is no trust.
    fn document(&mut self, blocks: Vec<Block<'a>>) {
        let is = |block: &Block<'_>, name: &str, word: &str| {
            block.body().attribute(name).and_then(|attribute| attribute.value().as_text()) == Some(word)
        };
        for (statement, of_statement) in named(blocks, "statement") {
            if is(&statement, "effect", "Deny") {
                continue;
            }
            for (principals, location) in named(statement.body().blocks().collect(), "principals") {
                let accounts = principals.body().attribute("identifiers").filter(|_| is(&principals, "type", "AWS"));
                if let Some(attribute) = accounts {
                    let location = if of_statement == Location::Block { location } else { of_statement };
                    self.value(attribute.value(), "statement.principals.identifiers", location);
                }
            }
        }
    }

    /// The value of an argument that names principals.
    fn value(&mut self, expr: Expr<'a>, path: &str, location: Location) {
        let mut open: Option<Finding> = None;
        let mut judged = Vec::new();
        for (part, span) in self.cx.evaluator().leaves(expr) {
            match part.judged() {
                Judged::Known(known) => match known.as_str().map(number_in) {
                    Some(Some(number)) => {
                        judged.push(number.to_owned());
                        self.number(number, span, path, location);
                    }
                    Some(None) => self.out.right(),
                    None => {}
                },
                Judged::Unknown(unknown) if open.is_none() && depends_on_others(&unknown.cause.reason) => {
                    let mut finding = self.out.finding(span, message::unclear_trust());
                    finding.because = Some(self.cx.because(&unknown.cause.reason, span));
                    self.holder.tell(self.cx, &mut finding, path);
                    open = Some(finding);
                }
                Judged::Absent | Judged::Partial(_) | Judged::Unknown(_) => {}
            }
        }
        match (open, self.holder) {
            // A block that may not be there is no trust yet, whatever its value is.
            (Some(finding), Holder::Resource(resource)) if location == Location::Block => {
                self.out.ask(self.cx.question(finding, resource, expr, Matter::Judged(judged)));
            }
            (Some(finding), Holder::Call(call)) => {
                self.out.ask(self.cx.question_of_call(finding, call, expr, Matter::Judged(judged)));
            }
            (Some(finding), _) => self.out.undecided(finding),
            (None, _) => {}
        }
    }

    /// A policy document as a value: `jsonencode({ … })` or a JSON text.
    fn policy(&mut self, expr: Expr<'a>, path: &str) {
        match expr.unwrapped().kind() {
            ExprKind::Call { name: "jsonencode", arguments, .. } => {
                arguments.iter().for_each(|argument| self.object(argument, path));
            }
            ExprKind::Text(_) | ExprKind::Template(_) => {
                let source = expr.source();
                for principal in principals::in_json(source) {
                    for (at, number) in numbers_in(source.get(principal.clone()).unwrap_or("")) {
                        let span = part_of(expr.span(), principal.start + at, number.len());
                        self.number(number, span, path, Location::Block);
                    }
                }
            }
            _ => {}
        }
    }

    /// The principals of an object that becomes a policy document; the tree's own limit on depth bounds the recursion.
    fn object(&mut self, expr: Expr<'a>, path: &str) {
        if let ExprKind::Object(pairs) = expr.unwrapped().kind()
            && let Some(ExprKind::Object(kinds)) = pairs.get("Principal").map(|value| value.unwrapped().kind())
        {
            kinds.get("AWS").into_iter().for_each(|accounts| self.value(accounts, path, Location::Block));
        }
        parts(expr).into_iter().for_each(|part| self.object(part, path));
    }

    /// Objects such as `principals = { type = "AWS", identifiers = [ … ] }`, as modules take them.
    fn statements(&mut self, expr: Expr<'a>, path: &str) {
        if let ExprKind::Object(pairs) = expr.unwrapped().kind() {
            let is_of_accounts = pairs.get("type").and_then(Expr::as_text) == Some("AWS");
            let accounts = pairs.get("identifiers").filter(|_| is_of_accounts);
            accounts.into_iter().for_each(|accounts| self.value(accounts, path, Location::Block));
        }
        parts(expr).into_iter().for_each(|part| self.statements(part, path));
    }

    fn number(&mut self, number: &str, span: Span, path: &str, location: Location) {
        let name = match owner_of(number, self.cx.settings) {
            Owner::Named(name) => Some(name),
            Owner::Unnamed => None,
            Owner::Ours | Owner::Provider(_) | Owner::Placeholder => return self.out.right(),
        };
        let mut finding = self.out.finding(span, message::third_party_trust(number, name));
        self.holder.tell(self.cx, &mut finding, path);
        finding.help = Some(message::third_party_trust_help(number, name.is_some()));
        finding.subject = Some(number.to_owned());
        self.tell(finding, location);
    }

    /// What only a `dynamic` block makes may not be there.
    fn tell(&mut self, mut finding: Finding, location: Location) {
        match location {
            Location::Block => self.out.wrong(finding),
            Location::DynamicBlock => {
                finding.because = Some(self.cx.because(&Reason::Dynamic, finding.span));
                self.out.undecided(finding);
            }
        }
    }
}

/// The expressions that an expression's value may hold.
fn parts(expr: Expr<'_>) -> Vec<Expr<'_>> {
    match expr.unwrapped().kind() {
        ExprKind::Tuple(items) => items.iter().collect(),
        ExprKind::Object(pairs) => pairs.iter().map(|(_, value)| value).collect(),
        ExprKind::Call { arguments, .. } => arguments.iter().collect(),
        ExprKind::Conditional { .. } => expr.branches().collect(),
        ExprKind::For(parts) => vec![parts.value],
        _ => Vec::new(),
    }
}

/// The blocks of one type, and the contents of `dynamic` blocks that make such ones.
fn named<'a>(blocks: Vec<Block<'a>>, kind: &str) -> Vec<(Block<'a>, Location)> {
    let mut found = Vec::new();
    for block in blocks {
        let makes = block.kind() == "dynamic" && block.label(0).is_some_and(|label| label.text == kind);
        if block.kind() == kind {
            found.push((block, Location::Block));
        } else if makes {
            found.extend(block.body().blocks_of("content").map(|content| (content, Location::DynamicBlock)));
        }
    }
    found
}

/// Whether an unknown may turn out to be somebody else: not what this configuration itself makes or looks up.
fn depends_on_others(reason: &Reason) -> bool {
    match reason {
        Reason::Computed(_) | Reason::Error(_) => false,
        Reason::Data(reference) => {
            !reference.starts_with("data.aws_caller_identity") && !reference.starts_with("data.aws_elb_service_account")
        }
        _ => true,
    }
}
