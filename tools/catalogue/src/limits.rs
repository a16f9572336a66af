//! Lengths and characters of names, as machines find them: advice, never ground for a warning.
//!
//! What a rule may rest on is read by people and stands in `rules/catalogue/limits.tsv`. Here AWS's come from the API
//! models of botocore, where the operation and its input member spell the resource's and the argument's own names, and
//! Google's from the provider's descriptions.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;

use regex::Regex;
use serde::Deserialize;

use crate::error::Error;
use crate::packages::{Archive, gunzip};
use crate::schema::Type;
use crate::tags::argument_at;

/// How long a name may be and what it is made of; at least one of the three is there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Limit {
    min: Option<u64>,
    max: Option<u64>,
    pattern: Option<String>,
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = |number: Option<u64>| number.map(|number| number.to_string()).unwrap_or_default();
        write!(f, "{}..{}", number(self.min), number(self.max))?;
        match &self.pattern {
            Some(pattern) => write!(f, " {pattern}"),
            None => Ok(()),
        }
    }
}

/// What a service's API takes: by operation, by member of its input.
type Operations = BTreeMap<String, BTreeMap<String, Limit>>;

/// Limits of all services.
#[derive(Debug, Default)]
pub(crate) struct Limits {
    services: BTreeMap<String, Operations>,
}

#[derive(Deserialize)]
struct Model {
    operations: BTreeMap<String, Operation>,
    shapes: BTreeMap<String, Shape>,
}

#[derive(Deserialize)]
struct Operation {
    name: String,
    input: Option<ShapeName>,
}

#[derive(Deserialize)]
struct ShapeName {
    shape: String,
}

#[derive(Deserialize)]
struct Shape {
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    members: BTreeMap<String, ShapeName>,
    min: Option<serde_json::Number>,
    max: Option<serde_json::Number>,
    pattern: Option<String>,
}

/// Beginnings of types whose second word is no name of a service: the service, and what its operations call the rest.
const SERVICES: [(&str, &str, &str); 16] = [
    ("api_gateway", "apigateway", ""),
    ("apigatewayv2", "apigatewayv2", ""),
    ("cloudwatch_event", "events", ""),
    ("cloudwatch_log", "logs", "log"),
    ("cloudwatch", "cloudwatch", ""),
    ("cognito_user", "cognito-idp", "user"),
    ("cognito_identity", "cognito-identity", "identity"),
    ("db", "rds", "db"),
    ("rds", "rds", "db"),
    ("elasticache", "elasticache", "cache"),
    ("msk", "kafka", ""),
    ("sfn", "stepfunctions", ""),
    ("kinesis_firehose", "firehose", ""),
    ("neptune", "neptune", "db"),
    ("docdb", "docdb", "db"),
    ("secretsmanager", "secretsmanager", ""),
];

/// Beginnings of operations that make a thing.
const MAKING: [&str; 3] = ["create", "put", "register"];

impl Limits {
    /// Reads botocore's models, the newest of each service.
    pub(crate) fn read(name: &str, wheel: &Archive) -> Result<Self, Error> {
        let mut limits = Self::default();
        for (file, bytes) in wheel.zipped(|file| file.ends_with("/service-2.json.gz"))? {
            let Some(service) = file.rsplit('/').nth(2) else { continue };
            let model: Model =
                serde_json::from_slice(&gunzip(name, &bytes)?).map_err(|error| Error::package(name, &error))?;
            // Files come sorted, so that the newest date of a service is the last and stays.
            limits.services.insert(service.to_owned(), operations(&model));
        }
        Ok(limits)
    }

    /// The limit of a type's name argument.
    pub(crate) fn of(&self, provider: &str, of: &Type, argument: &str) -> Option<Limit> {
        match provider {
            "aws" => self.of_aws(of, argument),
            "google" | "google-beta" => of_description(&argument_at(of, argument)?.description),
            _ => None,
        }
    }

    fn of_aws(&self, of: &Type, argument: &str) -> Option<Limit> {
        let own = of.name.strip_prefix("aws_")?;
        let listed = SERVICES.iter().find(|(beginning, _, _)| own.starts_with(&format!("{beginning}_")));
        let (beginning, service, filler) = match listed {
            Some((beginning, service, filler)) => (*beginning, *service, *filler),
            None => {
                let first = own.split('_').next()?;
                (first, first, "")
            }
        };
        let operations = self.services.get(service)?;
        let rest = squeezed(own.strip_prefix(beginning)?);
        let resources = [format!("{}{rest}", squeezed(filler)), rest];
        resources.iter().find_map(|resource| {
            let input = MAKING.iter().find_map(|verb| operations.get(&format!("{verb}{resource}")))?;
            let argument = squeezed(argument);
            let members = [argument.clone(), format!("{resource}{argument}"), format!("{resource}name")];
            members.iter().find_map(|member| input.get(member)).filter(|limit| **limit != Limit::default()).cloned()
        })
    }
}

fn operations(model: &Model) -> Operations {
    let mut operations = Operations::new();
    for operation in model.operations.values() {
        let name = squeezed(&operation.name);
        let input = operation.input.as_ref().and_then(|input| model.shapes.get(&input.shape));
        let Some(input) = input.filter(|_| MAKING.iter().any(|verb| name.starts_with(verb))) else { continue };
        let members = input.members.iter().filter_map(|(member, shape)| {
            let shape = model.shapes.get(&shape.shape).filter(|shape| shape.kind == "string")?;
            let number = |number: &Option<serde_json::Number>| number.as_ref().and_then(serde_json::Number::as_u64);
            let pattern = shape.pattern.clone().filter(|pattern| !pattern.contains(['\t', '\n']));
            Some((squeezed(member), Limit { min: number(&shape.min), max: number(&shape.max), pattern }))
        });
        operations.insert(name, members.collect());
    }
    operations
}

fn squeezed(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase()
}

static LENGTH: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(\d+)\s?(?:-|to|and)\s?(\d+) characters").ok());
static EXPRESSION: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)(?:regular expression|regex|pattern)[^'`]{0,30}['`]([^'`\s]+)['`]").ok());

fn of_description(text: &str) -> Option<Limit> {
    let length = LENGTH.as_ref()?.captures(text);
    let number =
        |at: usize| length.as_ref().and_then(|found| found.get(at)).and_then(|text| text.as_str().parse().ok());
    let pattern =
        EXPRESSION.as_ref()?.captures(text).and_then(|found| found.get(1)).map(|text| text.as_str().to_owned());
    let limit = Limit { min: number(1), max: number(2), pattern };
    Some(limit).filter(|limit| *limit != Limit::default())
}
