//! The rules that decide the slots of a claim, by the names that [`Proof::rule`](crate::Proof::rule) gives.
//!
//! Names are stable within a minor version. The documentation of [`ALL`] is made from its rows, and the tests read every
//! example with the rule that it stands for.

/// A rule that decides a slot.
///
/// ```
/// use sollist::rules;
/// let claims = sollist::extract_claims("Kestra Mobility opened 30 stores.")?;
/// let rule = rules::find("status", &claims[0].evidence.status.rule).unwrap();
/// assert_eq!(rule.reads, "no words of planning: told as a fact");
/// # Ok::<(), sollist::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Rule {
    /// The slot, as in [`Evidence::slots`](crate::Evidence::slots).
    pub slot: &'static str,
    /// The rule's name, unique in its slot.
    pub name: &'static str,
    /// What it reads, or what follows where there is nothing to read.
    pub reads: &'static str,
    /// A text in which it decides the slot of a claim, in an article of 23 April 2024; ` ¶ ` parts its blocks.
    pub example: &'static str,
}

/// The rule of that name, of those that decide `slot`.
///
/// ```
/// use sollist::rules;
/// assert_eq!(rules::find("year", "period_of_results").unwrap().slot, "year");
/// assert_eq!(rules::find("bound", "period_of_results"), None);
/// ```
#[must_use]
pub fn find(slot: &str, name: &str) -> Option<&'static Rule> {
    ALL.iter().find(|rule| rule.slot == slot && rule.name == name)
}

