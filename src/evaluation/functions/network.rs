//! Networks in CIDR notation: hosts, masks and subnets of IPv4 and IPv6.
//!
//! The arithmetic is that of whole numbers of any size, as Terraform has it: subnets with negative numbers come out
//! odd, and are the same here. Where its answer depends on how Go cuts large numbers to 64 bits, it is not known.

use std::net::{Ipv4Addr, Ipv6Addr};

use num_bigint::{BigInt, Sign};

use super::{Body, Failure, Function, Kind, Parameter, Returns};
use crate::evaluation::values::{Number, Type, Value};

const PREFIX: Parameter = Parameter::new("prefix", Kind::String);

const fn pure(
    name: &'static str,
    parameters: &'static [Parameter],
    rest: Option<Parameter>,
    returns: Kind,
    body: fn(&[Value]) -> Result<Value, Failure>,
) -> Function {
    Function { name, parameters, rest, returns: Returns::Always(returns), body: Body::Pure(body) }
}

pub(super) const FUNCTIONS: &[Function] = &[
    pure("cidrhost", &[PREFIX, Parameter::new("hostnum", Kind::Number)], None, Kind::String, cidrhost),
    pure("cidrnetmask", &[PREFIX], None, Kind::String, cidrnetmask),
    pure(
        "cidrsubnet",
        &[PREFIX, Parameter::new("newbits", Kind::Number), Parameter::new("netnum", Kind::Number)],
        None,
        Kind::String,
        cidrsubnet,
    ),
    pure("cidrsubnets", &[PREFIX], Some(Parameter::new("newbits", Kind::Number)), Kind::Strings, cidrsubnets),
    pure(
        "cidrcontains",
        &[Parameter::new("containing_prefix", Kind::String), Parameter::new("contained_ip_or_prefix", Kind::String)],
        None,
        Kind::Bool,
        cidrcontains,
    ),
];

/// The two lengths that addresses have.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Family {
    Four,
    Six,
}

impl Family {
    fn bits(self) -> u32 {
        match self {
            Self::Four => 32,
            Self::Six => 128,
        }
    }

    fn every_bit(self) -> u128 {
        match self {
            Self::Four => u128::from(u32::MAX),
            Self::Six => u128::MAX,
        }
    }
}

/// An address as a number.
#[derive(Clone, Copy)]
struct Address {
    family: Family,
    number: u128,
}

impl Address {
    /// Reads an address. Zeros before a number mean nothing, as in old versions of Go: `010` is ten.
    fn parse(text: &str) -> Option<Self> {
        let plain = without_leading_zeros(text);
        if !text.contains(':') {
            let address: Ipv4Addr = plain.parse().ok()?;
            return Some(Self { family: Family::Four, number: u128::from(address.to_bits()) });
        }
        let address: Ipv6Addr = plain.parse().ok()?;
        Some(Self { family: Family::Six, number: address.to_bits() })
    }

    /// The number, if it fits.
    fn of(family: Family, number: &BigInt) -> Option<Self> {
        let number = u128::try_from(number).ok().filter(|number| *number <= family.every_bit())?;
        Some(Self { family, number })
    }

    /// The IPv4 address that an IPv6 address of the form `::ffff:1.2.3.4` stands for.
    fn mapped(self) -> Option<Ipv4Addr> {
        if self.family == Family::Four {
            return None;
        }
        Ipv6Addr::from_bits(self.number).to_ipv4_mapped()
    }

    /// As Go prints it: one that stands for an IPv4 address is printed as that.
    fn text(self) -> String {
        match (self.family, self.mapped()) {
            (_, Some(address)) => address.to_string(),
            (Family::Four, None) => Ipv4Addr::from_bits(u32::try_from(self.number).unwrap_or(u32::MAX)).to_string(),
            (Family::Six, None) => Ipv6Addr::from_bits(self.number).to_string(),
        }
    }
}

fn without_leading_zeros(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for part in text.split_inclusive(['.', ':']) {
        let digits = part.trim_end_matches(['.', ':']);
        let trimmed = digits.trim_start_matches('0');
        if trimmed.is_empty() && !digits.is_empty() {
            plain.push('0');
        }
        plain.push_str(trimmed);
        plain.push_str(part.get(digits.len()..).unwrap_or(""));
    }
    plain
}

/// A network: the address has no bits but those of the prefix.
#[derive(Clone, Copy)]
struct Network {
    address: Address,
    prefix: u32,
}

