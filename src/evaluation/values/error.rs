//! What Terraform finds wrong with expressions, by class.

use std::fmt;

macro_rules! classes {
    ($($name:ident $word:literal $meaning:literal,)*) => {
        /// The class of an error of evaluation; prints as a word in kebab-case.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum ErrorClass {
            $(#[doc = $meaning] $name,)*
        }

        impl ErrorClass {
            /// The word for it.
            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$name => $word,)*
                }
            }

            /// Every class.
            pub fn all() -> &'static [Self] {
                &[$(Self::$name,)*]
            }
        }
    };
}

classes! {
    AmbiguousKey "ambiguous-key" "An object key that looks like a reference.",
    BadArgument "bad-argument" "An argument of a function has the wrong type or value.",
    BadCondition "bad-condition" "A condition is no bool.",
    BadContext "bad-context" "`each`, `count` or `self` where there is none.",
    BadCount "bad-count" "`count` is null, negative or no whole number.",
    BadCountType "bad-count-type" "`count` is no number.",
    BadDefault "bad-default" "The default of a variable does not convert to its type.",
    BadForEach "bad-for-each" "`for_each` is no map, object or set of strings, or is null.",
    BadIndex "bad-index" "There is no such element.",
    BadOperand "bad-operand" "An operator does not take a value of this type.",
    BadReference "bad-reference" "A reference is not complete, or to nothing that Terraform has.",
    BadVariableValue "bad-variable-value" "A value given to a variable does not convert to its type.",
    CallFailed "call-failed" "A function cannot work on its arguments.",
    ConditionalTypes "conditional-types" "The branches of a conditional have no type in common.",
    Cycle "cycle" "The expression depends on itself.",
    DuplicateDeclaration "duplicate-declaration" "A name is declared twice in a module.",
    DuplicateKey "duplicate-key" "A `for` expression makes the same key twice.",
    EphemeralUse "ephemeral-use" "An ephemeral value is used where it would be kept.",
    ExpandArgument "expand-argument" "What `...` follows is no list, set or tuple.",
    ForCondition "for-condition" "The condition of a `for` expression is no bool.",
    KeyType "key-type" "A key is no string, number or bool.",
    MissingArgument "missing-argument" "A block lacks an argument that it needs.",
    MissingInstanceKey "missing-instance-key" "An attribute of a resource with `count` or `for_each` without a key.",
    MissingModule "missing-module" "The source of a module call is a folder that is not there.",
    MissingVariable "missing-variable" "A required variable of a module call is not set.",
    ModuleCycle "module-cycle" "A module calls itself.",
    NoAttribute "no-attribute" "There is no such attribute.",
    NotIterable "not-iterable" "It has no elements to go through.",
    NullAttribute "null-attribute" "An attribute or element of null.",
    NullCondition "null-condition" "A condition is null.",
    NullIteration "null-iteration" "Null has no elements to go through.",
    NullKey "null-key" "A key is null.",
    NullSplat "null-splat" "A splat of a null list.",
    OperationFailed "operation-failed" "An operator cannot work on these values.",
    PreconditionFailed "precondition-failed" "A precondition or postcondition does not hold.",
    SensitiveOutput "sensitive-output" "An output of the root holds something sensitive and does not say so.",
    Syntax "syntax" "The text is no expression.",
    TemplateValue "template-value" "A value that has no text in a template.",
    TooFewArguments "too-few-arguments" "A function needs more arguments.",
    TooManyArguments "too-many-arguments" "A function takes fewer arguments.",
    TypeConstraint "type-constraint" "The text is no type constraint.",
    UndeclaredVariable "undeclared-variable-value" "A value for a variable that is not declared.",
    Undeclared "undeclared" "A reference to nothing that is declared.",
    UnexpectedArgument "unexpected-argument" "An argument or block that the resource type does not have.",
    UnexpectedInput "unexpected-input" "An argument of a module call that the module has no variable for.",
    UnknownFunction "unknown-function" "There is no such function.",
    ValidationFailed "validation-failed" "The validation of a variable does not hold.",
}

impl fmt::Display for ErrorClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}
