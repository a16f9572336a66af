//! Values as Terraform has them: known, null, unknown, or known in outline.

use std::sync::Arc;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::{Cause, Marks, Name, Number, Reason, Refinement, Type, Unknown};

/// A value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    data: Data,
    marks: Marks,
}

/// What a value is, without its marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Data {
    /// `null`, of a type.
    Null(Type),
    /// A bool.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string in Unicode normal form C.
    String(Name),
    /// Elements of one type, in order.
    List(Arc<Elements>),
    /// Distinct elements of one type, in Terraform's order of sets.
    Set(Arc<Elements>),
    /// Elements of any types.
    Tuple(Arc<Elements>),
    /// Values of one type by key.
    Map(Arc<Entries>),
    /// Values of any types by name.
    Object(Arc<Entries>),
    /// Not known.
    Unknown(Arc<Unknown>),
}

/// The elements of a list, set or tuple.
#[derive(Debug, PartialEq, Eq)]
pub struct Elements {
    /// The type of each; [`Type::Dynamic`] for a tuple.
    element: Type,
    items: Vec<Value>,
    summary: Summary,
}

/// The keys and values of a map or object, sorted by key.
#[derive(Debug, PartialEq, Eq)]
pub struct Entries {
    /// The type of each value; [`Type::Dynamic`] for an object.
    element: Type,
    entries: Vec<(Name, Value)>,
    more: Option<Arc<Cause>>,
    summary: Summary,
}

/// One step into a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathStep {
    /// The value under a key.
    Key(Name),
    /// The element at a place.
    Index(usize),
}

/// What holds of everything inside a collection, so that it need not be walked to be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Summary {
    /// How many values are inside, itself among them; shared ones count at each use.
    weight: u32,
    /// How deep they lie in one another.
    depth: u16,
    is_wholly_known: bool,
    /// Marks of values inside, not its own.
    marks: Marks,
}

/// Values of a greater weight are not made: they would only come about by doubling, and every walk pays for them.
const WEIGHT: u32 = 1 << 20;

/// Values that lie deeper in one another are not made, since walks through them recurse.
const DEPTH: u16 = 256;

/// Values that are looked at inside one.
const LEAVES: usize = 1000;

/// Longer strings are not made.
const STRING_BYTES: usize = 4 << 20;

