//! Functions that make lists of lists: `concat`, `flatten`, `distinct`, `compact`, `reverse`, `slice`, `chunklist`,
//! `sort` and `range`.
//!
//! What keeps elements as they are keeps their marks on them; what compares elements marks the result as a whole.

use rustc_hash::FxHashSet;

use super::arguments::{
    Common, ELEMENTS, Outcome, common_type, element_type, is_too_much, open, open_collection, pure, shallow_marks,
    too_much, total_length, unless_known, whole_number, wrong_kind,
};
use super::{Failure, Function, Kind, Parameter};
use crate::evaluation::values::{Data, Marks, Number, Refinement, Type, Value, convert, equal};

pub(super) const FUNCTIONS: &[Function] = &[
    pure("concat", &[], Some(ANY), Kind::Any, concat),
    pure("flatten", &[Parameter::new("list", Kind::Any).or_unknown().or_marked()], None, Kind::Any, flatten),
    pure("distinct", &[Parameter::new("list", Kind::List).or_unknown()], None, Kind::List, distinct),
    pure("compact", &[Parameter::new("list", Kind::Strings).or_unknown()], None, Kind::Strings, compact),
    pure("reverse", &[Parameter::new("list", Kind::Any).or_unknown().or_marked()], None, Kind::Any, reverse),
    pure("slice", SLICE, None, Kind::Any, slice),
    pure("chunklist", CHUNKLIST, None, Kind::List, chunklist),
    pure("sort", &[Parameter::new("list", Kind::Strings).or_unknown()], None, Kind::Strings, sort),
    pure("range", &[], Some(Parameter::new("params", Kind::Number).or_unknown()), Kind::Numbers, range),
];

const ANY: Parameter = Parameter::new("seqs", Kind::Any).or_unknown().or_marked();
const SLICE: &[Parameter] = &[
    Parameter::new("list", Kind::Any).or_unknown().or_marked(),
    Parameter::new("start_index", Kind::Number).or_unknown(),
    Parameter::new("end_index", Kind::Number).or_unknown(),
];
const CHUNKLIST: &[Parameter] =
    &[Parameter::new("list", Kind::List).or_unknown().or_marked(), Parameter::new("size", Kind::Number).or_unknown()];

/// Terraform makes no longer ranges.
const RANGE: usize = 1024;

/// A list if all arguments are lists whose elements have a type in common, else a tuple.
fn concat(arguments: &[Value]) -> Outcome {
    if arguments.is_empty() {
        return Err(Failure::call("at least one argument is required"));
    }
    for (at, argument) in arguments.iter().enumerate() {
        if !matches!(argument.ty(), Type::List(_) | Type::Tuple(_) | Type::Dynamic) || is_partial(argument) {
            return Err(Failure::argument(at, wrong_kind("a list or tuple", argument)));
        }
    }
    let marks = shallow_marks(arguments);
    let are_lists = arguments.iter().all(|argument| matches!(argument.ty(), Type::List(_)));
    let common = match (are_lists, arguments) {
        // Alone it stays as it is.
        (true, [only]) => return Ok(only.clone()),
        (true, _) => common_type(arguments, element_type),
        (false, _) => Common::None,
    };
    let count = total_length(arguments);
    if let Some(unknown) = arguments.iter().find(|argument| !argument.is_known()) {
        return Ok(match common {
            Common::Type(element) => open_collection(unknown, Type::list(element), count, None),
            _ => open(unknown, Type::Dynamic),
        }
        .with_marks(marks));
    }
    if count > ELEMENTS {
        return Ok(Value::limit("the size of values", Type::Dynamic).with_marks(marks));
    }
    joined(arguments, common).map(|value| value.with_marks(marks))
}

