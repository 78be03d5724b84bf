/// What a word does in a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum NumberWord {
    /// A value: three, zwölf, ninety.
    Value(f64),
    /// Multiplies what stands before by ten to this power: million, Mrd.
    Scale(i8),
}
