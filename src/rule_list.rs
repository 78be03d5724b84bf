//! Lists of rules, and of the patterns that a rule reads, which tell a test which of their rows have fired: a row that
//! fires in no case of `fixtures/` is dead, and nobody would notice. Builds that ship keep none of this.

/// Rules in the order in which they are asked. Made by [`rule_list!`], which knows their names.
pub(crate) struct RuleList<R: 'static> {
    rules: &'static [R],
    list: List,
}

impl<R> RuleList<R> {
    pub(crate) const fn new(rules: &'static [R], list: List) -> Self {
        Self { rules, list }
    }

    /// What the first rule tells that tells something.
    pub(crate) fn first<T>(&self, mut ask: impl FnMut(&R) -> Option<T>) -> Option<T> {
        asked(&self.list);
        self.rules.iter().enumerate().find_map(|(row, rule)| {
            let told = ask(rule)?;
            fired(&self.list, row);
            Some(told)
        })
    }

    /// Whether one of them holds.
    pub(crate) fn any(&self, mut holds: impl FnMut(&R) -> bool) -> bool {
        self.first(|rule| holds(rule).then_some(())).is_some()
    }
}

/// A [`RuleList`] of functions.
macro_rules! rule_list {
    ($($rule:expr),+ $(,)?) => {
        $crate::rule_list::RuleList::new(&[$($rule),+], $crate::rule_list::list!($(stringify!($rule)),+))
    };
}

/// A `match` over what a rule sees, each of whose patterns some case must meet: `patterns!(match view { … })`.
macro_rules! patterns {
    (match $view:ident { $($arms:tt)+ }) => {
        $crate::rule_list::patterns!(@read ($view) [] {} $($arms)+)
    };
    (match $scan:ident.view($at:expr) { $($arms:tt)+ }) => {
        $crate::rule_list::patterns!(@read ($scan.view($at)) [] {} $($arms)+)
    };
    (@read $view:tt [$($row:expr,)*] {$($done:tt)*} _ => $none:expr $(,)?) => {{
        const PATTERNS: $crate::rule_list::List = $crate::rule_list::list!($($row),*);
        $crate::rule_list::asked(&PATTERNS);
        match $view {
            $($done)*
            _ => $none,
        }
    }};
    (@read $view:tt [$($row:expr,)*] {$($done:tt)*}
        $pattern:pat $(if $guard:expr)? => $told:block $(,)? $($rest:tt)+
    ) => {
        $crate::rule_list::patterns!(@read $view [$($row,)* stringify!($pattern $(if $guard)?),] {
            $($done)*
            $pattern $(if $guard)? => {
                $crate::rule_list::met(&PATTERNS, stringify!($pattern $(if $guard)?));
                $told
            }
        } $($rest)+)
    };
    (@read $view:tt [$($row:expr,)*] {$($done:tt)*}
        $pattern:pat $(if $guard:expr)? => $told:expr, $($rest:tt)+
    ) => {
        $crate::rule_list::patterns!(@read $view [$($row,)*] {$($done)*}
            $pattern $(if $guard)? => { $told } $($rest)+)
    };
}

#[cfg(not(test))]
macro_rules! list {
    ($($row:expr),+) => {
        ()
    };
}

#[cfg(test)]
macro_rules! list {
    ($($row:expr),+) => {
        $crate::rule_list::seen::Rows { place: (file!(), line!()), names: &[$($row),+] }
    };
}

pub(crate) use {list, patterns, rule_list};

/// What tests know of a list.
#[cfg(not(test))]
pub(crate) type List = ();
#[cfg(test)]
pub(crate) type List = seen::Rows;

#[inline]
pub(crate) fn asked(_list: &List) {
    #[cfg(test)]
    seen::asked(_list);
}

#[inline]
fn fired(_list: &List, _row: usize) {
    #[cfg(test)]
    seen::fired(_list, _list.names[_row]);
}

#[inline]
pub(crate) fn met(_list: &List, _pattern: &'static str) {
    #[cfg(test)]
    seen::fired(_list, _pattern);
}

#[cfg(test)]
pub(crate) mod seen;
