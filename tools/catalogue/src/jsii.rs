//! Reads a provider's types out of a CDK Terrain (or CDKTF) package.
//!
//! Such a package was generated from the provider's own schema. Its `.jsii` file lists classes: one for each type, and
//! one interface for its arguments and for each nested block. Terraform's own names stand in the links of the
//! documentation: `{@link …/resources/sqs_queue#fifo_queue SqsQueue#fifo_queue}`.

use std::borrow::Cow;
use std::collections::HashMap;

use serde::Deserialize;

use crate::error::Error;
use crate::packages::{Archive, files_of_tar, gunzip};
use crate::schema::{Argument, DEPTH, Kind, Schema, Shape, Type};

#[derive(Deserialize)]
struct Assembly<'a> {
    #[serde(borrow)]
    types: HashMap<Cow<'a, str>, Declaration<'a>>,
}

#[derive(Deserialize)]
struct Declaration<'a> {
    #[serde(borrow, default)]
    base: Cow<'a, str>,
    #[serde(borrow, default)]
    docs: Docs<'a>,
    #[serde(borrow, default)]
    initializer: Initializer<'a>,
    #[serde(borrow, default)]
    properties: Vec<Property<'a>>,
}

#[derive(Default, Deserialize)]
struct Docs<'a> {
    #[serde(borrow, default)]
    summary: Cow<'a, str>,
    #[serde(borrow, default)]
    remarks: Cow<'a, str>,
}

#[derive(Default, Deserialize)]
struct Initializer<'a> {
    #[serde(borrow, default)]
    parameters: Vec<Property<'a>>,
}

#[derive(Deserialize)]
struct Property<'a> {
    #[serde(borrow)]
    name: Cow<'a, str>,
    #[serde(default)]
    optional: bool,
    #[serde(borrow, rename = "type")]
    reference: Reference<'a>,
    #[serde(borrow, default)]
    docs: Docs<'a>,
}

#[derive(Deserialize)]
struct Reference<'a> {
    #[serde(borrow)]
    primitive: Option<Cow<'a, str>>,
    #[serde(borrow)]
    fqn: Option<Cow<'a, str>>,
    #[serde(borrow)]
    collection: Option<Collection<'a>>,
    #[serde(borrow)]
    union: Option<Union<'a>>,
}

#[derive(Deserialize)]
struct Collection<'a> {
    #[serde(borrow)]
    kind: Cow<'a, str>,
    #[serde(borrow)]
    elementtype: Box<Reference<'a>>,
}

#[derive(Deserialize)]
struct Union<'a> {
    #[serde(borrow)]
    types: Vec<Reference<'a>>,
}

#[derive(Deserialize)]
struct Manifest {
    cdktn: Option<Generator>,
    cdktf: Option<Generator>,
}

#[derive(Deserialize)]
struct Generator {
    provider: Provider,
}

#[derive(Deserialize)]
struct Provider {
    name: String,
    version: String,
}

/// Reads the types of a package.
pub(crate) fn read(name: &str, wheel: &Archive) -> Result<Schema, Error> {
    let inner = wheel.one_zipped(|file| file.ends_with(".jsii.tgz"))?;
    let wanted = ["package/.jsii", "package/.jsii.gz", "package/package.json"];
    let files = files_of_tar(name, &inner, |file| wanted.contains(&file))?;
    let file = |wanted: &str| files.iter().find(|(file, _)| file == wanted).map(|(_, bytes)| bytes.as_slice());
    let packed = file("package/.jsii.gz").map(|bytes| gunzip(name, bytes)).transpose()?;
    let assembly = packed.as_deref().or(file("package/.jsii"));
    let assembly = assembly.ok_or_else(|| Error::package(name, &"there is no .jsii in it"))?;
    let assembly: Assembly<'_> = serde_json::from_slice(assembly).map_err(|error| Error::package(name, &error))?;
    let manifest =
        file("package/package.json").ok_or_else(|| Error::package(name, &"there is no package.json in it"))?;
    let manifest: Manifest = serde_json::from_slice(manifest).map_err(|error| Error::package(name, &error))?;
    let generator = manifest.cdktn.or(manifest.cdktf).map(|generator| generator.provider);
    let types = types_of(&assembly);
    if types.is_empty() {
        return Err(Error::package(name, &"there is no resource type in it"));
    }
    let said = generator.filter(|provider| provider.version != "<unknown>").and_then(|provider| {
        let address = provider.name.strip_prefix("registry.terraform.io/")?.to_owned();
        Some((address, provider.version))
    });
    let linked = || assembly.types.values().find_map(|class| provider_in_link(&class.docs.summary));
    let (address, version) =
        said.or_else(linked).ok_or_else(|| Error::package(name, &"it does not say of which provider it is"))?;
    Ok(Schema { address, version, types })
}

/// The types of an assembly as text.
#[cfg(test)]
pub(crate) fn types(assembly: &str) -> Vec<Type> {
    let assembly: Assembly<'_> = serde_json::from_str(assembly).expect("it is an assembly");
    types_of(&assembly)
}

fn types_of(assembly: &Assembly<'_>) -> Vec<Type> {
    let mut types: Vec<Type> = assembly.types.values().filter_map(|class| type_of(assembly, class)).collect();
    types.sort();
    types.dedup_by(|a, b| (&a.name, a.kind) == (&b.name, b.kind));
    types
}

