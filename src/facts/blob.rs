//! Tables in the binary, as `build/blob.rs` wrote them: nothing is parsed at start-up, look-ups are binary searches.
//!
//! A record is a few numbers of four bytes; most are numbers of texts in one pool that holds each text once.

use std::ops::Range;

/// All texts, one after the other.
static TEXTS: &str = include_str!(concat!(env!("OUT_DIR"), "/texts.txt"));

/// Where each of them ends.
static ENDS: Rows<1> = Rows::new(include_bytes!(concat!(env!("OUT_DIR"), "/texts.bin")));

/// Lists of texts: a length, then as many numbers of texts.
static LISTS: Rows<1> = Rows::new(include_bytes!(concat!(env!("OUT_DIR"), "/lists.bin")));

/// Records of `N` numbers each.
#[derive(Debug)]
pub(super) struct Rows<const N: usize> {
    bytes: &'static [u8],
}

impl<const N: usize> Rows<N> {
    /// Takes up the bytes of a file.
    pub(super) const fn new(bytes: &'static [u8]) -> Self {
        Self { bytes }
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.bytes.len() / (4 * N)
    }

    /// The record at a place; past the end it is all zeros, which stand for the empty text.
    pub(super) fn get(&self, at: usize) -> [u32; N] {
        let mut record = [0; N];
        let bytes = self.bytes.get(4 * N * at..).unwrap_or(&[]);
        for (number, bytes) in record.iter_mut().zip(bytes.as_chunks::<4>().0) {
            *number = u32::from_le_bytes(*bytes);
        }
        record
    }

    /// All records.
    pub(super) fn iter(&self) -> impl DoubleEndedIterator<Item = [u32; N]> + use<'_, N> {
        (0..self.len()).map(|at| self.get(at))
    }

    /// All records, as texts.
    pub(super) fn texts(&self) -> impl DoubleEndedIterator<Item = [&'static str; N]> + use<'_, N> {
        self.iter().map(|record| record.map(text))
    }

    /// The records whose first columns hold these texts, in their order; records are sorted by their texts.
    pub(super) fn of<'w, const M: usize>(
        &self,
        wanted: [&'w str; M],
    ) -> impl Iterator<Item = [u32; N]> + use<'_, 'w, M, N> {
        let first = self.first_from(&wanted);
        let records = (first..self.len()).map(|at| self.get(at));
        records.take_while(move |record| record.iter().zip(wanted).all(|(number, wanted)| text(*number) == wanted))
    }

    /// The places of the records that [`Self::of`] gives.
    pub(super) fn range<const M: usize>(&self, wanted: [&str; M]) -> Range<usize> {
        let first = self.first_from(&wanted);
        first..first + self.of(wanted).count()
    }

    fn first_from(&self, wanted: &[&str]) -> usize {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = low.midpoint(high);
            let found = self.get(middle);
            let found = found.iter().take(wanted.len()).map(|number| text(*number));
            if found.lt(wanted.iter().copied()) { low = middle + 1 } else { high = middle }
        }
        low
    }
}

/// The text of that number.
pub(super) fn text(number: u32) -> &'static str {
    let at = usize::try_from(number).unwrap_or(usize::MAX);
    let end = |at: usize| usize::try_from(ENDS.get(at)[0]).unwrap_or(0);
    let start = at.checked_sub(1).map_or(0, end);
    TEXTS.get(start..end(at)).unwrap_or("")
}

/// The texts of the list at that place.
pub(super) fn list(place: u32) -> impl DoubleEndedIterator<Item = &'static str> + Clone {
    let place = usize::try_from(place).unwrap_or(usize::MAX);
    let length = usize::try_from(LISTS.get(place)[0]).unwrap_or(0);
    (place..place + length).map(|at| text(LISTS.get(at + 1)[0]))
}