impl Network {
    fn parse(text: &str) -> Option<Self> {
        let (address, prefix) = text.split_once('/')?;
        let address = Address::parse(address)?;
        let digits = prefix.trim_start_matches('0');
        if prefix.is_empty() || digits.len() > 3 || !prefix.bytes().all(|digit| digit.is_ascii_digit()) {
            return None;
        }
        let prefix: u32 = if digits.is_empty() { 0 } else { digits.parse().ok()? };
        if prefix > address.family.bits() {
            return None;
        }
        let network = Self { address, prefix };
        let number = address.number & network.mask();
        Some(Self { address: Address { number, ..address }, prefix })
    }

    /// How many bits number the hosts.
    fn host_bits(self) -> u32 {
        self.address.family.bits().saturating_sub(self.prefix)
    }

    fn mask(self) -> u128 {
        let every_bit = self.address.family.every_bit();
        every_bit & !every_bit.checked_shr(self.prefix).unwrap_or(0)
    }

    fn last(self) -> u128 {
        self.address.number | (self.address.family.every_bit() & !self.mask())
    }

    fn contains(self, first: u128, last: u128) -> bool {
        self.address.number <= first && last <= self.last()
    }

    fn text(self) -> String {
        let prefix = if self.address.mapped().is_some() { self.prefix.saturating_sub(96) } else { self.prefix };
        format!("{}/{prefix}", self.address.text())
    }
}

fn text(arguments: &[Value], at: usize) -> &str {
    arguments.get(at).and_then(Value::as_str).unwrap_or("")
}

fn number(arguments: &[Value], at: usize) -> Option<&Number> {
    arguments.get(at).and_then(Value::as_number)
}

fn network(text: &str) -> Result<Network, String> {
    Network::parse(text).ok_or_else(|| format!("{text:?} is no network in CIDR notation, such as `10.0.0.0/16`"))
}

/// What Terraform makes of a number that is cut to 64 bits before it is checked.
fn cut(ty: Type) -> Value {
    Value::limit("the size of numbers of networks and hosts", ty)
}

/// Whether a number has more than 63 bits.
fn is_large(number: &BigInt) -> bool {
    number.bits() > 63
}

fn whole(arguments: &[Value], at: usize) -> Result<Option<BigInt>, Failure> {
    let Some(number) = number(arguments, at) else { return Ok(None) };
    match number.to_integer() {
        Some(integer) => Ok(Some(integer)),
        None if number.is_integer() && !number.is_infinite() => Ok(None),
        None => Err(Failure::call(format!("argument {} must be a whole number", at + 1))),
    }
}

fn cidrhost(arguments: &[Value]) -> Result<Value, Failure> {
    let network = network(text(arguments, 0)).map_err(Failure::call)?;
    let Some(host) = whole(arguments, 1)? else { return Ok(cut(Type::String)) };
    let hosts = BigInt::from(1) << network.host_bits();
    let is_outside = if host.sign() == Sign::Minus { -host.clone() > hosts } else { host >= hosts };
    if is_outside {
        return if is_large(&host) {
            Ok(cut(Type::String))
        } else {
            Err(Failure::call(format!("a network of {} bits has no host {host}", network.prefix)))
        };
    }
    // Hosts with negative numbers are counted from the end.
    let host = if host.sign() == Sign::Minus { host + &hosts } else { host };
    // Terraform takes the address for one of IPv4 here and puts the number of the host where that would have it.
    let shift = if network.address.mapped().is_some() { 96 } else { 0 };
    let number = BigInt::from(network.address.number) | (host << shift);
    match Address::of(network.address.family, &number) {
        Some(address) => Ok(Value::string(&address.text())),
        None => Ok(cut(Type::String)),
    }
}

fn cidrnetmask(arguments: &[Value]) -> Result<Value, Failure> {
    let network = network(text(arguments, 0)).map_err(Failure::call)?;
    if network.address.family == Family::Six && network.address.mapped().is_none() {
        return Err(Failure::call("networks of IPv6 have no netmask"));
    }
    Ok(Value::string(&Address { number: network.mask(), ..network.address }.text()))
}

