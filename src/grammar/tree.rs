//! The clauses of a sentence as a tree, and what each knows of its verbs.

use crate::language::pack::Auxiliary;

/// How a clause hangs on the one it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ClauseKind {
    /// States by itself, or stands beside one that does.
    Main,
    /// "because …", "that …", "dass …".
    Subordinate,
    /// What is said, behind a verb of speech without "that": "Ford said | it sold 5 cars".
    Reported,
    /// ", which …", ", der …": speaks of the words right before it.
    Relative,
    /// ", 500 Stellen zu streichen", ", bringing the total to 5".
    Infinitive,
    /// ", the second-largest carmaker,".
    Apposition,
    /// In brackets or between dashes.
    Parenthesis,
    /// Between quotation marks, if it is longer than a title.
    Quotation,
}

impl ClauseKind {
    /// Adds to the words right before it, and states nothing of what stands around it.
    pub(crate) const fn is_aside(self) -> bool {
        matches!(self, Self::Relative | Self::Apposition | Self::Parenthesis)
    }
}

/// A clause by its number in its sentence; the first is the one that the sentence begins with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ClauseId(pub(super) u8);

impl ClauseId {
    pub(super) const OUTERMOST: Self = Self(0);

    pub(super) const fn place(self) -> usize {
        self.0 as usize
    }
}

/// The verbs of a clause.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct VerbGroup {
    /// Agrees with the subject: "[hat] … geliefert", "sold".
    pub(crate) finite: Option<u32>,
    /// Tells what is done: "hat … [geliefert]", "will [sell]"; the finite verb where there is no other.
    pub(crate) lexical: Option<u32>,
    /// "lieferte … [aus]".
    pub(crate) particle: Option<u32>,
    /// What the finite verb makes of the lexical one.
    pub(crate) auxiliary: Option<Auxiliary>,
    /// The subject has it done to it: "was sold", "wurde verkauft".
    pub(crate) passive: bool,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Clause {
    pub(crate) kind: ClauseKind,
    pub(crate) parent: ClauseId,
    /// Its first token, the mark that opens it included.
    pub(crate) first: u32,
    pub(crate) verbs: VerbGroup,
    /// Its subject, by its place among the phrases.
    pub(super) subject: Option<u32>,
    /// The mark that closes it; 0 where the sentence does.
    pub(super) until: u8,
    pub(super) depth: u8,
}

impl Clause {
    /// All of a sentence that was not read.
    pub(super) const OUTERMOST: Self = Self::outermost(0);

    pub(super) const fn outermost(first: usize) -> Self {
        Self {
            kind: ClauseKind::Main,
            parent: ClauseId::OUTERMOST,
            first: first as u32,
            verbs: VerbGroup {
                finite: None,
                lexical: None,
                particle: None,
                auxiliary: None,
                passive: false,
            },
            subject: None,
            until: 0,
            depth: 0,
        }
    }
}
