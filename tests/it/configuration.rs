//! Modules, override files, calls, roots, installed modules and lock files.

use camino::Utf8Path;
use unmoor::configuration::{self, CallTarget, Configuration, GitReference, MissingModule, ModuleSource, Sources};
use unmoor::source::{Limits, MemoryTree, Scope, WalkOptions, load};

fn sources(files: &[(&str, &str)]) -> Sources {
    let loaded = load(&MemoryTree::new(files), &Scope::whole(), &WalkOptions::default(), &Limits::default());
    configuration::parse(loaded)
}

/// Builds a configuration in which settings say nothing, and hands it on.
fn check(files: &[(&str, &str)], look: impl FnOnce(&Configuration<'_>)) {
    let sources = sources(files);
    look(&Configuration::build(&sources, |_| false, |_| false));
}

fn roots(configuration: &Configuration<'_>) -> Vec<String> {
    let folders = configuration.roots().filter_map(|root| configuration.module(root));
    folders.map(|module| module.folder.to_string()).collect()
}

#[test]
fn an_override_replaces_arguments_and_all_blocks_of_a_type() {
    let files = [
        (
            "main.tf",
            "resource \"aws_x\" \"a\" {\n  one = 1\n  two = 2\n  rule { id = 1 }\n  rule { id = 2 }\n  other {}\n}\n",
        ),
        ("override.tf", "resource \"aws_x\" \"a\" {\n  two = 22\n  three = 3\n  rule { id = 9 }\n}\n"),
    ];
    check(&files, |configuration| {
        let (_, module) = configuration.modules().next().expect("there is one");
        assert_eq!(module.resources.len(), 1);
        let arguments = &module.resources[0].arguments;
        let texts: Vec<String> =
            arguments.attributes().iter().map(|a| format!("{}={}", a.name(), a.value().source())).collect();
        assert_eq!(texts, ["one=1", "two=22", "three=3"]);
        let kinds: Vec<&str> = arguments.blocks().iter().map(|block| block.kind()).collect();
        assert_eq!(kinds, ["other", "rule"]);
        assert_eq!(arguments.attribute("two").map(|a| a.value().source()), Some("22"));
    });
}

#[test]
fn overrides_reach_variables_locals_calls_and_providers() {
    let files = [
        (
            "main.tf",
            "variable \"v\" { default = 1 }\nlocals { l = 1 }\nmodule \"m\" { source = \"./a\" }\nprovider \"aws\" { region = \"a\" }\n",
        ),
        (
            "x_override.tf",
            "variable \"v\" { default = 2 }\nlocals { l = 2 }\nmodule \"m\" { source = \"./b\" }\nprovider \"aws\" { region = \"b\" }\n",
        ),
    ];
    check(&files, |configuration| {
        let (_, module) = configuration.modules().next().expect("there is one");
        assert_eq!(module.variables[0].default().map(|value| value.source()), Some("2"));
        assert_eq!(module.local("l").map(|local| local.value.source()), Some("2"));
        assert_eq!(module.calls[0].source, ModuleSource::Local("./b".into()));
        assert_eq!(module.providers[0].arguments.attribute("region").map(|a| a.value().source()), Some("\"b\""));
    });
}

#[test]
fn an_override_without_a_base_is_told() {
    check(&[("a_override.tf", "resource \"aws_x\" \"a\" {}\n")], |configuration| {
        let (_, module) = configuration.modules().next().expect("there is one");
        let kinds: Vec<&str> = module.diagnostics.iter().map(|diagnostic| diagnostic.kind).collect();
        assert_eq!(kinds, ["missing_base"]);
    });
}

#[test]
fn opentofu_files_hide_their_twins() {
    check(&[("a.tf", "variable \"a\" {}"), ("a.tofu", "variable \"b\" {}")], |configuration| {
        let (_, module) = configuration.modules().next().expect("there is one");
        assert!(module.variable("a").is_none() && module.variable("b").is_some());
    });
}

#[test]
fn roots_are_what_no_call_leads_to_or_what_keeps_state_or_configures() {
    let files = [
        (
            "live/main.tf",
            "module \"q\" { source = \"../queue\" }\nmodule \"s\" { source = \"../state\" }\nmodule \"p\" { source = \"../proxy\" }\nmodule \"c\" { source = \"../configured\" }\n",
        ),
        ("queue/main.tf", "resource \"aws_sqs_queue\" \"a\" {}\n"),
        ("state/main.tf", "terraform {\n  backend \"s3\" {}\n}\n"),
        ("proxy/main.tf", "provider \"aws\" {\n  alias = \"london\"\n}\n"),
        ("configured/main.tf", "provider \"aws\" {\n  region = \"eu-west-2\"\n}\n"),
        ("unused/main.tf", "resource \"aws_sqs_queue\" \"a\" {}\n"),
    ];
    check(&files, |configuration| assert_eq!(roots(configuration), ["configured", "live", "state", "unused"]));
}

#[test]
fn a_folder_that_settings_name_is_a_root() {
    let sources = sources(&[("a/main.tf", "module \"b\" { source = \"../b\" }"), ("b/main.tf", "variable \"x\" {}")]);
    let configuration = Configuration::build(&sources, |folder| folder == "b", |_| false);
    assert_eq!(roots(&configuration), ["a", "b"]);
}

#[test]
fn calls_lead_to_folders_or_say_why_not() {
    let files = [
        (
            "a/main.tf",
            "module \"here\" { source = \"./b\" }\nmodule \"gone\" { source = \"./c\" }\nmodule \"out\" { source = \"../../x\" }\n\
             module \"registry\" {\n  source = \"ns/n/aws\"\n}\nmodule \"dynamic\" { source = var.x }\nmodule \"none\" {}\n",
        ),
        ("a/b/main.tf", "variable \"x\" {}"),
    ];
    check(&files, |configuration| {
        let caller = configuration.module_in(Utf8Path::new("a")).expect("it is there");
        let targets: Vec<&CallTarget> = (0..6).map(|call| configuration.target(caller, call)).collect();
        let here = configuration.module_in(Utf8Path::new("a/b")).expect("it is there");
        let missing = |why| CallTarget::Missing(why);
        let expected = [
            CallTarget::Module(here),
            missing(MissingModule::NoFolder),
            missing(MissingModule::OutsideTree),
            missing(MissingModule::NotInstalled),
            missing(MissingModule::UnknownSource),
            missing(MissingModule::UnknownSource),
        ];
        assert_eq!(targets, expected.iter().collect::<Vec<_>>());
        assert_eq!(configuration.missing_calls_of(caller), 5);
    });
}

#[test]
fn installed_modules_are_followed_and_are_nobodys_of_ours() {
    let manifest = r#"{"Modules":[
        {"Key":"","Source":"","Dir":"."},
        {"Key":"net","Source":"registry.terraform.io/ns/net/aws","Version":"1.0.0","Dir":".terraform/modules/net"},
        {"Key":"net.inner","Source":"./inner","Dir":".terraform/modules/net/inner"},
        {"Key":"evil","Source":"x","Dir":"../../../etc"}]}"#;
    let files = [
        (
            "live/main.tf",
            "module \"net\" {\n  source = \"ns/net/aws\"\n}\nmodule \"evil\" {\n  source = \"ns/evil/aws\"\n}\n",
        ),
        ("live/.terraform/modules/modules.json", manifest),
        ("live/.terraform/modules/net/main.tf", "module \"inner\" { source = \"./inner\" }\n"),
        ("live/.terraform/modules/net/inner/main.tf", "variable \"x\" {}\n"),
    ];
    check(&files, |configuration| {
        let live = configuration.module_in(Utf8Path::new("live")).expect("it is there");
        let net = configuration.module_in(Utf8Path::new("live/.terraform/modules/net")).expect("it is read");
        assert_eq!(configuration.target(live, 0), &CallTarget::Module(net));
        assert_eq!(configuration.target(live, 1), &CallTarget::Missing(MissingModule::NotInstalled));
        assert!(configuration.module(net).is_some_and(|module| module.is_vendored));
        assert_eq!(roots(configuration), ["live"]);
    });
}