fn cidrsubnet(arguments: &[Value]) -> Result<Value, Failure> {
    let network = network(text(arguments, 0)).map_err(Failure::call)?;
    let wrong = || Failure::call("argument 2 must be a whole number of 64 bits");
    let new_bits = number(arguments, 1).and_then(Number::to_i64).ok_or_else(wrong)?;
    let Some(subnet) = whole(arguments, 2)? else { return Ok(cut(Type::String)) };
    let sum = new_bits.checked_add(i64::from(network.prefix));
    let Some(prefix) = sum.filter(|bits| *bits >= 0) else {
        // Bits are taken away from the prefix, without a check of the number; a sum beyond 64 bits does the same.
        return Ok(cut(Type::String));
    };
    let prefix = u32::try_from(prefix).map_err(|_| too_long(network, new_bits))?;
    if prefix > network.address.family.bits() {
        return Err(too_long(network, new_bits));
    }
    // Nor does Terraform look at the number of the subnet where bits are taken away: it only has to fit an address.
    let room = u32::try_from(new_bits).map(|bits| BigInt::from(1) << bits);
    if room.as_ref().is_ok_and(|room| subnet.magnitude() >= room.magnitude()) {
        return if subnet.bits() > 64 {
            Ok(cut(Type::String))
        } else {
            Err(Failure::call(format!("{new_bits} bits have no room for subnet {subnet}")))
        };
    }
    if room.is_err() && (subnet.bits() > 63 || network.address.mapped().is_some()) {
        return Ok(cut(Type::String));
    }
    let shift = network.address.family.bits().saturating_sub(prefix);
    let number = BigInt::from(network.address.number) | (subnet << shift);
    // Of a negative number, Terraform drops the sign.
    let number = BigInt::from(number.magnitude().clone());
    match Address::of(network.address.family, &number) {
        Some(address) => Ok(Value::string(&Network { address, prefix }.text())),
        None if room.is_err() => Err(Failure::call("the subnet is beyond the last address")),
        None => Ok(cut(Type::String)),
    }
}

fn too_long(network: Network, new_bits: i64) -> Failure {
    Failure::call(format!("a prefix of {} bits cannot be extended by {new_bits}", network.prefix))
}

fn cidrsubnets(arguments: &[Value]) -> Result<Value, Failure> {
    let network = network(text(arguments, 0)).map_err(|message| Failure::argument(0, message))?;
    let mut subnets = Vec::with_capacity(arguments.len());
    let mut next = starts_after_a_network(network).then_some(network.address.number);
    for at in 1..arguments.len() {
        let wrong = |message: &'static str| Failure::argument(at, message);
        let new_bits = number(arguments, at).and_then(Number::to_i64);
        let new_bits = new_bits.ok_or_else(|| wrong("this must be a whole number of 64 bits"))?;
        let new_bits = u32::try_from(new_bits).ok().filter(|bits| (1..=32).contains(bits));
        let new_bits = new_bits.ok_or_else(|| wrong("a prefix can be extended by 1 to 32 bits"))?;
        if new_bits > network.host_bits() {
            return Err(wrong("the prefix would be longer than an address"));
        }
        let prefix = network.prefix.saturating_add(new_bits);
        let subnet = next.and_then(|next| subnet_from(network, next, prefix));
        let subnet = subnet.ok_or_else(|| wrong("there is no room left for this subnet"))?;
        next = subnet.last().checked_add(1);
        subnets.push(subnet.text());
    }
    Ok(Value::strings(subnets.iter().map(String::as_str)))
}

/// Whether Terraform finds the first subnet. It starts from the network before it: before address 0 there is none, and
/// one whose end stands for an IPv4 address is taken for one of IPv4.
fn starts_after_a_network(network: Network) -> bool {
    let Address { family, number } = network.address;
    let before = number.checked_sub(1).map(|number| Address { family, number });
    before.is_some_and(|before| before.mapped().is_none())
}

/// The first network with that prefix that begins at the number or after it, inside another. For Terraform one that
/// begins with an address that stands for one of IPv4 is outside.
fn subnet_from(network: Network, number: u128, prefix: u32) -> Option<Network> {
    let family = network.address.family;
    let size = 1_u128.checked_shl(family.bits().saturating_sub(prefix))?;
    let number = number.checked_next_multiple_of(size)?;
    let subnet = Network { address: Address { family, number }, prefix };
    let is_taken_for_four = subnet.address.mapped().is_some();
    let is_inside = !is_taken_for_four && number <= family.every_bit() && network.contains(number, subnet.last());
    is_inside.then_some(subnet)
}

/// Of OpenTofu, by its documentation.
fn cidrcontains(arguments: &[Value]) -> Result<Value, Failure> {
    let outer = network(text(arguments, 0)).map_err(|message| Failure::argument(0, message))?;
    let inner = text(arguments, 1);
    let inner = match Network::parse(inner) {
        Some(inner) => inner,
        None => Address::parse(inner)
            .map(|address| Network { address, prefix: address.family.bits() })
            .ok_or_else(|| Failure::argument(1, format!("{inner:?} is no address and no network")))?,
    };
    if outer.address.mapped().is_some() || inner.address.mapped().is_some() {
        return Ok(Value::limit("IPv4 addresses inside IPv6 addresses", Type::Bool));
    }
    if outer.address.family != inner.address.family {
        return Err(Failure::call("one is of IPv4 and the other of IPv6"));
    }
    Ok(Value::bool(outer.contains(inner.address.number, inner.last())))
}

#[cfg(test)]
mod tests;