fn joined(arguments: &[Value], common: Common) -> Outcome {
    let items = arguments.iter().filter_map(Value::as_items).flatten();
    Ok(match common {
        Common::Type(element) => return of_one_type(items.cloned().collect(), element),
        Common::Open => {
            let cause = arguments.iter().find(|argument| !argument.is_wholly_known());
            cause.map_or_else(|| Value::tuple(Vec::new()), |cause| open(cause, Type::Dynamic))
        }
        Common::None => Value::tuple(items.cloned().collect()),
    })
}

/// A list of elements that are brought to a type. What that leaves open has to be the same in all of them, which
/// `concat(tolist([tomap({})]), tolist([{ a = [] }]))` fails for.
fn of_one_type(items: Vec<Value>, common: Type) -> Outcome {
    let brought = |items: Vec<Value>, to: &Type| {
        let converted = items.iter().map(|item| convert(item, to)).collect::<Result<Vec<Value>, _>>();
        converted.map_err(|error| Failure::call(error.told(Marks::NONE)))
    };
    let items = brought(items, &common)?;
    if common.is_wholly_known() {
        return Ok(Value::list(common, items));
    }
    let types: Vec<Type> = items.iter().map(Value::ty).filter(|ty| *ty != Type::Dynamic).collect();
    let element = types.first().cloned().unwrap_or(common);
    if types.iter().any(|ty| *ty != element) {
        return Err(Failure::call("the elements of the lists have no type in common"));
    }
    let items = brought(items, &element)?;
    Ok(Value::list(element, items))
}

/// An object of which not every attribute is known: its type says nothing, but it is no list.
fn is_partial(value: &Value) -> bool {
    matches!(value.data(), Data::Object(_))
}

fn flatten(arguments: &[Value]) -> Outcome {
    let [list] = arguments else { return Err(Failure::call("one argument is required")) };
    match list.data() {
        Data::Unknown(unknown) if may_be_sequence(&unknown.ty) => {
            return Ok(open(list, Type::Dynamic).with_marks(list.marks()));
        }
        Data::List(_) | Data::Set(_) | Data::Tuple(_) => {}
        _ => return Err(Failure::call(wrong_kind("a list, set or tuple", list))),
    }
    let mut flat = Vec::new();
    let mut marks = Marks::NONE;
    let is_known = flatten_into(list, &mut flat, &mut marks);
    let made = if is_known { Value::tuple(flat) } else { open(list, Type::Dynamic) };
    Ok(made.with_marks(marks))
}

fn may_be_sequence(ty: &Type) -> bool {
    matches!(ty, Type::List(_) | Type::Set(_) | Type::Tuple(_) | Type::Dynamic)
}

/// Collects elements at every depth, and the marks of what they are taken out of. Says whether it is known how many
/// there are. Values are limited in depth and weight, so that this recursion is.
fn flatten_into(value: &Value, flat: &mut Vec<Value>, marks: &mut Marks) -> bool {
    *marks |= value.marks();
    if matches!(value.data(), Data::Set(_)) && !value.is_wholly_known() {
        return false;
    }
    let mut is_known = true;
    for item in value.as_items().unwrap_or_default() {
        match item.data() {
            Data::List(_) | Data::Set(_) | Data::Tuple(_) => is_known &= flatten_into(item, flat, marks),
            Data::Unknown(unknown) if may_be_sequence(&unknown.ty) => {
                *marks |= item.marks();
                is_known = false;
            }
            _ => flat.push(item.clone()),
        }
    }
    is_known
}

fn distinct(arguments: &[Value]) -> Outcome {
    let [list] = arguments else { return Err(Failure::call("one argument is required")) };
    let ty = list.ty();
    let items = match list.as_items() {
        Some(items) if list.is_wholly_known() => items,
        Some(items) => return Ok(open_collection(list, ty, items.len().min(1), Some(items.len()))),
        None => return Ok(open(list, ty)),
    };
    let made = if items.iter().all(|item| item.as_str().is_some()) {
        let mut seen: FxHashSet<&str> = FxHashSet::default();
        items.iter().filter(|item| item.as_str().is_some_and(|text| seen.insert(text))).cloned().collect()
    } else if is_too_much(items, items) {
        return Ok(too_much(ty));
    } else {
        let mut kept: Vec<Value> = Vec::new();
        for item in items {
            if !kept.iter().any(|earlier| equal(earlier, item) == Some(true)) {
                kept.push(item.clone());
            }
        }
        kept
    };
    Ok(Value::list(element_type(list), made))
}

