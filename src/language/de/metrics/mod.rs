//! Words that name metrics, by topic. Compounds stand here only where their parts alone would not tell.

mod capital;
mod frames;
mod goods;
mod operations;
mod other;
mod people;
mod profit;
mod sales;
mod spending;

use crate::language::pack::MetricList;

pub(super) static METRICS: &[&[MetricList]] = &[
    sales::SALES,
    profit::PROFIT,
    spending::SPENDING,
    capital::CAPITAL,
    people::PEOPLE,
    operations::OPERATIONS,
    goods::GOODS,
    other::OTHER,
    frames::FRAMES,
];