#[test]
fn the_lock_file_is_read() {
    let lock = "provider \"registry.terraform.io/hashicorp/aws\" {\n  version = \"5.81.0\"\n}\n";
    check(&[("main.tf", ""), (".terraform.lock.hcl", lock)], |configuration| {
        let (_, module) = configuration.modules().next().expect("there is one");
        let providers = &module.lock_file.as_ref().expect("it is read").providers;
        assert_eq!(providers[0].address, "registry.terraform.io/hashicorp/aws");
        assert_eq!(providers[0].version, "5.81.0");
    });
}

#[test]
fn required_providers_are_read_in_both_forms() {
    let text = "terraform {\n  required_version = \"~> 1.9\"\n  required_providers {\n    aws = {\n      source = \"hashicorp/aws\"\n      \
                version = \"~> 5.0\"\n      configuration_aliases = [aws.a, aws.b]\n    }\n    null = \"3.2.1\"\n  }\n}\n";
    check(&[("main.tf", text)], |configuration| {
        let (_, module) = configuration.modules().next().expect("there is one");
        let [aws, null] = module.terraform.required_providers.as_slice() else { panic!("there are two") };
        assert_eq!(
            (aws.source, aws.aliases.as_slice()),
            (Some("hashicorp/aws"), ["aws.a", "aws.b"].map(String::from).as_slice())
        );
        assert_eq!(null.version.as_ref().map(|version| version.text.as_str()), Some("3.2.1"));
    });
}