fn compact(arguments: &[Value]) -> Outcome {
    let [list] = arguments else { return Err(Failure::call("one argument is required")) };
    let ty = Type::list(Type::String);
    let Some(items) = list.as_items() else { return Ok(open(list, ty)) };
    let kept: Vec<Value> =
        items.iter().filter(|item| item.as_str().is_some_and(|text| !text.is_empty())).cloned().collect();
    let unknown = items.iter().filter(|item| !item.is_known()).count();
    if unknown > 0 {
        return Ok(open_collection(list, ty, kept.len(), Some(kept.len() + unknown)));
    }
    Ok(Value::list(Type::String, kept))
}

fn reverse(arguments: &[Value]) -> Outcome {
    let [list] = arguments else { return Err(Failure::call("one argument is required")) };
    let turned = |items: &[Value]| items.iter().rev().cloned().collect::<Vec<_>>();
    let made = match list.data() {
        Data::Tuple(elements) => Value::tuple(turned(elements.items())),
        Data::Set(elements) if !list.is_wholly_known() => {
            let count = elements.items().len();
            open_collection(list, Type::list(elements.element().clone()), count.min(1), Some(count))
        }
        Data::List(elements) | Data::Set(elements) => Value::list(elements.element().clone(), turned(elements.items())),
        Data::Unknown(unknown) => match &unknown.ty {
            Type::List(element) | Type::Set(element) => open(list, Type::List(element.clone())),
            Type::Tuple(types) => open(list, Type::Tuple(types.iter().rev().cloned().collect())),
            Type::Dynamic => open(list, Type::Dynamic),
            _ => return Err(Failure::argument(0, wrong_kind("a list or tuple", list))),
        },
        _ => return Err(Failure::argument(0, wrong_kind("a list or tuple", list))),
    };
    Ok(made.with_marks(list.marks()))
}

fn slice(arguments: &[Value]) -> Outcome {
    let [list, start, end] = arguments else { return Err(Failure::call("three arguments are required")) };
    if !matches!(list.ty(), Type::List(_) | Type::Tuple(_) | Type::Dynamic) || is_partial(list) {
        return Err(Failure::argument(0, wrong_kind("a list or tuple", list)));
    }
    let marks = list.marks();
    let length = match list.ty() {
        Type::Tuple(types) => Some(types.len()),
        _ => list.as_items().map(<[Value]>::len),
    };
    let from = place(start, 1, length)?;
    let to = place(end, 2, length)?;
    if from.zip(to).is_some_and(|(from, to)| from > to) {
        return Err(Failure::argument(1, "the start index is greater than the end index"));
    }
    let (Some(items), Some(from), Some(to)) = (list.as_items(), from, to) else {
        let unknown = unless_known(arguments, || slice_type(list)).unwrap_or_else(|| open(list, Type::Dynamic));
        return Ok(unknown.with_marks(marks));
    };
    let part = items.get(from..to).unwrap_or_default();
    let made = match list.data() {
        Data::List(elements) => Value::list(elements.element().clone(), part.to_vec()),
        _ => Value::tuple(part.to_vec()),
    };
    Ok(made.with_marks(marks))
}

/// An index, if it is known, which has to lie in the list, as far as its length is known.
fn place(index: &Value, argument: usize, length: Option<usize>) -> Result<Option<usize>, Failure> {
    if !index.is_known() {
        return Ok(None);
    }
    let at = whole_number(index, "index").map_err(|message| Failure::argument(argument, message))?;
    let at = usize::try_from(at).ok().filter(|at| length.is_none_or(|length| *at <= length));
    at.map(Some).ok_or_else(|| Failure::argument(argument, "the index is outside the list"))
}

