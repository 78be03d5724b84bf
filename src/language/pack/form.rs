/// The forms that a verb may have by its spelling: a set, for one spelling often serves several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct VerbForms(u8);

impl VerbForms {
    pub(crate) const NONE: Self = Self(0);
    /// sells, verkauft, verkaufen.
    pub(crate) const PRESENT: Self = Self(1);
    /// sold, verkaufte.
    pub(crate) const PAST: Self = Self(1 << 1);
    /// (to) sell, verkaufen.
    pub(crate) const INFINITIVE: Self = Self(1 << 2);
    /// (has) sold, verkauft.
    pub(crate) const PARTICIPLE: Self = Self(1 << 3);
    /// selling, verkaufend.
    pub(crate) const PRESENT_PARTICIPLE: Self = Self(1 << 4);
    /// An infinitive with its mark inside: auszubauen.
    pub(crate) const MARKED_INFINITIVE: Self = Self(1 << 5);
    pub(crate) const FINITE: Self = Self::PRESENT.or(Self::PAST);

    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) const fn has(self, any_of: Self) -> bool {
        self.0 & any_of.0 != 0
    }
}

/// What an auxiliary makes of the verb that goes with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Auxiliary {
    /// A passive with a participle: was sold, wurde verkauft. The future with an infinitive: wird verkaufen.
    Passive,
    /// A perfect or a state: ist gestiegen, ist geplant.
    Copula,
    /// A perfect: has sold, hat verkauft.
    Perfect,
    /// will, can, soll, muss, and what else an infinitive follows.
    Modal,
}

/// The cases that an article may stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cases(u8);

impl Cases {
    pub(crate) const NOMINATIVE: Self = Self(1);
    pub(crate) const GENITIVE: Self = Self(1 << 1);
    pub(crate) const DATIVE: Self = Self(1 << 2);
    pub(crate) const ACCUSATIVE: Self = Self(1 << 3);
    /// No article tells.
    pub(crate) const ANY: Self = Self(0b1111);

    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) const fn has(self, any_of: Self) -> bool {
        self.0 & any_of.0 != 0
    }
}

/// How a language joins two words into one.
#[derive(Clone, Copy)]
pub(crate) struct CompoundForms {
    /// What may stand between the two, nothing too: "Auftragseingang".
    pub(crate) links: &'static [&'static str],
    /// What the first may lose at its end: "Filialnetz".
    pub(crate) lost: &'static str,
    /// What stands behind a mark inside a word for people of any sex: "Kund:innen".
    pub(crate) any_sex: &'static str,
}
