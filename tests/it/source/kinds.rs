use unmoor::source::FileKind;

fn check(name: &str, expected: &str) {
    let found = FileKind::of(name).map_or("nothing".to_owned(), |kind| format!("{kind:?}"));
    let words: Vec<&str> = found
        .split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|word| !matches!(*word, "" | "language" | "dialect" | "is_override" | "is_automatic" | "false"))
        .map(|word| if word == "true" { "special" } else { word })
        .collect();
    assert_eq!(words.join(" "), expected, "{name}");
}

#[test]
fn names_say_what_terraform_takes_a_file_for() {
    check("main.tf", "Configuration Native Terraform");
    check("main.tf.json", "Configuration Json Terraform");
    check("main.tofu", "Configuration Native OpenTofu");
    check("main.tofu.json", "Configuration Json OpenTofu");
    check("override.tf", "Configuration Native Terraform special");
    check("a_override.tf.json", "Configuration Json Terraform special");
    check("overriden.tf", "Configuration Native Terraform");
    check("terraform.tfvars", "VariableValues Native special");
    check("terraform.tfvars.json", "VariableValues Json special");
    check("prod.auto.tfvars", "VariableValues Native special");
    check("prod.tfvars", "VariableValues Native");
    check(".terraform.lock.hcl", "LockFile");
    check("a.tftest.hcl", "TestFile Native");
    check("a.tofutest.hcl", "TestFile Native");
    check("a.tftest.json", "TestFile Json");
}

#[test]
fn names_that_terraform_passes_over() {
    for name in
        [".hidden.tf", "main.tf~", "#main.tf#", "main.TF", "main.tf.bak", "a.hcl", "terragrunt.hcl", ".tf", "tf"]
    {
        check(name, "nothing");
    }
    check("#main.tf", "Configuration Native Terraform");
}