fn slice_type(list: &Value) -> Type {
    match list.ty() {
        ty @ Type::List(_) => ty,
        _ => Type::Dynamic,
    }
}

/// A size of 0 makes one chunk of all.
fn chunklist(arguments: &[Value]) -> Outcome {
    let [list, size] = arguments else { return Err(Failure::call("two arguments are required")) };
    let (chunk, marks) = (list.ty(), list.marks());
    if let Some(unknown) = unless_known(arguments, || Type::list(chunk.clone())) {
        return Ok(unknown.with_marks(marks));
    }
    let size = whole_number(size, "size").map_err(Failure::call)?;
    let items = list.as_items().unwrap_or_default();
    let size = match usize::try_from(size) {
        Ok(0) => items.len().max(1),
        Ok(size) => size,
        Err(_) if size > 0 => usize::MAX,
        Err(_) => return Err(Failure::call("the size must not be negative")),
    };
    let element = element_type(list);
    let chunks = items.chunks(size).map(|part| Value::list(element.clone(), part.to_vec()));
    Ok(Value::list(chunk, chunks.collect()).with_marks(marks))
}

fn sort(arguments: &[Value]) -> Outcome {
    let [list] = arguments else { return Err(Failure::call("one argument is required")) };
    let Some(items) = list.as_items() else { return Ok(open(list, Type::list(Type::String))) };
    if !list.is_wholly_known() {
        // Where each comes to stand is not known, but they are as many, and none is null.
        let unknown = super::unknown_from(list, Type::String, Refinement::not_null());
        return Ok(Value::list(Type::String, vec![unknown; items.len()]));
    }
    if items.iter().any(Value::is_null) {
        return Err(Failure::call("the list must not hold null"));
    }
    let mut sorted = items.to_vec();
    sorted.sort_by(|a, b| a.as_str().cmp(&b.as_str()));
    Ok(Value::list(Type::String, sorted))
}

fn range(arguments: &[Value]) -> Outcome {
    if arguments.is_empty() || arguments.len() > 3 {
        return Err(Failure::call("one, two or three arguments are required"));
    }
    if let Some(unknown) = unless_known(arguments, || Type::list(Type::Number)) {
        return Ok(unknown);
    }
    let numbers: Vec<Number> = arguments.iter().filter_map(|argument| argument.as_number().cloned()).collect();
    let zero = Number::from(0);
    let default_step = |start: &Number, end: &Number| Number::from(if end < start { -1 } else { 1 });
    let (start, end, step) = match numbers.as_slice() {
        [end] => (zero.clone(), end.clone(), default_step(&zero, end)),
        [start, end] => (start.clone(), end.clone(), default_step(start, end)),
        [start, end, step] => (start.clone(), end.clone(), step.clone()),
        _ => return Err(Failure::call("numbers are required")),
    };
    let is_downward = step < zero;
    if (is_downward && start < end) || (!is_downward && end < start) {
        return Err(Failure::argument(1, "the end lies in the other direction than the step goes"));
    }
    let mut items = Vec::new();
    let mut next = start;
    while if is_downward { next > end } else { next < end } {
        if step == zero {
            return Err(Failure::call("the step is zero, so that the end is never reached"));
        }
        if items.len() >= RANGE {
            return Err(Failure::call("more than 1024 values would be made"));
        }
        items.push(Value::number(next.clone()));
        next = next.checked_add(&step).ok_or_else(|| Failure::call("the numbers are too large"))?;
    }
    Ok(Value::list(Type::Number, items))
}

#[cfg(test)]
mod tests {
    use super::super::arguments::testing::{
        dynamic, failed, list, null, number, object, result, secret, set, text, tuple, unknown,
    };
    use super::*;

    fn strings(items: &[&str]) -> Value {
        list(Type::String, items.iter().map(|item| text(item)))
    }

    fn numbers(items: &[&str]) -> Value {
        tuple(items.iter().map(|item| number(item)))
    }