/// Makes [`ALL`] and its documentation.
macro_rules! rules {
    ($($slot:literal { $($name:literal: $reads:literal, $example:literal;)+ })+) => {
        /// Every rule that decides a slot.
        $(
            #[doc = concat!("\n## ", $slot, "\n\n| rule | reads | example |\n| --- | --- | --- |")]
            $(#[doc = concat!("| `", $name, "` | ", $reads, " | ", $example, " |")])+
        )+
        pub const ALL: &[Rule] = &[
            $($(Rule { slot: $slot, name: $name, reads: $reads, example: $example },)+)+
        ];
    };
}

rules! {
    "organisation" {
        "subject": "the subject of the clause",
            "Kestra Mobility sold 61,000 vans in 2022.";
        "possessor": "who has what is measured",
            "The revenue of Kestra Mobility was £5m in 2022.";
        "belongs_to": "who has what is counted",
            "5 million customers of Kestra Mobility are affected.";
        "beside_figure": "a name right beside the figure",
            "Kestra Mobility (180 million passengers in 2022) and Norvana (120 million passengers) are rivals.";
        "each_its_own": "a row of names with a row of figures",
            "Kestra AG and Norvana AG increased revenue by 4 and 7 percent respectively in 2022.";
        "state_figure": "whose budget, deficit or debt a state's is",
            "The budget deficit of Germany was €40bn in 2022.";
        "pronoun": "a pronoun that stands for a name",
            "Kestra AG builds vans. It sold 500 vans in 2022.";
        "definite_noun": "a noun with its article that stands for a name",
            "Kestra AG builds vans. The carmaker sold 500 vans in 2022.";
        "named_before": "a name before the figure, in any other role",
            "A ticket from Norvana Rail costs £30 a month.";
        "named_after": "a name behind the figure",
            "Prices rose 2.3 percent in March 2024, Kestra Mobility said.";
        "owner_of_sentence_before": "nobody in the sentence: who the one before is about",
            "Kestra AG leads ¶ Norvana AG sold 500 vans. Norvana AG has 90 employees. A rise of 12 percent in profit followed.";
        "owner_of_story": "nobody in the sentence: who the story is about",
            "Kestra Mobility sold 500 vans in 2022. A rise of 12 percent in profit followed.";
        "owner_not_named": "somebody's, but the text names nobody: left open",
            "We shipped 5,000 vans in 2022.";
        "no_organisation": "a country's, a market's or a survey's; only with `unowned(true)`",
            "House prices rose 4%.";
    }
    "metric" {
        "metric_noun": "a noun for what is measured",
            "Kestra Mobility had revenue of £5m in 2022.";
        "metric_verb": "a verb for what is done",
            "Kestra Mobility delivered 61,000 vans in 2022.";
        "frame_verb": "a verb that tells the metric by what it takes",
            "Kestra Mobility sold 61,000 vans in 2022.";
        "counted_noun": "a noun for what is counted",
            "Kestra Mobility has 900 employees.";
        "metric_carried_over": "what the figure before measures",
            "Kestra Mobility's revenue rose 3% to £9m in 2022.";
        "described_sum": "a sum that describes what is built: spent on it",
            "Kestra Mobility opened a £40m plant in 2022.";
        "noun_of_its_own": "the figure's own noun, which none of the metrics has: `other`",
            "Kestra Mobility laid 300 cables in 2022.";
        "hourly_sum": "a sum by the hour: a wage",
            "At Kestra Stores it is £12 an hour in 2022.";
        "small_sum": "a sum that a ware may cost, with nothing that names it: a price",
            "Oil fell below $60 a barrel.";
        "sum_had_for": "a great sum behind \"for\", \"um\": the price of what is had for it",
            "Kestra Mobility let the site go for $4bn in 2022.";
        "metric_of_unit": "a unit that only one thing is measured in",
            "The farm yields 300 MW from 40 sq km.";
        "share_of_company": "a part of an organisation, of which nothing else is said",
            "Kestra Mobility: 30 percent of Ostrava Motors in 2022.";
        "metric_left_open": "nothing that names it: `other`",
            "Kestra Mobility laid 3m of cable in 2022.";
    }
    "measure" {
        "movement": "a word of rising or falling, which tells an amount from a difference",
            "Kestra Mobility's revenue rose 3% in 2022.";
        "change_without_movement": "a difference by its unit, sign or preposition, or by the figure before",
            "Kestra Mobility's margin was 35.5 percent (-0.6 percentage points) in 2022.";
        "level_by_default": "no word of rising or falling: an amount",
            "Kestra Mobility sold 61,000 vans in 2022.";
    }
    "quantity" {
        "bare_number": "a number without a unit",
            "Kestra Mobility sold 61,000 vans in 2022.";
        "number_before_unit": "a number and its unit",
            "Kestra Mobility's revenue rose 3% in 2022.";
        "currency_before_number": "a sign or code of a currency and a number",
            "Kestra Mobility had revenue of £5m in 2022.";
        "currency_before_brackets": "the same with the number in brackets: below zero",
            "Kestra Mobility's loss was $(5) million in 2022.";
        "currency_joined_to_number": "the same, written as one word",
            "Kestra Mobility had revenue of EUR50m in 2022.";
        "letter_joined_to_amount": "the same with one letter for the currency",
            "Kestra Mobility had revenue of N5 billion in 2022.";
        "letter_before_amount": "one letter for a currency, apart from a large sum",
            "Kestra Mobility had revenue of N 5 billion in 2022.";
        "with_hundredths": "a sum with its cents",
            "A ticket of Kestra Mobility costs 15 dollars and 50 cents.";
        "one_of_unit": "\"ein\" before a unit: one",
            "Kestra Mobility verlor 2022 ein Prozent seiner Kunden.";
        "fraction": "half, a third, two fifths",
            "Kestra Mobility cut its costs by a fifth in 2022.";
        "every_nth": "one of so many: a percentage",
            "Every tenth customer of Kestra Mobility left in 2022.";
        "some_of_so_many": "some of so many: a percentage",
            "One in five customers of Kestra Mobility left in 2022.";
        "change": "doubled, halved: a difference in percent",
            "Kestra Mobility's profit doubled in 2022.";
        "compared": "twice as much as at a time before: a difference in percent",
            "Kestra Mobility sold twice as many vans in 2022 as a year earlier.";
        "multiple": "so many times",
            "The app of Kestra Mobility was downloaded 5 million times.";
        "range_between": "between two numbers",
            "Kestra Mobility expects revenue of between £190m and £210m in 2025.";
        "range_to": "two numbers with \"to\" or \"bis\"",
            "Kestra Mobility expects growth of 5 to 7 percent in 2025.";
        "range_until": "two numbers with a dash, \"through\" or \"bis\"",
            "Kestra Mobility expects growth of 5–7 percent in 2025.";
        "range_of_bounds": "a lower and an upper bound",
            "Kestra Mobility wants to grow by more than 5 but less than 10 percent.";
        "range_of_alternatives": "one number or the next",
            "Kestra Mobility plans to open three or four stores.";
        "range_of_neighbours": "a number and the next round one",
            "Kestra Mobility wants to keep perhaps 30, 40 percent.";
    }
    "bound" {
        "bound_word": "a word or sign for about, at least, at most, more or less",
            "Kestra Mobility sold more than 61,000 vans in 2022.";
        "exact_by_default": "no such word",
            "Kestra Mobility sold 61,000 vans in 2022.";
    }
    "year" {
        "year": "a year, printed or counted from the day of writing",
            "Kestra Mobility sold 61,000 vans in 2022.";
        "part_of_year": "a quarter, half or month with its year",
            "Kestra Mobility sold 9,000 vans in Q3 2022.";
        "year_and_part": "a year with its quarter, half or month behind it",
            "Kestra Mobility sold 9,000 vans in 2022 Q3.";
        "part_alone": "a quarter, half or month without its year",
            "Kestra Mobility sold 9,000 vans in the first quarter.";
        "listed": "one of several parts that share their year",
            "Kestra Mobility sold 9,000 vans in the first and second quarters of 2022.";
        "months_to": "so many months up to one",
            "Kestra Mobility's revenue was £40m in the year to March 2022.";
        "last_months_of_year": "the last or first months of a year",
            "Kestra Mobility sold 9,000 vans in the last three months of 2022.";
        "day_of_month": "a day and its month",
            "Kestra Mobility had 900 employees on 31 March 2022.";
        "date_in_figures": "a date in figures",
            "Die Kestra AG hatte am 31.03.2022 900 Mitarbeiter.";
        "day_alone": "a day of the month of writing",
            "Kestra Mobility had 900 employees on the 21st.";
        "day_word": "one word for a day, week or month counted from the day of writing",
            "Kestra Mobility will cut 300 jobs the month after next.";
        "day_of_week": "a week of a month",
            "Kestra Mobility sold 300 cars in the third week of May 2022.";
        "week_number": "a week by its number",
            "Kestra Mobility opened 30 stores in week 12 of 2022.";
        "shifted": "the last, this or the next month, quarter or half",
            "Kestra Mobility sold 9,000 vans last month.";
        "shifted_length": "the last or next so many years",
            "Kestra Mobility will invest £90m over the next eight years.";
        "length_after_lead": "within or over so many years",
            "Kestra Mobility will invest £90m over eight years.";
        "length_from_now": "so many years ago or from now",
            "Kestra Mobility sold 9,000 vans three years ago.";
        "edge_of_decade": "the beginning or end of a decade",
            "Kestra Mobility wants to sell 9,000 vans by the end of the decade.";
        "reference": "words that refer to a time told elsewhere",
            "Kestra Mobility made a profit of £5m for the year.";
        "year_before": "the old value of one that changed: the year before that",
            "Kestra Mobility had revenue of £5m in 2022, up from sales of £4m.";
        "year_after_base": "inferred from the year of what it is compared with: the year after that",
            "Kestra Mobility's revenue rose to £5m (2022: £4m).";
        "time_up_to_now": "since a time: inferred, the year of writing",
            "Kestra Mobility has opened 30 stores since 2018.";
        "lasting_fact": "what is so at the time of writing: inferred, its year",
            "Kestra Mobility has 900 employees.";
        "day_ahead": "inferred from a day or week to come behind the figure",
            "Kestra Mobility will cut 30 jobs when the board votes next week.";
        "period_of_sentence": "inferred from the figure before in the sentence",
            "Kestra Mobility plans to open 30 stores in 2024 and to spend £3m on vans.";
        "period_of_sentence_before": "inferred from what the sentence before is about",
            "In 2023 Kestra Mobility opened a plant. It made 300 buses.";
        "period_of_story": "inferred from what the story opens with, reports on or says most",
            "Kestra Mobility presented its accounts for 2023. ¶ It has come a long way. ¶ It invested £3m in its plant.";
        "period_of_results": "inferred from the period that the story's results are for",
            "Kestra Mobility's profit rose 8%.";
        "period_of_forecast": "inferred from the period that results were forecast for last",
            "For 2025 Kestra Mobility expects revenue of £5m. It expects a profit of £1m.";
        "period_of_outcome": "a target told with what came of it: inferred, the period of that",
            "Kestra Mobility made a profit of £5m in 2022. It fell short of its goal of £6m.";
        "period_of_list": "inferred from the line that leads a list in",
            "By 2030 Kestra Mobility will: ¶ - open 40 stores";
        "year_of_writing": "nothing tells another year: inferred, that of writing, or open where that is unknown",
            "Kestra Mobility opened 30 stores.";
        "target_without_year": "a target without a time of its own: no year",
            "Kestra Mobility wants to open 30 stores.";
    }
    "status" {
        "planned": "a word of planning, promising or expecting that governs the figure",
            "Kestra Mobility wants to open 30 stores.";
        "target_noun": "a noun for a goal or forecast",
            "Kestra Mobility cut its 2024 revenue forecast by £5m.";
        "expected_before": "a word for what was expected or planned, before the figure it describes",
            "Instead of the planned 300 vans, Kestra Mobility delivered only 240 in 2022.";
        "expected_behind": "the same, behind the figure",
            "Kestra Mobility had revenue of £65m in 2022, versus £70m expected.";
        "replaced_value": "the old value of a target that was revised",
            "Kestra Mobility now expects revenue of £70m in 2024, down from £80m previously.";
        "headline_infinitive": "the infinitive of an English headline",
            "Kestra Mobility to cut 300 jobs";
        "planned_list": "an item of a list that a word of planning leads in",
            "By 2030 Kestra Mobility will: ¶ - open 40 stores";
        "cut_in_present": "cuts of jobs told in the present tense; in German closures, and investments in headlines, too",
            "Kestra Mobility streicht 300 Stellen.";
        "infinitive_with_deadline": "an infinitive with the time by which it is to be done",
            "Kestra Mobility has steps in place to cut its debt to £5m by the end of the month.";
        "year_ahead": "a year after that of writing: a target",
            "Kestra Mobility's revenue in 2030 is £40m.";
        "reported_as_fact": "no words of planning: told as a fact",
            "Kestra Mobility sold 61,000 vans in 2022.";
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim::Evidence;

    #[test]
    fn slots_are_those_of_a_claim_and_names_are_unique() {
        let mut slots: Vec<&str> = ALL.iter().map(|rule| rule.slot).collect();
        slots.dedup();
        assert!(
            Evidence::default()
                .slots()
                .iter()
                .map(|(slot, _)| *slot)
                .eq(slots)
        );
        for rule in ALL {
            assert_eq!(find(rule.slot, rule.name), Some(rule), "listed twice");
        }
    }
}
