//! `portability/account_literal`: an account number in the middle of code.

use crate::rules::literals::{self, part_of};
use crate::rules::{Context, Found, Rule};

use super::account::{Owner, may_hold_number, number_in, numbers_in, owner_of};
use super::message;

pub(super) struct AccountLiteral;

impl Rule for AccountLiteral {
    fn module(&self, cx: &Context<'_, '_>, out: &mut Found) {
        literals::walk(cx.module, cx.evaluator(), &may_hold_number, &mut |holder, argument, literal| {
            if literal.is_policy || literal.is_prose || literal.is_constant_of(holder) {
                return;
            }
            let is_account = number_in(literal.text).is_some() || literal.text.contains("arn:aws");
            if !is_account && !literal.text.contains(".amazonaws.com") {
                return;
            }
            for (at, number) in numbers_in(literal.source) {
                let name = match owner_of(number, cx.settings) {
                    Owner::Ours => cx.settings.account_name(number),
                    Owner::Named(name) => Some(name),
                    Owner::Unnamed => None,
                    Owner::Provider(_) | Owner::Placeholder => {
                        out.right();
                        continue;
                    }
                };
                let span = part_of(literal.span, at, number.len());
                let mut finding = out.finding(span, message::account_literal(number, name));
                holder.tell(cx, &mut finding, argument);
                finding.help = Some(message::account_literal_help());
                finding.subject = Some(number.to_owned());
                out.wrong(finding);
            }
        });
    }
}