    #[test]
    fn concat_makes_a_list_of_lists_alone() {
        assert_eq!(result("concat", [strings(&["a"]), tuple([number("1"), null()])]), r#"["a", 1, null]"#);
        let one = list(Type::Number, [number("1")]);
        assert_eq!(result("concat", [one.clone(), strings(&["x"])]), r#"list(string)["1", "x"]"#);
        assert_eq!(result("concat", [one.clone(), list(Type::Bool, [Value::bool(true)])]), "[1, true]");
        let nested = |element: Type, inner: Value| list(Type::list(element), [inner]);
        let both = [nested(Type::Dynamic, list(Type::Dynamic, [])), nested(Type::String, strings(&["x"]))];
        assert_eq!(result("concat", both), r#"list(list(string))[list(string)[], list(string)["x"]]"#);
        assert_eq!(
            result("concat", [strings(&["a"]), unknown(Type::list(Type::String))]),
            "?list(string) not null 1.."
        );
        assert_eq!(result("concat", [strings(&["a"]), dynamic()]), "?any not null");
        assert_eq!(result("concat", [tuple([secret(text("a"))]), tuple([text("b")])]), r#"[secret "a", "b"]"#);
        assert_eq!(result("concat", [secret(tuple([text("a")])), tuple([])]), r#"secret ["a"]"#);
        assert_eq!(failed("concat", [set(Type::String, [text("a")])]), "bad-argument");
        assert_eq!(failed("concat", []), "call-failed");
    }

    #[test]
    fn flatten_goes_into_lists_sets_and_tuples() {
        let inner = tuple([number("2"), tuple([number("3")]), tuple([])]);
        assert_eq!(result("flatten", [tuple([number("1"), inner, null()])]), "[1, 2, 3, null]");
        let letters = set(Type::String, [text("b"), text("a")]);
        assert_eq!(result("flatten", [tuple([letters, object([("c", tuple([]))])])]), r#"["a", "b", {c = []}]"#);
        assert_eq!(result("flatten", [tuple([tuple([text("a")]), unknown(Type::String)])]), r#"["a", ?string]"#);
        assert_eq!(result("flatten", [tuple([tuple([text("a")]), dynamic()])]), "?any not null");
        let open_set = set(Type::String, [text("a"), unknown(Type::String)]);
        assert_eq!(result("flatten", [tuple([open_set])]), "?any not null");
        assert_eq!(result("flatten", [tuple([tuple([secret(number("1"))]), number("2")])]), "[secret 1, 2]");
        assert_eq!(result("flatten", [tuple([secret(tuple([number("1")])), number("2")])]), "secret [1, 2]");
        assert_eq!(failed("flatten", [object([("a", tuple([]))])]), "call-failed");
    }

    #[test]
    fn distinct_and_compact_take_out() {
        let twice = tuple([text("b"), text("a"), text("b"), null(), null()]);
        assert_eq!(result("distinct", [twice]), r#"list(string)["b", "a", null(string)]"#);
        assert_eq!(
            result("distinct", [tuple([number("1"), text("1"), Value::bool(true)])]),
            r#"list(string)["1", "true"]"#
        );
        assert_eq!(result("distinct", [tuple([numbers(&["1"]), numbers(&["1.0"])])]), "list(tuple([number]))[[1]]");
        assert_eq!(result("distinct", [tuple([text("a"), unknown(Type::String)])]), "?list(string) not null 1..2");
        assert_eq!(failed("distinct", [tuple([number("1"), tuple([])])]), "bad-argument");
        let gaps = tuple([text(""), null(), text("x"), number("1")]);
        assert_eq!(result("compact", [gaps]), r#"list(string)["x", "1"]"#);
        assert_eq!(result("compact", [tuple([text("a"), unknown(Type::String)])]), "?list(string) not null 1..2");
        assert_eq!(result("compact", [tuple([secret(text("a")), text("b")])]), r#"secret list(string)["a", "b"]"#);
    }

    #[test]
    fn reverse_slice_and_chunklist_keep_elements_as_they_are() {
        assert_eq!(result("reverse", [tuple([number("1"), secret(text("a"))])]), r#"[secret "a", 1]"#);
        assert_eq!(result("reverse", [set(Type::String, [text("b"), text("a")])]), r#"list(string)["b", "a"]"#);
        assert_eq!(result("reverse", [unknown(Type::set(Type::String))]), "?list(string) not null");
        assert_eq!(failed("reverse", [text("abc")]), "bad-argument");
        let at = |from: &str, to: &str| [number(from), number(to)];
        let slice = |value: Value, [from, to]: [Value; 2]| result("slice", [value, from, to]);
        assert_eq!(slice(numbers(&["1", "2", "3"]), at("1", "3")), "[2, 3]");
        assert_eq!(slice(strings(&["a", "b"]), at("1", "1")), "list(string)[]");
        assert_eq!(slice(tuple([unknown(Type::String), text("a")]), at("1", "2")), r#"["a"]"#);
        assert_eq!(slice(unknown(Type::list(Type::String)), at("0", "1")), "?list(string) not null");
        for [from, to] in [at("1", "0"), at("-1", "1"), at("0", "3"), at("0.5", "1")] {
            assert_eq!(failed("slice", [numbers(&["1", "2"]), from, to]), "bad-argument");
        }
        let chunks = |size: &str| result("chunklist", [tuple([text("a"), secret(text("b"))]), number(size)]);
        assert_eq!(chunks("1"), r#"list(list(string))[list(string)["a"], list(string)[secret "b"]]"#);
        assert_eq!(chunks("0"), r#"list(list(string))[list(string)["a", secret "b"]]"#);
        assert_eq!(result("chunklist", [tuple([]), number("0")]), "list(list(any))[]");
        assert_eq!(failed("chunklist", [tuple([]), number("1.5")]), "call-failed");
        assert_eq!(failed("chunklist", [tuple([]), number("-1")]), "call-failed");
    }

    #[test]
    fn sort_goes_by_bytes() {
        let mixed = tuple([text("é"), text("b"), text("B"), number("10"), number("9")]);
        assert_eq!(result("sort", [mixed]), r#"list(string)["10", "9", "B", "b", "é"]"#);
        let open = tuple([text("a"), unknown(Type::String)]);
        assert_eq!(result("sort", [open]), "list(string)[?string not null, ?string not null]");
        assert_eq!(failed("sort", [tuple([text("a"), null()])]), "call-failed");
    }

    #[test]
    fn range_goes_towards_its_end() {
        let range = |items: &[&str]| result("range", items.iter().map(|item| number(item)));
        assert_eq!(range(&["-3"]), "list(number)[0, -1, -2]");
        assert_eq!(range(&["0.5", "3"]), "list(number)[0.5, 1.5, 2.5]");
        assert_eq!(range(&["10", "4", "-2.5"]), "list(number)[10, 7.5, 5]");
        assert_eq!(range(&["1", "1", "0"]), "list(number)[]");
        let failed = |items: &[&str]| failed("range", items.iter().map(|item| number(item)));
        assert_eq!(failed(&["4", "1", "1"]), "bad-argument");
        assert_eq!(failed(&["1", "5", "-1"]), "bad-argument");
        for endless in [&["1025"][..], &["1", "2", "0"], &["Inf"], &["0", "1", "0.0001"], &[], &["1", "2", "3", "4"]] {
            assert_eq!(failed(endless), "call-failed");
        }
    }

    #[test]
    fn results_stay_bounded() {
        let mut large = strings(&["a"]);
        for _ in 0..19 {
            let twice = super::super::arguments::testing::called("concat", [large.clone(), large.clone()]);
            large = twice.unwrap();
        }
        let many = std::iter::repeat_n(large, 1000);
        assert_eq!(result("concat", many), "?any not null");
    }
}