/// What a rule gets when it asks for an argument.
#[derive(Clone, Copy, Debug)]
pub enum Judged<'a> {
    /// It is not set, or null.
    Absent,
    /// It is wholly known.
    Known(&'a Value),
    /// Its outline is known and something inside is not.
    Partial(&'a Value),
    /// It is not known.
    Unknown(&'a Unknown),
}

impl From<Data> for Value {
    fn from(data: Data) -> Self {
        Self { data, marks: Marks::NONE }
    }
}

impl Value {
    /// `null` of a type.
    pub fn null(ty: Type) -> Self {
        Data::Null(ty).into()
    }

    /// A bool.
    pub fn bool(value: bool) -> Self {
        Data::Bool(value).into()
    }

    /// A number.
    pub fn number(value: Number) -> Self {
        Data::Number(value).into()
    }

    /// An integer.
    pub fn integer(value: i64) -> Self {
        Self::number(Number::Integer(value))
    }

    /// A string, brought into normal form C. One that is too long becomes unknown.
    pub fn string(text: &str) -> Self {
        if text.len() > STRING_BYTES {
            return Self::limit("the length of strings", Type::String);
        }
        Data::String(normalized(text)).into()
    }

    /// A string that is in normal form C already.
    pub fn name(name: &Name) -> Self {
        Data::String(Arc::clone(name)).into()
    }

    /// A list.
    pub fn list(element: Type, items: Vec<Self>) -> Self {
        match Elements::new(element, items) {
            Ok(elements) => Data::List(Arc::new(elements)).into(),
            Err(element) => Self::limit("the size of values", Type::list(element)),
        }
    }

    /// A list of strings.
    pub fn strings<'t>(texts: impl IntoIterator<Item = &'t str>) -> Self {
        Self::list(Type::String, texts.into_iter().map(Self::string).collect())
    }

    /// A set: sorts, takes out doubles, and takes over the marks of the elements, which a set does not keep apart.
    pub fn set(element: Type, mut items: Vec<Self>) -> Self {
        let mut marks = Marks::NONE;
        for item in &mut items {
            let (plain, inner) = item.unmarked_deep();
            *item = plain;
            marks |= inner;
        }
        super::order::sort_set(&mut items);
        match Elements::new(element, items) {
            Ok(elements) => Self { data: Data::Set(Arc::new(elements)), marks },
            Err(element) => Self::limit("the size of values", Type::set(element)).with_marks(marks),
        }
    }

    /// A tuple.
    pub fn tuple(items: Vec<Self>) -> Self {
        match Elements::new(Type::Dynamic, items) {
            Ok(elements) => Data::Tuple(Arc::new(elements)).into(),
            Err(_) => Self::limit("the size of values", Type::Dynamic),
        }
    }

    /// A map. Of equal keys the last counts.
    pub fn map(element: Type, entries: Vec<(Name, Self)>) -> Self {
        Self::partial_map(element, entries, None)
    }

    /// An object. Of equal names the last counts.
    pub fn object(entries: Vec<(Name, Self)>) -> Self {
        Self::partial_object(entries, None)
    }

    /// A map that may have further keys, if there is a cause.
    pub fn partial_map(element: Type, entries: Vec<(Name, Self)>, more: Option<Arc<Cause>>) -> Self {
        match Entries::new(element, entries, more) {
            Ok(entries) => Data::Map(Arc::new(entries)).into(),
            Err(element) => Self::limit("the size of values", Type::map(element)),
        }
    }

    /// An object that may have further attributes, if there is a cause.
    pub fn partial_object(entries: Vec<(Name, Self)>, more: Option<Arc<Cause>>) -> Self {
        match Entries::new(Type::Dynamic, entries, more) {
            Ok(entries) => Data::Object(Arc::new(entries)).into(),
            Err(_) => Self::limit("the size of values", Type::Dynamic),
        }
    }

    /// A value that is not known.
    pub fn unknown(ty: Type, refinement: Refinement, cause: Arc<Cause>) -> Self {
        Data::Unknown(Arc::new(Unknown { ty, refinement, cause })).into()
    }

    /// A value of which nothing is known.
    pub fn dynamic(cause: Arc<Cause>) -> Self {
        Self::unknown(Type::Dynamic, Refinement::default(), cause)
    }

    /// A value that one of our limits keeps us from knowing.
    pub fn limit(what: &'static str, ty: Type) -> Self {
        Self::unknown(ty, Refinement::not_null(), Cause::nowhere(Reason::Limit(what)))
    }

    /// What it is.
    pub fn data(&self) -> &Data {
        &self.data
    }

    /// Its own marks, without those of values inside.
    pub fn marks(&self) -> Marks {
        self.marks
    }

    /// Its own marks and those of values inside.
    pub fn marks_deep(&self) -> Marks {
        self.marks | self.summary().marks
    }

    /// The same with further marks.
    #[must_use]
    pub fn with_marks(mut self, marks: Marks) -> Self {
        self.marks |= marks;
        self
    }

    /// The same without its own marks.
    #[must_use]
    pub fn unmarked(&self) -> Self {
        Self { data: self.data.clone(), marks: Marks::NONE }
    }

    /// The same without marks anywhere, and the marks that it had.
    pub fn unmarked_deep(&self) -> (Self, Marks) {
        let marks = self.marks_deep();
        if marks.is_empty() {
            return (self.clone(), marks);
        }
        if self.summary().marks.is_empty() {
            return (self.unmarked(), marks);
        }
        (self.map_children(|child| child.unmarked_deep().0).unmarked(), marks)
    }

    /// The same with every value right inside replaced; kinds and keys stay.
    #[must_use]
    pub fn map_children(&self, mut change: impl FnMut(&Self) -> Self) -> Self {
        let mut items = |elements: &Elements| elements.items.iter().map(&mut change).collect::<Vec<_>>();
        let value = match &self.data {
            Data::List(elements) => Self::list(elements.element.clone(), items(elements)),
            Data::Set(elements) => Self::set(elements.element.clone(), items(elements)),
            Data::Tuple(elements) => Self::tuple(items(elements)),
            Data::Map(map) | Data::Object(map) => {
                let entries = map.entries.iter().map(|(key, value)| (Arc::clone(key), change(value))).collect();
                match &self.data {
                    Data::Map(_) => Self::partial_map(map.element.clone(), entries, map.more.clone()),
                    _ => Self::partial_object(entries, map.more.clone()),
                }
            }
            _ => return self.clone(),
        };
        value.with_marks(self.marks)
    }

    /// Its type.
    pub fn ty(&self) -> Type {
        match &self.data {
            Data::Null(ty) => ty.clone(),
            Data::Bool(_) => Type::Bool,
            Data::Number(_) => Type::Number,
            Data::String(_) => Type::String,
            Data::List(elements) => Type::list(elements.element.clone()),
            Data::Set(elements) => Type::set(elements.element.clone()),
            Data::Tuple(elements) => Type::Tuple(elements.items.iter().map(Self::ty).collect()),
            Data::Map(map) => Type::map(map.element.clone()),
            Data::Object(object) if object.more.is_some() => Type::Dynamic,
            Data::Object(object) => {
                Type::Object(object.entries.iter().map(|(name, value)| (Arc::clone(name), value.ty())).collect())
            }
            Data::Unknown(unknown) => unknown.ty.clone(),
        }
    }

    /// Whether it is null.
    pub fn is_null(&self) -> bool {
        matches!(self.data, Data::Null(_))
    }

    /// Whether it is known, though something inside may not be.
    pub fn is_known(&self) -> bool {
        !matches!(self.data, Data::Unknown(_))
    }

    /// Whether nothing inside is unknown.
    pub fn is_wholly_known(&self) -> bool {
        self.is_known() && self.summary().is_wholly_known
    }

    /// Whether it is surely not null.
    pub fn is_surely_not_null(&self) -> bool {
        match &self.data {
            Data::Null(_) => false,
            Data::Unknown(unknown) => unknown.refinement.is_not_null,
            _ => true,
        }
    }

    /// For rules.
    pub fn judged(&self) -> Judged<'_> {
        match &self.data {
            Data::Unknown(unknown) => Judged::Unknown(unknown),
            Data::Null(_) => Judged::Absent,
            _ if self.is_wholly_known() => Judged::Known(self),
            _ => Judged::Partial(self),
        }
    }

    /// How many values are inside, itself among them.
    pub fn weight(&self) -> usize {
        self.summary().weight as usize
    }

    /// The unknown that it is.
    pub fn as_unknown(&self) -> Option<&Unknown> {
        match &self.data {
            Data::Unknown(unknown) => Some(unknown),
            _ => None,
        }
    }

    /// The first cause for which something in it is not known, itself first.
    pub fn cause(&self) -> Option<&Arc<Cause>> {
        if self.is_wholly_known() {
            return None;
        }
        match &self.data {
            Data::Unknown(unknown) => Some(&unknown.cause),
            Data::List(elements) | Data::Set(elements) | Data::Tuple(elements) => {
                elements.items.iter().find_map(Self::cause)
            }
            Data::Map(map) | Data::Object(map) => {
                map.more.as_ref().or_else(|| map.entries.iter().find_map(|(_, value)| value.cause()))
            }
            _ => None,
        }
    }

    /// A known bool.
    pub fn as_bool(&self) -> Option<bool> {
        match self.data {
            Data::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// The text of a known string.
    pub fn as_str(&self) -> Option<&str> {
        match &self.data {
            Data::String(text) => Some(text),
            _ => None,
        }
    }

    /// A known string as a name.
    pub fn as_name(&self) -> Option<&Name> {
        match &self.data {
            Data::String(text) => Some(text),
            _ => None,
        }
    }

    /// A known number.
    pub fn as_number(&self) -> Option<&Number> {
        match &self.data {
            Data::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The elements of a known list, set or tuple.
    pub fn as_items(&self) -> Option<&[Self]> {
        match &self.data {
            Data::List(elements) | Data::Set(elements) | Data::Tuple(elements) => Some(&elements.items),
            _ => None,
        }
    }

    /// The entries of a map or object that is known at least in outline.
    pub fn as_entries(&self) -> Option<&Entries> {
        match &self.data {
            Data::Map(entries) | Data::Object(entries) => Some(entries),
            _ => None,
        }
    }

    /// The value under a key that is surely there.
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.as_entries().and_then(|entries| entries.get(key))
    }

    /// The known text that a string begins with: all of it if it is known.
    pub fn prefix(&self) -> Option<&str> {
        match &self.data {
            Data::String(text) => Some(text),
            Data::Unknown(unknown) => unknown.refinement.prefix.as_deref(),
            _ => None,
        }
    }

    /// Every value inside, itself first, depth first. The walk is by a list, not by recursion.
    pub fn walk(&self) -> impl Iterator<Item = &Self> {
        let mut open = vec![self];
        std::iter::from_fn(move || {
            let value = open.pop()?;
            match &value.data {
                Data::List(elements) | Data::Set(elements) | Data::Tuple(elements) => {
                    open.extend(elements.items.iter().rev());
                }
                Data::Map(map) | Data::Object(map) => open.extend(map.entries.iter().rev().map(|(_, value)| value)),
                _ => {}
            }
            Some(value)
        })
    }

    /// The values inside that have nothing inside themselves, each with the way to it, in order. Beyond a limit they are
    /// left out.
    pub fn leaves(&self) -> Vec<(&Self, Vec<PathStep>)> {
        let mut found = Vec::new();
        let mut open: Vec<(&Self, Vec<PathStep>)> = vec![(self, Vec::new())];
        while let Some((value, path)) = open.pop() {
            let below = |step: PathStep| path.iter().cloned().chain([step]).collect::<Vec<_>>();
            match &value.data {
                Data::List(elements) | Data::Set(elements) | Data::Tuple(elements) => {
                    let items = elements.items.iter().enumerate().rev();
                    open.extend(items.map(|(at, item)| (item, below(PathStep::Index(at)))));
                }
                Data::Map(map) | Data::Object(map) => {
                    let entries = map.entries.iter().rev();
                    open.extend(entries.map(|(key, value)| (value, below(PathStep::Key(Arc::clone(key))))));
                }
                _ => found.push((value, path)),
            }
            if found.len() >= LEAVES {
                break;
            }
        }
        found
    }

    /// The texts in it that are sensitive, keys among them.
    pub fn sensitive_texts(&self) -> Vec<&str> {
        let mut found = Vec::new();
        let mut open = vec![(self, false)];
        while let Some((value, is_inside)) = open.pop() {
            let is_hidden = is_inside || value.marks.is_sensitive();
            if !is_hidden && !value.marks_deep().is_sensitive() {
                continue;
            }
            match &value.data {
                Data::String(text) if is_hidden => found.push(&**text),
                Data::List(elements) | Data::Set(elements) | Data::Tuple(elements) => {
                    open.extend(elements.items.iter().map(|item| (item, is_hidden)));
                }
                Data::Map(map) | Data::Object(map) => {
                    found.extend(map.entries.iter().filter(|_| is_hidden).map(|(key, _)| &**key));
                    open.extend(map.entries.iter().map(|(_, item)| (item, is_hidden)));
                }
                _ => {}
            }
        }
        found
    }

    fn summary(&self) -> Summary {
        match &self.data {
            Data::List(elements) | Data::Set(elements) | Data::Tuple(elements) => elements.summary,
            Data::Map(map) | Data::Object(map) => map.summary,
            data => {
                Summary { weight: 1, depth: 1, is_wholly_known: !matches!(data, Data::Unknown(_)), marks: Marks::NONE }
            }
        }
    }
}

impl Elements {
    fn new(element: Type, items: Vec<Value>) -> Result<Self, Type> {
        match Summary::of(items.iter()) {
            Some(summary) => Ok(Self { element, items, summary }),
            None => Err(element),
        }
    }

    /// The type of each element; [`Type::Dynamic`] for a tuple.
    pub fn element(&self) -> &Type {
        &self.element
    }

    /// In order.
    pub fn items(&self) -> &[Value] {
        &self.items
    }
}

impl Entries {
    fn new(element: Type, mut entries: Vec<(Name, Value)>, more: Option<Arc<Cause>>) -> Result<Self, Type> {
        let is_sorted = entries.windows(2).all(|pair| matches!(pair, [(a, _), (b, _)] if a < b));
        if !is_sorted {
            // The sort is stable, so that of equal keys the one that came last is last.
            entries.sort_by(|a, b| a.0.cmp(&b.0));
            entries.reverse();
            entries.dedup_by(|later, kept| later.0 == kept.0);
            entries.reverse();
        }
        match Summary::of(entries.iter().map(|(_, value)| value)) {
            Some(mut summary) => {
                summary.is_wholly_known &= more.is_none();
                Ok(Self { element, entries, more, summary })
            }
            None => Err(element),
        }
    }

    /// The type of each value; [`Type::Dynamic`] for an object.
    pub fn element(&self) -> &Type {
        &self.element
    }

    /// Keys that are surely there with their values, sorted by key.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&Name, &Value)> + DoubleEndedIterator {
        self.entries.iter().map(|(key, value)| (key, value))
    }

    /// How many keys are surely there.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether no key is surely there.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Why there may be more keys, if there may.
    pub fn more(&self) -> Option<&Arc<Cause>> {
        self.more.as_ref()
    }

    /// The value under a key that is surely there.
    pub fn get(&self, key: &str) -> Option<&Value> {
        let at = self.entries.binary_search_by(|(known, _)| (**known).cmp(key)).ok()?;
        self.entries.get(at).map(|(_, value)| value)
    }
}

impl Summary {
    /// Nothing where the weight would be over the limit.
    fn of<'v>(children: impl Iterator<Item = &'v Value>) -> Option<Self> {
        let mut summary = Self { weight: 1, depth: 1, is_wholly_known: true, marks: Marks::NONE };
        for child in children {
            let inner = child.summary();
            summary.weight = summary.weight.saturating_add(inner.weight);
            summary.depth = summary.depth.max(inner.depth.saturating_add(1));
            summary.is_wholly_known &= inner.is_wholly_known;
            summary.marks |= inner.marks | child.marks;
        }
        (summary.weight <= WEIGHT && summary.depth <= DEPTH).then_some(summary)
    }
}

/// A text in Unicode normal form C.
pub fn normalized(text: &str) -> Name {
    match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => Arc::from(text),
        IsNormalized::No | IsNormalized::Maybe => Arc::from(text.nfc().collect::<String>()),
    }
}
