//! Scalars that are dates and times: recognised, checked against the calendar, and written in one form.
//!
//! Fractions of a second are dropped, and an offset of nothing is `Z`, as Terraform writes them.

/// The hours and minutes, up to which offsets are taken.
const LARGEST_OFFSET: (u32, u32) = (24, 60);

/// A text from front to back.
struct Cursor<'t>(&'t str);

/// The timestamp that a scalar is, in the form `2001-12-14T21:59:43-05:00`.
pub(super) fn timestamp(text: &str) -> Option<String> {
    let mut cursor = Cursor(text);
    let (year, month, day) = cursor.date()?;
    if cursor.0.is_empty() {
        return Some(format!("{year:04}-{month:02}-{day:02}T00:00:00Z"));
    }
    let has_zone = cursor.take('T') || cursor.take('t');
    if !has_zone {
        // Any number of spaces, and then no zone.
        let rest = cursor.0.strip_prefix(' ')?;
        cursor.0 = rest.trim_start_matches(' ');
    }
    let (hour, minute, second) = cursor.time()?;
    let zone = if has_zone { cursor.zone()? } else { "Z".to_owned() };
    cursor.0.is_empty().then(|| format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{zone}"))
}

impl Cursor<'_> {
    fn date(&mut self) -> Option<(u32, u32, u32)> {
        let year = self.digits(4, 4)?;
        let month = self.take('-').then(|| self.digits(1, 2))??;
        let day = self.take('-').then(|| self.digits(1, 2))??;
        ((1..=days_of(year, month)).contains(&day)).then_some((year, month, day))
    }

    fn time(&mut self) -> Option<(u32, u32, u32)> {
        let hour = self.digits(1, 2)?;
        let minute = self.take(':').then(|| self.digits(1, 2))??;
        let second = self.take(':').then(|| self.digits(1, 2))??;
        if let Some(rest) = self.0.strip_prefix(['.', ',']) {
            let after = rest.trim_start_matches(|char: char| char.is_ascii_digit());
            // A point without digits stays, and nothing that may follow begins with one.
            if after.len() < rest.len() {
                self.0 = after;
            }
        }
        (hour < 24 && minute < 60 && second < 60).then_some((hour, minute, second))
    }

    fn zone(&mut self) -> Option<String> {
        if self.take('Z') {
            return Some("Z".to_owned());
        }
        let sign = match (self.take('+'), self.take('-')) {
            (true, _) => '+',
            (_, true) => '-',
            _ => return None,
        };
        let hours = self.digits(2, 2)?;
        let minutes = self.take(':').then(|| self.digits(2, 2))??;
        if hours > LARGEST_OFFSET.0 || minutes > LARGEST_OFFSET.1 {
            return None;
        }
        let offset = hours * 60 + minutes;
        Some(if offset == 0 { "Z".to_owned() } else { format!("{sign}{:02}:{:02}", offset / 60, offset % 60) })
    }

    fn take(&mut self, char: char) -> bool {
        let rest = self.0.strip_prefix(char);
        self.0 = rest.unwrap_or(self.0);
        rest.is_some()
    }

    /// A number of so many digits, as many as there are up to the most.
    fn digits(&mut self, least: usize, most: usize) -> Option<u32> {
        let count = self.0.bytes().take(most).take_while(u8::is_ascii_digit).count();
        let (digits, rest) = self.0.split_at_checked(count)?;
        if count < least {
            return None;
        }
        self.0 = rest;
        digits.parse().ok()
    }
}

fn days_of(year: u32, month: u32) -> u32 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        _ => 0,
    }
}