fn type_of(assembly: &Assembly<'_>, class: &Declaration<'_>) -> Option<Type> {
    let kind = match class.base.rsplit('.').next()? {
        "TerraformResource" => Kind::Resource,
        "TerraformDataSource" => Kind::Data,
        "TerraformEphemeralResource" => Kind::Ephemeral,
        _ => return None,
    };
    let name = link_text(&class.docs.summary)?.to_owned();
    let config = class.initializer.parameters.iter().find(|parameter| parameter.name == "config");
    let config = config.and_then(|config| config.reference.fqn.as_deref()).and_then(|fqn| assembly.types.get(fqn));
    let mut arguments = config.map(|config| arguments(assembly, config, DEPTH)).unwrap_or_default();
    arguments.retain(|argument| argument.name != "id" || argument.is_required || !is_added(&argument.description));
    let attributes = class.properties.iter().map(|property| snake(&property.name)).collect();
    Some(Type { name, kind, arguments, attributes })
}

/// `id` is in every old-style schema; the generator says so where it is.
fn is_added(description: &str) -> bool {
    description.contains("automatically added to all resources")
}

fn arguments(assembly: &Assembly<'_>, interface: &Declaration<'_>, depth: usize) -> Vec<Argument> {
    let mut arguments: Vec<Argument> =
        interface.properties.iter().filter_map(|property| argument(assembly, property, depth)).collect();
    arguments.sort();
    arguments
}

fn argument(assembly: &Assembly<'_>, property: &Property<'_>, depth: usize) -> Option<Argument> {
    let Docs { summary, remarks } = &property.docs;
    let name = [remarks, summary].into_iter().find_map(|text| link_fragment(text))?;
    let is_block = summary.as_ref() == format!("{name} block.");
    let shape = if is_block { Shape::Block } else { shape(&property.reference) };
    let nested = struct_of(&property.reference).and_then(|fqn| assembly.types.get(fqn)).filter(|_| depth > 1);
    Some(Argument {
        name: name.to_owned(),
        is_required: !property.optional,
        shape,
        fields: nested.map(|nested| arguments(assembly, nested, depth - 1)).unwrap_or_default(),
        description: format!("{summary}\n{remarks}"),
    })
}

fn shape(reference: &Reference<'_>) -> Shape {
    if let Some(primitive) = &reference.primitive {
        return match primitive.as_ref() {
            "string" => Shape::String,
            "number" => Shape::Number,
            "boolean" => Shape::Bool,
            _ => Shape::Any,
        };
    }
    if let Some(collection) = &reference.collection {
        let element = Box::new(shape(&collection.elementtype));
        return if collection.kind == "map" { Shape::Map(element) } else { Shape::List(element) };
    }
    if let Some(union) = &reference.union {
        let own = union.types.iter().find(|member| !is_token(member));
        return own.map_or(Shape::Any, shape);
    }
    match &reference.fqn {
        Some(_) if !is_token(reference) => Shape::Object,
        _ => Shape::Any,
    }
}

/// Whether a reference is only the generator's placeholder for a value that is not known yet.
fn is_token(reference: &Reference<'_>) -> bool {
    reference.fqn.as_ref().is_some_and(|fqn| fqn.ends_with(".IResolvable"))
}

/// The interface that describes the fields of a block or object, or of the elements of a collection of them.
fn struct_of<'a>(reference: &'a Reference<'_>) -> Option<&'a str> {
    if let Some(collection) = &reference.collection {
        return struct_of(&collection.elementtype);
    }
    if let Some(union) = &reference.union {
        return union.types.iter().filter(|member| !is_token(member)).find_map(struct_of);
    }
    reference.fqn.as_deref()
}

/// `aws_sqs_queue` of `Represents a {@link https://… aws_sqs_queue}.`
fn link_text(text: &str) -> Option<&str> {
    let (_, link) = text.split_once("{@link ")?;
    let (inside, _) = link.split_once('}')?;
    inside.split(' ').nth(1)
}

/// `fifo_queue` of `{@link https://…#fifo_queue SqsQueue#fifo_queue}`.
fn link_fragment(text: &str) -> Option<&str> {
    let (_, link) = text.rsplit_once("{@link ")?;
    let (inside, _) = link.split_once('}')?;
    let (address, _) = inside.split_once(' ')?;
    address.split_once('#').map(|(_, fragment)| fragment)
}

/// Address and version of `…/providers/terraform-provider-openstack/openstack/3.0.0/docs…`.
fn provider_in_link(text: &str) -> Option<(String, String)> {
    let mut path = text.split_once("/providers/")?.1.split('/');
    let address = format!("{}/{}", path.next()?, path.next()?);
    let version = path.next().filter(|version| version.starts_with(|c: char| c.is_ascii_digit()))?;
    Some((address, version.to_owned()))
}

/// `effective_labels` of `effectiveLabels`.
pub(crate) fn snake(name: &str) -> String {
    let mut out = String::new();
    for character in name.chars() {
        if character.is_ascii_uppercase() {
            out.push('_');
        }
        out.push(character.to_ascii_lowercase());
    }
    out
}
