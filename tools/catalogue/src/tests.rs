//! The rules of the generator on small packages of our own making.

use std::collections::BTreeSet;

use crate::bridge;
use crate::exceptions::Exceptions;
use crate::join::{argument_of, join};
use crate::jsii;
use crate::names::name;
use crate::schema::{Kind, Type};
use crate::tags::tags;

/// The types of an assembly of two resources and a data source, in the form that the packages have.
fn types() -> Vec<Type> {
    jsii::types(
        r##"{ "types": {
          "p.queue.Queue": {
            "base": "cdktn.TerraformResource",
            "docs": { "summary": "Represents a {@link https://x/providers/hashicorp/aws/6.0.0/docs/resources/sqs_queue aws_sqs_queue}." },
            "initializer": { "parameters": [{ "name": "config", "type": { "fqn": "p.queue.QueueConfig" } }] },
            "properties": [{ "name": "tagsAll", "type": { "primitive": "any" } }]
          },
          "p.queue.QueueConfig": { "properties": [
            { "name": "name", "optional": true, "type": { "primitive": "string" }, "docs": { "summary": "Docs: {@link https://x#name Queue#name}." } },
            { "name": "namePrefix", "optional": true, "type": { "primitive": "string" }, "docs": { "summary": "Docs: {@link https://x#name_prefix Queue#name_prefix}." } },
            { "name": "masterPassword", "type": { "primitive": "string" }, "docs": { "summary": "Docs: {@link https://x#master_password Queue#master_password}." } },
            { "name": "masterPasswordWo", "optional": true, "type": { "primitive": "string" }, "docs": { "summary": "Docs: {@link https://x#master_password_wo Queue#master_password_wo}." } },
            { "name": "tags", "optional": true, "type": { "collection": { "kind": "map", "elementtype": { "primitive": "string" } } }, "docs": { "summary": "Docs: {@link https://x#tags Queue#tags}." } },
            { "name": "volume", "optional": true, "type": { "union": { "types": [{ "fqn": "cdktn.IResolvable" }, { "collection": { "kind": "array", "elementtype": { "fqn": "p.queue.Volume" } } }] } },
              "docs": { "summary": "volume block.", "remarks": "Docs: {@link https://x#volume Queue#volume}" } },
            { "name": "id", "optional": true, "type": { "primitive": "string" }, "docs": { "summary": "Docs: {@link https://x#id Queue#id}.", "remarks": "Please be aware that the id field is automatically added to all resources in Terraform providers" } }
          ] },
          "p.queue.Volume": { "properties": [
            { "name": "tags", "optional": true, "type": { "collection": { "kind": "map", "elementtype": { "primitive": "string" } } }, "docs": { "summary": "Docs: {@link https://x#tags Queue#tags}." } }
          ] },
          "p.lookup.Lookup": {
            "base": "cdktn.TerraformDataSource",
            "docs": { "summary": "Represents a {@link https://x/docs/data-sources/sqs_queue aws_sqs_queue}." }
          }
        } }"##,
    )
}

fn queue() -> Type {
    types().into_iter().find(|found| found.kind == Kind::Resource).expect("it is there")
}

#[test]
fn arguments_have_terraforms_names_and_shapes() {
    let queue = queue();
    let shown: Vec<String> = queue
        .arguments
        .iter()
        .map(|argument| format!("{}:{}{}", argument.name, argument.shape, if argument.is_required { "!" } else { "" }))
        .collect();
    assert_eq!(
        shown,
        [
            "master_password:string!",
            "master_password_wo:string",
            "name:string",
            "name_prefix:string",
            "tags:map(string)",
            "volume:block"
        ]
    );
    assert_eq!(types().len(), 2, "the data source is a type without arguments");
}

#[test]
fn tags_and_name_follow_from_the_arguments() {
    let (queue, exceptions) = (queue(), Exceptions::default());
    let found = tags("aws", &queue, &exceptions);
    let shown = |tags: &[crate::tags::TagArgument]| tags.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(shown(&found.own), ["tags:map"]);
    assert_eq!(shown(&found.nested), ["volume.tags:map"]);
    assert!(found.has_provider_defaults);
    assert!(!tags("azurerm", &queue, &exceptions).has_provider_defaults);
    let name = name("aws", &queue, &exceptions);
    assert_eq!((name.argument.as_deref(), name.prefix.as_deref()), (Some("name"), Some("name_prefix")));
}

#[test]
fn a_bridge_tells_secret_and_deprecated_inputs_of_the_type_it_stands_for() {
    let text = r#"
        if volumes is not None:
            pulumi.log.warn("""volumes is deprecated: use another""")
            __props__.__dict__["name"] = name
            __props__.__dict__["name_prefix"] = name_prefix
            __props__.__dict__["tags"] = tags
            __props__.__dict__["volumes"] = volumes
            __props__.__dict__["master_password"] = None if master_password is None else pulumi.Output.secret(master_password)
            __props__.__dict__["token"] = None
        secret_opts = pulumi.ResourceOptions(additional_secret_outputs=["masterPassword", "token"])
        super(Queue, __self__).__init__(
            'aws:sqs/queue:Queue',
    "#;
    let bridged = vec![bridge::resource(text).expect("it is one")];
    let of = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<String>>();
    assert_eq!(bridged[0].secrets, of(&["master_password"]), "`token` is an output");
    assert_eq!(bridged[0].deprecated, of(&["volumes"]));
    let types = types();
    let joined = join(&types, &bridged);
    let at = types.iter().position(|found| found.kind == Kind::Resource).expect("there");
    assert!(joined.contains_key(&at));
    assert_eq!(argument_of(&types[at], "volumes"), Some("volume"), "Pulumi makes plurals of blocks");
}
