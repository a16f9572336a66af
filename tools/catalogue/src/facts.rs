//! From a provider's types to the rows of its table.

use std::collections::{BTreeMap, BTreeSet};

use crate::bridge::Bridged;
use crate::exceptions::Exceptions;
use crate::join::{argument_of, join};
use crate::limits::{Limit, Limits};
use crate::names::{Name, name};
use crate::schema::{Kind, Schema, Type};
use crate::tags::{TagArgument, tags};

/// All that the table says of a provider.
#[derive(Debug)]
pub(crate) struct ProviderFacts {
    /// Its place in Terraform's registry, or `-`.
    pub(crate) address: String,
    /// Its version, or `-`.
    pub(crate) version: String,
    /// What its table was made from.
    pub(crate) sources: Vec<String>,
    /// The day on which that was read.
    pub(crate) read: String,
    /// Whether a bridge of the provider was read.
    pub(crate) has_bridge: bool,
    /// Its types, sorted by name and kind.
    pub(crate) rows: Vec<TypeFacts>,
    /// Managed resource types of today that no bridged resource was found for.
    pub(crate) unjoined: Vec<String>,
}

/// All that the table says of a type.
#[derive(Debug)]
pub(crate) struct TypeFacts {
    pub(crate) of: Type,
    /// Whether its arguments are known, or only its name.
    pub(crate) has_arguments: bool,
    /// The last version that had it, for a type that is gone.
    pub(crate) retired: Option<String>,
    /// Where it was read, if not where most of the provider's types were.
    pub(crate) source: Option<String>,
    pub(crate) tags: Vec<TagArgument>,
    pub(crate) nested_tags: Vec<TagArgument>,
    pub(crate) has_provider_defaults: bool,
    pub(crate) name: Name,
    pub(crate) limit: Option<Limit>,
    /// Sensitive arguments, if it was found what the type is to the bridge.
    pub(crate) sensitive: Option<BTreeSet<String>>,
    pub(crate) deprecated: BTreeSet<String>,
}

/// What the facts of a provider are made of.
pub(crate) struct Inputs<'a> {
    /// Its name: what its types begin with, or `google-beta`.
    pub(crate) provider: &'a str,
    /// What its table is made from.
    pub(crate) sources: Vec<String>,
    /// The day on which that was read.
    pub(crate) read: String,
    /// Its types of today.
    pub(crate) schema: Schema,
    /// Its earlier versions, the newest first.
    pub(crate) earlier: Vec<Earlier>,
    /// What Pulumi says of it.
    pub(crate) bridged: Option<Vec<Bridged>>,
}

/// An earlier version of a provider.
pub(crate) struct Earlier {
    /// Its types.
    pub(crate) schema: Schema,
    /// The package that they were read from.
    pub(crate) source: String,
}

/// Puts together what is known of a provider.
pub(crate) fn provider(inputs: Inputs<'_>, exceptions: &Exceptions, limits: &Limits) -> ProviderFacts {
    let Inputs { provider, sources, read, schema, earlier, bridged } = inputs;
    let joined = bridged.as_deref().map(|bridged| join(&schema.types, bridged)).unwrap_or_default();
    let mut rows = BTreeMap::new();
    let mut unjoined = Vec::new();
    for (at, of) in schema.types.into_iter().enumerate() {
        let bridged_type = joined.get(&at).copied();
        if bridged.is_some() && bridged_type.is_none() && of.kind == Kind::Resource {
            unjoined.push(of.name.clone());
        }
        rows.insert((of.name.clone(), of.kind), of_type(provider, of, bridged_type, exceptions, limits));
    }
    for Earlier { schema, source } in earlier {
        for of in schema.types {
            let (version, source) = (schema.version.clone(), source.clone());
            rows.entry((of.name.clone(), of.kind)).or_insert_with(|| TypeFacts {
                retired: Some(version),
                source: Some(source),
                ..of_type(provider, of, None, exceptions, limits)
            });
        }
    }
    ProviderFacts {
        address: schema.address,
        version: schema.version,
        sources,
        read,
        has_bridge: bridged.is_some(),
        rows: rows.into_values().collect(),
        unjoined,
    }
}

fn of_type(provider: &str, of: Type, bridged: Option<&Bridged>, exceptions: &Exceptions, limits: &Limits) -> TypeFacts {
    let tags = tags(provider, &of, exceptions);
    let name = name(provider, &of, exceptions);
    let own = |names: &BTreeSet<String>| {
        names.iter().filter_map(|input| argument_of(&of, input)).map(str::to_owned).collect::<BTreeSet<String>>()
    };
    TypeFacts {
        limit: name.argument.as_deref().and_then(|argument| limits.of(provider, &of, argument)),
        sensitive: bridged.map(|bridged| with_write_only(&of, own(&bridged.secrets))),
        deprecated: bridged.map(|bridged| own(&bridged.deprecated)).unwrap_or_default(),
        tags: tags.own,
        nested_tags: tags.nested,
        has_provider_defaults: tags.has_provider_defaults,
        name,
        retired: None,
        source: None,
        has_arguments: true,
        of,
    }
}

/// `password_wo` takes the same secret as `password`, only that it is not kept in the state.
fn with_write_only(of: &Type, mut sensitive: BTreeSet<String>) -> BTreeSet<String> {
    let write_only: Vec<String> = sensitive.iter().map(|name| format!("{name}_wo")).collect();
    sensitive.extend(write_only.into_iter().filter(|name| of.argument(name).is_some()));
    sensitive
}