#[test]
fn module_sources_are_told_apart() {
    let git = |repository: &str, folder: Option<&str>, reference: Option<GitReference>| ModuleSource::Git {
        repository: repository.to_owned(),
        folder: folder.map(str::to_owned),
        reference,
    };
    let registry = |address: &str, folder: Option<&str>| ModuleSource::Registry {
        address: address.to_owned(),
        folder: folder.map(str::to_owned),
    };
    let tag = |text: &str| Some(GitReference::Tag(text.to_owned()));
    let cases = [
        ("./x", ModuleSource::Local("./x".into())),
        ("..", ModuleSource::Local("..".into())),
        ("ns/name/aws", registry("ns/name/aws", None)),
        ("ns/name/aws//modules/x", registry("ns/name/aws", Some("modules/x"))),
        ("app.terraform.io/org/name/aws", registry("app.terraform.io/org/name/aws", None)),
        ("github.com/org/repo", git("github.com/org/repo", None, None)),
        ("github.com/org/repo//sub?ref=v1.2", git("github.com/org/repo", Some("sub"), tag("v1.2"))),
        ("git::https://user@example.org/a/b.git?ref=v1&depth=1", git("example.org/a/b", None, tag("v1"))),
        ("git@github.com:org/repo.git", git("github.com/org/repo", None, None)),
        ("git::ssh://git@github.com/org/repo.git", git("github.com/org/repo", None, None)),
        ("git::git@github.com:org/repo.git//x", git("github.com/org/repo", Some("x"), None)),
        (
            "https://github.com/org/repo/archive/v1.zip",
            ModuleSource::Http("https://github.com/org/repo/archive/v1.zip".to_owned()),
        ),
        (
            "s3::https://s3-eu-west-1.amazonaws.com/b/x.zip",
            ModuleSource::Other("s3::https://s3-eu-west-1.amazonaws.com/b/x.zip".to_owned()),
        ),
        ("oci://example.org/x", ModuleSource::Other("oci://example.org/x".to_owned())),
    ];
    for (text, expected) in cases {
        assert_eq!(ModuleSource::parse(text), expected, "{text}");
    }
}

#[test]
fn references_of_git_are_told_apart() {
    let reference = |text: &str| match ModuleSource::parse(&format!("github.com/o/r?ref={text}")) {
        ModuleSource::Git { reference: Some(reference), .. } => reference,
        other => panic!("{text}: {other:?}"),
    };
    for tag in ["v1", "1.2.3", "v1.2.3-rc1", "release-2024.1", "module/v3.0.0", "modules-a-1.4.2", "refs/tags/v2"] {
        assert!(matches!(reference(tag), GitReference::Tag(_)), "{tag}: {:?}", reference(tag));
    }
    for commit in ["7b01d3a", "0123456789abcdef0123456789abcdef01234567"] {
        assert!(matches!(reference(commit), GitReference::Commit(_)), "{commit}");
    }
    for branch in ["main", "master", "develop", "feature/new-thing", "feature-123", "feedbac"] {
        assert!(matches!(reference(branch), GitReference::Named(_)), "{branch}: {:?}", reference(branch));
    }
}

#[test]
fn constraints_hold_more_or_less_closely() {
    use unmoor::configuration::{Constraint, Pin};
    let pin = |text: &str| Constraint { text: text.to_owned() }.pin();
    for (text, expected) in [
        ("1.2.3", Pin::Exact),
        ("= 1.2.3", Pin::Exact),
        ("~> 1.2", Pin::Minor),
        ("~> 1.2.0, != 1.2.4", Pin::Minor),
        (">= 1.0", Pin::Any),
        (">= 1.0, < 2.0", Pin::Minor),
        (">= 1.2, <= 1.9", Pin::Minor),
        (">= 1.0, < 2.1", Pin::Any),
        (">= 1.0, < 3.0", Pin::Any),
        ("< 2.0", Pin::Any),
        ("~> 1", Pin::Any),
        ("", Pin::Any),
    ] {
        assert_eq!(pin(text), expected, "{text}");
    }
}
