//! Values that are worked out when they are first asked for.

use std::cell::RefCell;

/// A value that is not there yet, in the making, or there.
#[derive(Debug)]
pub(super) struct Memo<T>(RefCell<State<T>>);

#[derive(Debug, Clone)]
enum State<T> {
    Empty,
    Running,
    Done(T),
}

/// What a look at a memo gives.
pub(super) enum Asked<T> {
    /// It has to be made; whoever asked makes it.
    Empty,
    /// It is being made: the value depends on itself.
    Running,
    /// It is there.
    Done(T),
}

impl<T> Default for Memo<T> {
    fn default() -> Self {
        Self(RefCell::new(State::Empty))
    }
}

impl<T: Clone> Memo<T> {
    /// What is there. An empty memo is marked as being made.
    pub(super) fn ask(&self) -> Asked<T> {
        let mut state = self.0.borrow_mut();
        match &*state {
            State::Done(value) => Asked::Done(value.clone()),
            State::Running => Asked::Running,
            State::Empty => {
                *state = State::Running;
                Asked::Empty
            }
        }
    }

    /// Puts the value in.
    pub(super) fn fill(&self, value: T) -> T {
        *self.0.borrow_mut() = State::Done(value.clone());
        value
    }
}
