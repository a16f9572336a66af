//! The wording of the rules on separation.

/// What Terraform does with an application here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mixture {
    /// Its code is written in the configuration.
    Inline,
    /// Its code is packed or uploaded.
    Packed,
    /// It is built.
    Built,
    /// It is deployed.
    Deployed,
}

/// What is wrong.
pub(super) fn mixed(mixture: Mixture, what: &str) -> String {
    match mixture {
        Mixture::Inline => format!("{what} holds application code in the configuration itself"),
        Mixture::Packed => format!("{what} makes Terraform pack or upload application code"),
        Mixture::Built => format!("{what} builds an application from Terraform"),
        Mixture::Deployed => format!("{what} deploys an application from Terraform"),
    }
}

/// What to do about it.
pub(super) fn separate(mixture: Mixture) -> String {
    match mixture {
        Mixture::Inline => "move the code to the application, and refer to what its own pipeline publishes",
        Mixture::Packed => {
            "let the application's pipeline publish a versioned artefact or image, and refer to it by a variable"
        }
        Mixture::Built | Mixture::Deployed => {
            "move the command to the application's pipeline; Terraform then only makes the place where it runs"
        }
    }
    .to_owned()
}
