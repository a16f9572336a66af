//! Environments that roots could be bound to, as settings that can be pasted.

use crate::configuration::Configuration;
use crate::evaluation::modules::Proposal;
use crate::findings::Mask;
use crate::settings::quoted;

/// `root` blocks for what fits and is not bound.
pub fn proposed_roots(proposals: &[Proposal], configuration: &Configuration<'_>, mask: &Mask) -> String {
    if proposals.is_empty() {
        return "No files of values lie about that fit a root and are not bound.\n".to_owned();
    }
    let mut text =
        "# Files of values that fit a root and that no settings bind. What holds goes into unmoor.hcl.\n".to_owned();
    for proposal in proposals {
        let folder = configuration.module(proposal.root).map_or("", |root| root.folder.as_str());
        let folder = if folder.is_empty() { "." } else { folder };
        text += &format!("\nroot {} {{\n", quoted(&mask.text(folder)));
        for (name, files) in &proposal.environments {
            let files: Vec<String> = files.iter().map(|file| quoted(&mask.text(file.as_str()))).collect();
            text += &format!(
                "  environment {} {{\n    var_files = [{}]\n  }}\n",
                quoted(&mask.text(name)),
                files.join(", ")
            );
        }
        text += "}\n";
    }
    text
}
